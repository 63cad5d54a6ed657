package io.milepost.billing.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Access over time, known ahead: it holds by the clock even if no further word of Stripe arrives.
 *
 * @param first access before the first step
 * @param steps later changes, in their order, each to another access than the one before
 */
public record AccessSchedule(Access first, List<Step> steps) {

    /** From this instant on, this access. */
    public record Step(Instant from, Access access) {}

    public AccessSchedule {
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

    public static AccessSchedule always(Access access) {
        return new AccessSchedule(access, List.of());
    }

    /** This access until then, and another one from that instant on. */
    public AccessSchedule then(Instant from, Access access) {
        var more = new ArrayList<Step>();
        steps.stream().filter(step -> step.from().isBefore(from)).forEach(more::add);
        more.add(new Step(from, access));
        return new AccessSchedule(first, more);
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

    /** At each instant the better of the two, for an athlete who has more than one subscription. */
    public AccessSchedule orBetter(AccessSchedule other) {
        var instants = new TreeSet<Instant>();
        steps.forEach(step -> instants.add(step.from()));
        other.steps.forEach(step -> instants.add(step.from()));
        return new AccessSchedule(
                better(first, other.first),
                instants.stream()
                        .map(at -> new Step(at, better(at(at), other.at(at))))
                        .toList());
    }

    private static Access better(Access one, Access other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
