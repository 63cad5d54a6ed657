package io.milepost.training.season;

import io.milepost.running.Distance;
import io.milepost.running.UnitSystem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The times to pass at on the way to a goal, at the boards that the race puts up. */
public final class Splits {

    /** Up to here each kilometre or mile, beyond it every fifth. */
    private static final double LONG_METRES = 16_100;

    private static final int LONG_STEP = 5;

    private Splits() {}

    /**
     * In order, the finish last. The half is always among them where the race is longer than 10 miles.
     *
     * @param goal at least a second
     */
    public static List<Split> of(Distance race, Duration goal, UnitSystem boards, Pacing pacing) {
        double unit = boards.unit().metres();
        boolean isLong = race.metres() > LONG_METRES;
        double step = isLong ? LONG_STEP * unit : unit;
        TreeSet<Double> marks = new TreeSet<>();
        for (double at = step; at < race.metres() - 1; at += step) {
            marks.add(at);
        }
        if (isLong) {
            marks.add(race.metres() / 2);
        }
        marks.add(race.metres());
        List<Split> splits = new ArrayList<>();
        long before = 0;
        for (double at : marks) {
            long now = Math.round(pacing.elapsed(at / race.metres()) * goal.toMillis() / 1_000.0);
            splits.add(new Split(Distance.metres(at), Duration.ofSeconds(now - before), Duration.ofSeconds(now)));
            before = now;
        }
        return splits;
    }
}
