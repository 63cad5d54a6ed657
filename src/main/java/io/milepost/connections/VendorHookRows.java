package io.milepost.connections;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface VendorHookRows extends JpaRepository<VendorHookRow, UUID> {

    Optional<VendorHookRow> findByHook(String hook);
}
