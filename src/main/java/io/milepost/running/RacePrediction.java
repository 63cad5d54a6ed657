package io.milepost.running;

import java.time.Duration;

/**
 * What one race says about another distance, and whether the formula may be asked.
 *
 * @param time the predicted time
 * @param sound whether race and prediction both lie where the formula was fitted; show an unsound one only with that word
 */
public record RacePrediction(Distance distance, Duration time, boolean sound) {

    /** Riegel, <i>Athletic records and human endurance</i>, American Scientist 69 (1981). */
    public static final double RIEGEL_EXPONENT = 1.06;

    private static final Duration RIEGEL_FROM = Duration.ofSeconds(210);
    private static final Duration RIEGEL_TO = Duration.ofMinutes(230);
    private static final Distance CAMERON_FROM = Distance.metres(800);

    /** @throws IllegalArgumentException if the distance is zero or the time is not above zero */
    public RacePrediction {
        if (distance.isZero() || !time.isPositive()) {
            throw new IllegalArgumentException("A prediction has a distance and a time: " + distance + ", " + time);
        }
    }

    /**
     * Riegel's law, {@code T2 = T1 (D2/D1)^1.06}; sound from 3.5 to 230 minutes. For half of all marathoners it is at
     * least ten minutes too fast (Vickers and Vertosick 2016): show {@link MarathonPace a range}.
     */
    public static RacePrediction riegel(Distance race, Duration time, Distance target) {
        return riegel(race, time, target, RIEGEL_EXPONENT);
    }

    /** @param exponent 1 keeps the pace, more lets it fade with distance */
    static RacePrediction riegel(Distance race, Duration time, Distance target, double exponent) {
        requireRace(race, time);
        Duration predicted = Seconds.duration(Seconds.of(time) * Math.pow(target.metres() / race.metres(), exponent));
        return new RacePrediction(target, predicted, isFitted(time) && isFitted(predicted));
    }

    /**
     * Cameron (1998): {@code T2 = T1 (D2/D1) f(D1)/f(D2)}, {@code f = 13.49681 − 0.000030363 D + 835.7114 / D^0.7905}, in
     * metres; fitted to records from 800 m to the marathon.
     */
    public static RacePrediction cameron(Distance race, Duration time, Distance target) {
        requireRace(race, time);
        double ratio = target.metres() / race.metres() * cameronFactor(race) / cameronFactor(target);
        boolean sound = isCameronDistance(race) && isCameronDistance(target);
        return new RacePrediction(target, Seconds.duration(Seconds.of(time) * ratio), sound);
    }

    private static void requireRace(Distance race, Duration time) {
        if (race.isZero() || !time.isPositive()) {
            throw new IllegalArgumentException("A race has a distance and a time: " + race + ", " + time);
        }
    }

    private static boolean isFitted(Duration time) {
        return time.compareTo(RIEGEL_FROM) >= 0 && time.compareTo(RIEGEL_TO) <= 0;
    }

    private static boolean isCameronDistance(Distance distance) {
        // Some courses and tables count the marathon as 42.2 km.
        return !CAMERON_FROM.isLongerThan(distance) && !distance.isLongerThan(Distance.metres(42_200));
    }

    private static double cameronFactor(Distance distance) {
        double metres = distance.metres();
        return 13.49681 - 0.000030363 * metres + 835.7114 / Math.pow(metres, 0.7905);
    }
}
