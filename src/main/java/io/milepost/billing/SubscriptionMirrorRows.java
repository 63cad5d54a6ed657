package io.milepost.billing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SubscriptionMirrorRows extends JpaRepository<SubscriptionMirrorRow, UUID> {

    Optional<SubscriptionMirrorRow> findByStripeId(String stripeId);

    List<SubscriptionMirrorRow> findByAthleteOrderByStartedDescIdDesc(UUID athlete);

    List<SubscriptionMirrorRow> findByAthleteInOrderByStartedDescIdDesc(Collection<UUID> athletes);

    List<SubscriptionMirrorRow> findByOrderByStartedDescIdDesc();
}
