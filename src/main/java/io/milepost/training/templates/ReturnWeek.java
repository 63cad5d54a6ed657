package io.milepost.training.templates;

import io.milepost.training.notation.Workout;
import java.time.Duration;
import java.util.List;

/**
 * A week of the way back from a long lay-off, as the shipped return writes it: whoever speaks of the return or proposes it
 * takes it from here, so that they agree with the template that a coach applies.
 *
 * @param share of what was run in a week before, above 0 and up to 1: the week comes to no more than that
 * @param longestFill the longest easy run beside the named workouts
 * @param named in order of days
 */
public record ReturnWeek(double share, Duration longestFill, List<Workout> named) {

    public ReturnWeek {
        named = List.copyOf(named);
    }

    /** In order, at least one. */
    public static List<ReturnWeek> all() {
        return ShippedTemplates.find("return").orElseThrow().weeks().stream()
                .<ReturnWeek>mapMulti((week, out) -> {
                    if (week.volume() instanceof Volume.OfBefore before) {
                        out.accept(new ReturnWeek(
                                before.share(),
                                before.longestFill(),
                                week.slots().stream().map(Slot::workout).toList()));
                    }
                })
                .toList();
    }
}
