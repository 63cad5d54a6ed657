package io.milepost.billing.access;

import io.milepost.roster.Access;
import java.time.Duration;

/**
 * Which access a subscription gives. A declined renewal never locks anybody out while retries are still running: first
 * comes a grace, then reading.
 *
 * @param grace how long full access outlasts a renewal that was not paid
 * @param whileCollectionPaused what the practice grants while it collects nothing
 */
public record AccessPolicy(Duration grace, Access whileCollectionPaused) {

    /** A week of grace, and reading while collection is paused. */
    public static final AccessPolicy USUAL = new AccessPolicy(Duration.ofDays(7), Access.READ_ONLY);

    /**
     * @param plan from now on
     * @param understood false if the status is none that we know: the last decision stands and somebody should look
     */
    public record Decision(AccessPlan plan, boolean understood) {}

    /**
     * Decides from Stripe's state alone, so that the order in which its news came does not matter.
     *
     * @param last the decision before, kept if the status is unknown
     */
    public Decision decide(SubscriptionFacts facts, AccessPlan last) {
        return switch (facts.status()) {
            case "trialing", "active" ->
                known(ending(AccessPlan.always(facts.collectionPaused() ? whileCollectionPaused : Access.FULL), facts));
            case "past_due" ->
                known(ending(
                        AccessPlan.always(Access.FULL).then(facts.periodStart().plus(grace), Access.READ_ONLY), facts));
            case "incomplete", "incomplete_expired", "unpaid", "paused", "canceled" ->
                known(AccessPlan.always(Access.NONE));
            default -> new Decision(last, false);
        };
    }

    private static AccessPlan ending(AccessPlan plan, SubscriptionFacts facts) {
        var end = facts.cancelAt();
        return end == null ? plan : plan.then(end, Access.NONE);
    }

    private static Decision known(AccessPlan plan) {
        return new Decision(plan, true);
    }
}
