package io.milepost.billing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface InvoiceMirrorRows extends JpaRepository<InvoiceMirrorRow, UUID> {

    Optional<InvoiceMirrorRow> findByStripeId(String stripeId);

    List<InvoiceMirrorRow> findByAthleteOrderByDrawnDescIdDesc(UUID athlete, Limit limit);
}
