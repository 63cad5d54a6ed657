package io.milepost.billing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StripeAccountRows extends JpaRepository<StripeAccountRow, UUID> {

    Optional<StripeAccountRow> findByPractice(UUID practice);

    Optional<StripeAccountRow> findByAccount(String account);
}
