package io.milepost.training.templates;

import io.milepost.running.Distance;
import io.milepost.training.notation.LengthUnit;
import io.milepost.training.notation.Size;
import io.milepost.training.notation.Step;
import io.milepost.training.notation.Target;
import io.milepost.training.notation.Workout;
import java.util.List;

/** What stands on the day of a race, where nobody writes more than its distance. */
public final class RaceLine {

    private static final double DECIMALS = 10_000;

    private RaceLine() {}

    /** The whole distance, raced. */
    public static Workout of(Distance race) {
        double km = Math.rint(race.km() * DECIMALS) / DECIMALS;
        return new Workout(List.of(Step.of(Size.of(km, LengthUnit.KM), Target.Named.RACE)));
    }
}
