package io.milepost.progress.detection;

import io.milepost.running.Distance;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A race over a standard distance, either as the organiser timed it or as a watch did.
 *
 * @param evidence the race result or the activity
 * @param time elapsed, never moving time
 * @param wellEnough false if the athlete spoke of pain or illness around it
 */
public record RaceEffort(
        UUID evidence,
        LocalDate day,
        Instant recordedAt,
        Distance distance,
        Duration time,
        boolean official,
        boolean wellEnough) {

    private static final List<Distance> STANDARD = List.of(
            Distance.metres(1_500),
            Distance.MILE,
            Distance.metres(3_000),
            Distance.FIVE_K,
            Distance.TEN_K,
            Distance.km(15),
            Distance.HALF_MARATHON,
            Distance.MARATHON,
            Distance.km(50));

    private static final double WATCHES_READ_LONG = 1.03;

    /** The organiser's result. Empty if the distance is no standard one. */
    public static Optional<RaceEffort> official(
            UUID evidence, LocalDate day, Instant recordedAt, Distance distance, Duration time, List<Feeling> said) {
        boolean wellEnough =
                said.stream().filter(feeling -> feeling.day().equals(day)).noneMatch(Feeling::forbidsCelebration);
        return STANDARD.stream()
                .filter(standard -> Math.abs(standard.metres() - distance.metres()) < 1)
                .findFirst()
                .map(standard -> new RaceEffort(evidence, day, recordedAt, standard, time, true, wellEnough));
    }

    /**
     * What a watch measured. Empty unless it is a sound race over the whole of a standard distance, at most 3 % long, and
     * not falling by more than 10 m/km: a watch that stops short fakes a record, and so does a hill.
     */
    public static Optional<RaceEffort> measured(Session session, List<Feeling> said) {
        if (!session.run() || !session.race() || !session.sound()) {
            return Optional.empty();
        }
        return session.distance()
                .filter(distance -> session.isLevel())
                .flatMap(RaceEffort::standardCoveredBy)
                .map(standard -> new RaceEffort(
                        session.id(),
                        session.day(),
                        session.recordedAt(),
                        standard,
                        session.elapsed(),
                        false,
                        WellEnough.toCelebrate(session, said)));
    }

    boolean isSameRaceAs(RaceEffort other) {
        return day.equals(other.day) && distance.equals(other.distance);
    }

    boolean isNews() {
        return Fresh.isNews(day.atStartOfDay().toInstant(ZoneOffset.UTC), recordedAt);
    }

    private static Optional<Distance> standardCoveredBy(Distance measured) {
        return STANDARD.stream()
                .filter(standard ->
                        !standard.isLongerThan(measured) && !measured.isLongerThan(standard.times(WATCHES_READ_LONG)))
                .findFirst();
    }
}
