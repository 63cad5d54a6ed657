package io.milepost.billing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StripeCommandRows extends JpaRepository<StripeCommandRow, UUID> {

    Optional<StripeCommandRow> findBySlot(String slot);

    List<StripeCommandRow> findByResult(String result);
}
