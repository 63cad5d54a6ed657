package io.milepost.progress.detection;

import io.milepost.progress.Achievement.BestEffort;
import io.milepost.running.Distance;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Best effort: a stretch of training of a kilometre or more that was faster than every stretch and every race over that
 * distance before. Of several within one run the longest. Training is not racing, so it is told more quietly than a record.
 *
 * <p>Not from a race, a treadmill, an unsound file, an old import, or a run that falls by more than 10 m/km; not before three
 * runs have covered the distance (a practice default); not through pain or illness.
 */
public final class BestEffortPolicy {

    private static final Distance SHORTEST = Distance.km(1);
    private static final int EARLIER_RUNS = 3;

    private BestEffortPolicy() {}

    /** @param races what {@link PersonalRecordPolicy#racesOf} returned */
    public static Optional<BestEffort> judge(
            Session run, History history, Collection<RaceEffort> races, List<Feeling> feelings) {
        if (run.race()
                || !isEvidence(run)
                || !Fresh.isNews(run.start(), run.recordedAt())
                || !WellEnough.toCelebrate(run, feelings)) {
            return Optional.empty();
        }
        return run.readings().efforts().keySet().stream()
                .filter(distance -> distance.compareTo(SHORTEST) >= 0)
                .sorted(Comparator.reverseOrder())
                .flatMap(distance -> over(distance, run, history, races).stream())
                .findFirst();
    }

    private static Optional<BestEffort> over(
            Distance distance, Session run, History history, Collection<RaceEffort> races) {
        List<Session> before = history.sessions().stream()
                .filter(other -> other.start().isBefore(run.start()))
                .filter(other -> isEvidence(other) && time(other, distance).isPresent())
                .toList();
        Duration now = time(run, distance).orElseThrow();
        boolean racedFaster = races.stream()
                .filter(race -> race.distance().equals(distance) && race.day().isBefore(run.day()))
                .anyMatch(race -> race.time().toSeconds() <= now.toSeconds());
        if (before.size() < EARLIER_RUNS || racedFaster) {
            return Optional.empty();
        }
        return before.stream()
                .min(Comparator.comparing(other -> time(other, distance).orElseThrow()))
                .filter(best ->
                        now.toSeconds() < time(best, distance).orElseThrow().toSeconds())
                .map(best -> new BestEffort(distance, now, time(best, distance).orElseThrow(), best.day()));
    }

    private static boolean isEvidence(Session session) {
        return session.run()
                && session.sound()
                && session.isLevel()
                && !session.readings().treadmill();
    }

    private static Optional<Duration> time(Session session, Distance distance) {
        return Optional.ofNullable(session.readings().efforts().get(distance));
    }
}
