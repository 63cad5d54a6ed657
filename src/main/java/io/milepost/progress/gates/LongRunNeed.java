package io.milepost.progress.gates;

import io.milepost.running.Distance;
import java.time.Duration;

/**
 * How long a run there has to be in the legs before a race that is to be finished in whatever time: two weeks before it 65 % of
 * its distance, 35 km at most, as the review of a history asks it; four and six weeks before it 85 and 70 % of that. Whoever is
 * on their feet for as long as a long run should last has done enough, however far it was: 150 minutes up to the marathon and
 * 210 beyond. The figures are practice defaults, not science.
 */
public record LongRunNeed(Distance distance, Duration orFor) {

    /** How much less than asked is still within reach. */
    public static final double NEARLY = 0.85;

    /** How much less is a stretch. */
    public static final double FAR_FROM_IT = 0.6;

    private static final double SHARE = 0.65;
    private static final Distance MOST = Distance.km(35);
    private static final Duration ON_FEET = Duration.ofMinutes(150);
    private static final Duration ON_FEET_BEYOND = Duration.ofMinutes(210);

    public static LongRunNeed at(Gate gate, Distance race) {
        double step = switch (gate) {
            case SIX_WEEKS -> 0.70;
            case FOUR_WEEKS -> 0.85;
            case TWO_WEEKS -> 1;
        };
        Distance whole = race.times(SHARE);
        Distance asked = whole.isLongerThan(MOST) ? MOST : whole;
        Duration cap = race.isLongerThan(Distance.MARATHON) ? ON_FEET_BEYOND : ON_FEET;
        return new LongRunNeed(asked.times(step), Duration.ofSeconds(Math.round(cap.toSeconds() * step)));
    }

    /** How much of it a run is, 1 for enough: by distance or by time, whichever is more. */
    public double share(Distance ran, Duration took) {
        return Math.max(ran.metres() / distance.metres(), (double) took.toSeconds() / orFor.toSeconds());
    }
}
