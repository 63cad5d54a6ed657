package io.milepost.billing;

import io.milepost.billing.access.AccessPlan;
import io.milepost.billing.access.AccessPolicy;
import io.milepost.jobs.JobHandler;
import io.milepost.jobs.Jobs;
import io.milepost.roster.AthleteId;
import io.milepost.roster.Memberships;
import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes into the roster what an athlete's subscriptions open. The roster keeps the next change only, so where another
 * one follows, a job writes that when the first has come.
 */
@Component
class AccessBooking implements JobHandler {

    static final String KIND = "billing.access";

    private static final Logger LOG = LoggerFactory.getLogger(AccessBooking.class);
    private static final AccessPolicy POLICY = AccessPolicy.USUAL;

    private final SubscriptionMirrorRows mirrors;
    private final Memberships memberships;
    private final Jobs jobs;
    private final Seats seats;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AccessBooking(
            SubscriptionMirrorRows mirrors,
            Memberships memberships,
            Jobs jobs,
            Seats seats,
            TransactionTemplate transaction,
            Clock clock) {
        this.mirrors = mirrors;
        this.memberships = memberships;
        this.jobs = jobs;
        this.seats = seats;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Until when access stays full although the period that began then is not paid. */
    static Instant graceEnds(Instant periodStart) {
        return periodStart.plus(POLICY.grace());
    }

    /**
     * Decides from the mirror and the clock. An athlete none of whose subscriptions ever began keeps what they have:
     * whoever the coach let in does not lose that by an abandoned checkout.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(AthleteId athlete) {
        var begun = mirrors.findByAthleteOrderByStartedDescIdDesc(athlete.value()).stream()
                .filter(mirror -> mirror.status().hasBegun())
                .toList();
        if (begun.isEmpty()) {
            return;
        }
        var last = AccessPlan.of(memberships.schedule(athlete));
        var plan = begun.stream()
                .map(mirror -> decided(mirror, last))
                .reduce(AccessPlan::orBetter)
                .orElseThrow();
        var reason = begun.stream()
                .filter(mirror -> mirror.status().isAlive())
                .findFirst()
                .orElse(begun.getFirst())
                .statusWord();
        var now = clock.instant();
        memberships.follow(athlete, plan.from(now, reason));
        plan.nextChange(now)
                .filter(next -> plan.nextChange(next.from()).isPresent())
                .ifPresent(next -> jobs.schedule(KIND, seats.requirePractice(), athlete.value(), next.from()));
    }

    private static AccessPlan decided(SubscriptionMirrorRow mirror, AccessPlan last) {
        var decision = POLICY.decide(mirror.facts(), last);
        if (!decision.understood()) {
            LOG.error(
                    "Subscription {} has the unknown status {}; access stays as it was",
                    mirror.stripeId(),
                    mirror.statusWord());
        }
        return decision.plan();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(@Nullable PracticeId practice, UUID athlete) {
        transaction.executeWithoutResult(status -> follow(new AthleteId(athlete)));
    }
}
