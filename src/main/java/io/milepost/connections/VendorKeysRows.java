package io.milepost.connections;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface VendorKeysRows extends JpaRepository<VendorKeysRow, UUID> {

    Optional<VendorKeysRow> findByVendor(Vendor vendor);
}
