package io.milepost.billing.access;

import io.milepost.roster.Access;
import io.milepost.roster.AccessSchedule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Access over time, known ahead: it holds by the clock even if no further word of Stripe arrives. The roster keeps one
 * change of it at a time.
 *
 * @param first access before the first step
 * @param steps later changes, in their order, each to another access than the one before
 */
public record AccessPlan(Access first, List<Step> steps) {

    /** From this instant on, this access. */
    public record Step(Instant from, Access access) {}

    public AccessPlan {
        var kept = new ArrayList<Step>();
        var last = first;
        for (var step : steps.stream().sorted(Comparator.comparing(Step::from)).toList()) {
            if (step.access() != last) {
                kept.add(step);
                last = step.access();
            }
        }
        steps = List.copyOf(kept);
    }

    public static AccessPlan always(Access access) {
        return new AccessPlan(access, List.of());
    }

    /** What the roster holds, as far as it reaches. */
    public static AccessPlan of(AccessSchedule schedule) {
        var changes = schedule.changes();
        return changes == null ? always(schedule.now()) : always(schedule.now()).then(changes, schedule.then());
    }

    /** This access until then, and another one from that instant on. */
    public AccessPlan then(Instant from, Access access) {
        var more = new ArrayList<Step>();
        steps.stream().filter(step -> step.from().isBefore(from)).forEach(more::add);
        more.add(new Step(from, access));
        return new AccessPlan(first, more);
    }

    public Access at(Instant now) {
        var access = first;
        for (var step : steps) {
            if (!step.from().isAfter(now)) {
                access = step.access();
            }
        }
        return access;
    }

    /** What the roster is told at an instant: the access then, and the next change. */
    public AccessSchedule from(Instant now, String reason) {
        return nextChange(now)
                .map(step -> AccessSchedule.until(at(now), step.from(), step.access(), reason))
                .orElseGet(() -> AccessSchedule.always(at(now), reason));
    }

    /** The first step after an instant. */
    public Optional<Step> nextChange(Instant now) {
        return steps.stream().filter(step -> step.from().isAfter(now)).findFirst();
    }

    /** At each instant the better of the two, for an athlete who has more than one subscription. */
    public AccessPlan orBetter(AccessPlan other) {
        var instants = new TreeSet<Instant>();
        steps.forEach(step -> instants.add(step.from()));
        other.steps.forEach(step -> instants.add(step.from()));
        return new AccessPlan(
                better(first, other.first),
                instants.stream()
                        .map(at -> new Step(at, better(at(at), other.at(at))))
                        .toList());
    }

    private static Access better(Access one, Access other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
