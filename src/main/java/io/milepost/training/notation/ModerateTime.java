package io.milepost.training.notation;

import io.milepost.running.PaceRange;
import io.milepost.running.Zone;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** How much of a workout is asked for at moderate effort: M and T, or what is felt like them. */
public final class ModerateTime {

    private ModerateTime() {}

    public static Duration of(Workout workout, Function<Zone, PaceRange> paces) {
        Duration sum = Duration.ZERO;
        for (Item item : workout.items()) {
            sum = sum.plus(
                    switch (item) {
                        case Session _ -> Duration.ZERO;
                        case Repeat repeat -> of(repeat.turn(), paces).multipliedBy(repeat.times());
                        case Step step -> of(step, paces);
                    });
        }
        return sum;
    }

    private static Duration of(Step step, Function<Zone, PaceRange> paces) {
        Effort effort = Effort.of(step, paces);
        return effort == Effort.MARATHON || effort == Effort.THRESHOLD
                ? Estimate.of(new Workout(List.of(step)), paces).duration()
                : Duration.ZERO;
    }
}
