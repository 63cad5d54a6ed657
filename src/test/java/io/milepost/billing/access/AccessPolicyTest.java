package io.milepost.billing.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.roster.Access;
import io.milepost.roster.AccessSchedule;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessPolicyTest {

    private static final Instant START = Instant.parse("2026-11-01T08:00:00Z");
    private static final Instant END = Instant.parse("2026-12-01T08:00:00Z");
    private static final AccessPlan NOTHING = AccessPlan.always(Access.NONE);

    private final AccessPolicy policy = AccessPolicy.USUAL;

    /** Day: days after the period's start at which somebody looks. */
    @ParameterizedTest(name = "{0}, ends={1}, paused collection={2}: after {3} days {4}")
    @CsvSource({
        "trialing,           false, false,  0, FULL",
        "trialing,           false, false, 60, FULL",
        "trialing,           true,  false, 29, FULL",
        "trialing,           true,  false, 30, NONE",
        "active,             false, false,  0, FULL",
        "active,             false, false, 99, FULL",
        "active,             true,  false, 29, FULL",
        "active,             true,  false, 30, NONE",
        "active,             false, true,   1, READ_ONLY",
        "active,             true,  true,  30, NONE",
        "past_due,           false, false,  0, FULL",
        "past_due,           false, false,  6, FULL",
        "past_due,           false, false,  7, READ_ONLY",
        "past_due,           false, false, 99, READ_ONLY",
        "past_due,           true,  false,  8, READ_ONLY",
        "past_due,           true,  false, 30, NONE",
        "incomplete,         false, false,  0, NONE",
        "incomplete_expired, false, false,  0, NONE",
        "unpaid,             false, false,  0, NONE",
        "paused,             false, false,  0, NONE",
        "canceled,           false, false,  0, NONE",
    })
    void statusAndClockDecide(String status, boolean ends, boolean pausedCollection, int day, Access expected) {
        var facts = new SubscriptionFacts(status, START, END, ends ? END : null, pausedCollection);

        var decision = policy.decide(facts, NOTHING);

        assertThat(decision.understood()).isTrue();
        assertThat(decision.plan().at(START.plus(Duration.ofDays(day)))).isEqualTo(expected);
    }

    @Test
    void anUnknownStatusKeepsTheLastDecisionAndSaysSo() {
        var before = AccessPlan.always(Access.FULL).then(END, Access.READ_ONLY);

        var decision = policy.decide(new SubscriptionFacts("resting", START, END, null, false), before);

        assertThat(decision.understood()).isFalse();
        assertThat(decision.plan()).isEqualTo(before);
    }

    @Test
    void cancellationBeforeTheGraceIsOverEndsTheGrace() {
        var soon = START.plus(Duration.ofDays(2));

        var plan = policy.decide(new SubscriptionFacts("past_due", START, END, soon, false), NOTHING)
                .plan();

        assertThat(plan.at(soon)).isEqualTo(Access.NONE);
        assertThat(plan.at(END)).isEqualTo(Access.NONE);
    }

    @Test
    void theRosterIsToldOfTheNextChangeAndLaterOfTheOneAfter() {
        var plan = policy.decide(new SubscriptionFacts("past_due", START, END, END, false), NOTHING)
                .plan();
        var graceEnds = START.plus(Duration.ofDays(7));

        assertThat(plan.from(START, "past_due"))
                .isEqualTo(AccessSchedule.until(Access.FULL, graceEnds, Access.READ_ONLY, "past_due"));
        assertThat(plan.from(graceEnds, "past_due"))
                .isEqualTo(AccessSchedule.until(Access.READ_ONLY, END, Access.NONE, "past_due"));
        assertThat(plan.from(END, "past_due")).isEqualTo(AccessSchedule.always(Access.NONE, "past_due"));
    }

    @Test
    void aPracticeMayGrantFullAccessWhileItCollectsNothing() {
        var generous = new AccessPolicy(Duration.ofDays(3), Access.FULL);

        var plan = generous.decide(new SubscriptionFacts("active", START, END, null, true), NOTHING)
                .plan();

        assertThat(plan).isEqualTo(AccessPlan.always(Access.FULL));
    }

    @Test
    void ofTwoSubscriptionsTheBetterCountsAtEachInstant() {
        var ending = AccessPlan.always(Access.FULL).then(START, Access.NONE);
        var late = AccessPlan.always(Access.NONE).then(END, Access.FULL);

        var both = ending.orBetter(late);

        assertThat(both.at(START.minusSeconds(1))).isEqualTo(Access.FULL);
        assertThat(both.at(START)).isEqualTo(Access.NONE);
        assertThat(both.at(END)).isEqualTo(Access.FULL);
        assertThat(both).isEqualTo(late.orBetter(ending));
    }
}
