package io.milepost.running;

import java.time.Duration;

/**
 * What one race says about another distance, as a range and not as a promise. The fast end is what VDOT gives, which
 * assumes training for the distance; the slow end is Riegel's law. Up to the half marathon its exponent is the published
 * 1.06; beyond, it grows as weekly volume falls ({@link MarathonPace}), since Vickers and Vertosick (2016) found 1.06
 * sound up to the half and at least ten minutes too fast for half of all marathoners. Where the law is the faster one, the
 * two change places.
 *
 * @param exponent Riegel's exponent as it was used
 * @param cameron a third opinion, with its own word on soundness
 * @param sound whether VDOT and Riegel were both asked where they were fitted: 1,500 m to the marathon, 3.5 to 230 minutes
 */
public record PredictedTime(
        Distance distance, Duration fast, Duration slow, double exponent, RacePrediction cameron, boolean sound) {

    private static final Distance VDOT_FROM = Distance.metres(1_500);

    /**
     * @param weekly the usual distance of a week
     * @throws NoVdotException if the race gives no VDOT
     */
    public static PredictedTime of(Distance race, Duration time, Distance weekly, Distance target) {
        double exponent = target.isLongerThan(Distance.HALF_MARATHON)
                ? MarathonPace.exponent(weekly)
                : RacePrediction.RIEGEL_EXPONENT;
        RacePrediction riegel = RacePrediction.riegel(race, time, target, exponent);
        Duration vdot = vdotTime(Vdot.of(race, time), target);
        boolean riegelFirst = riegel.time().compareTo(vdot) < 0;
        return new PredictedTime(
                target,
                riegelFirst ? riegel.time() : vdot,
                riegelFirst ? vdot : riegel.time(),
                exponent,
                RacePrediction.cameron(race, time, target),
                riegel.sound() && isVdotDistance(race) && isVdotDistance(target));
    }

    /** What to aim at until more is known. */
    public Duration middle() {
        return fast.plus(slow).dividedBy(2);
    }

    private static Duration vdotTime(Vdot vdot, Distance target) {
        return target.equals(Distance.MARATHON)
                ? TrainingPaces.marathonPace(vdot).timeFor(target)
                : vdot.equivalentTime(target);
    }

    private static boolean isVdotDistance(Distance distance) {
        return !VDOT_FROM.isLongerThan(distance) && !distance.isLongerThan(Distance.MARATHON);
    }
}
