package io.milepost.running;

import java.time.Duration;

/**
 * Marathon pace as a range, because a race of 10 km or less flatters those who run little.
 *
 * <p>The fast end is M of VDOT. The slow end is Riegel's law from the race with an exponent that grows as weekly volume
 * falls: 1.15 under 50 km a week, 1.10 up to 80, 1.08 above. The steps are a practice default after Vickers and Vertosick
 * (2016), who found 1.06 at least ten minutes too fast for half of all marathoners; they are not science.
 */
public final class MarathonPace {

    private static final Distance LITTLE = Distance.km(50);
    private static final Distance MUCH = Distance.km(80);

    private MarathonPace() {}

    /**
     * @param weekly the usual distance of a week
     * @return from the careful to the hopeful pace; both are the same where the law is the faster one
     * @throws NoVdotException if the race gives no VDOT
     */
    public static PaceRange range(Distance race, Duration time, Distance weekly) {
        Pace fast = TrainingPaces.marathonPace(Vdot.of(race, time));
        Duration careful = RacePrediction.riegel(race, time, Distance.MARATHON, exponent(weekly))
                .time();
        Pace slow = Pace.of(Distance.MARATHON, careful);
        return new PaceRange(slow.isFasterThan(fast) ? fast : slow, fast);
    }

    static double exponent(Distance weekly) {
        if (LITTLE.isLongerThan(weekly)) {
            return 1.15;
        }
        return weekly.isLongerThan(MUCH) ? 1.08 : 1.10;
    }
}
