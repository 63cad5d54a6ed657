package io.milepost.progress.detection;

import io.milepost.progress.Achievement.NewPace;
import io.milepost.progress.detection.Prescribed.Worked;
import io.milepost.running.Pace;
import io.milepost.training.reps.Intensity;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * New pace: the first planned workout with at least 8 minutes of work on target that is at least 3 s/km faster than the work
 * of any workout before.
 *
 * <p>Not where it was run hotter than asked: to hold back was the task. Not for easy running, not for the first work that is
 * known, not from an unsound file or an old import, not through pain or illness.
 */
public final class NewPacePolicy {

    private static final Duration ENOUGH_WORK = Duration.ofMinutes(8);
    private static final double SECONDS_FASTER = 3;

    private NewPacePolicy() {}

    /** @param sessions the athlete's sessions by their id */
    public static Optional<NewPace> judge(
            Prescribed workout, List<Prescribed> plan, Map<UUID, Session> sessions, List<Feeling> feelings) {
        Session run = session(workout, sessions).orElse(null);
        boolean onTarget = workout.worked()
                .flatMap(Worked::intensity)
                .filter(intensity -> intensity == Intensity.ON_TARGET)
                .isPresent();
        if (run == null
                || !onTarget
                || pace(workout).isEmpty()
                || !Fresh.isNews(run.start(), run.recordedAt())
                || !WellEnough.toCelebrate(run, feelings)) {
            return Optional.empty();
        }
        Pace now = pace(workout).orElseThrow();
        return plan.stream()
                .filter(other -> pace(other).isPresent())
                .filter(other -> session(other, sessions)
                        .filter(earlier -> earlier.start().isBefore(run.start()))
                        .isPresent())
                .min(Comparator.comparingDouble(
                        other -> pace(other).orElseThrow().secondsPerKm()))
                .filter(best -> now.secondsPerKm() <= pace(best).orElseThrow().secondsPerKm() - SECONDS_FASTER)
                .map(best -> new NewPace(
                        now,
                        pace(best).orElseThrow(),
                        session(best, sessions).orElseThrow().day(),
                        workout.worked().orElseThrow().time(),
                        workout.title()));
    }

    /** The pace of hard work that is long enough to count; whatever its target, it was run. */
    private static Optional<Pace> pace(Prescribed workout) {
        return workout.effort().isHard()
                ? workout.worked()
                        .filter(worked -> worked.time().compareTo(ENOUGH_WORK) >= 0)
                        .flatMap(Worked::pace)
                : Optional.empty();
    }

    private static Optional<Session> session(Prescribed workout, Map<UUID, Session> sessions) {
        return workout.session().map(sessions::get).filter(run -> run.run() && run.sound());
    }
}
