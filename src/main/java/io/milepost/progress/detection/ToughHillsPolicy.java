package io.milepost.progress.detection;

import io.milepost.progress.Achievement.ToughHills;
import io.milepost.running.Distance;
import java.util.List;
import java.util.Optional;

/**
 * Tough hills: at least 80 % of the hill repetitions that the plan asked for, or 20 m/km and more over at least 5 km that the
 * athlete calls hard, RPE 7 or more.
 *
 * <p>Not where the day asked for easy running or rest: hills that nobody planned are no discipline. Not from a workout that
 * was cut, an unsound file, a treadmill or an old import, and not through pain or illness.
 */
public final class ToughHillsPolicy {

    private static final double REPS_SHARE = 0.8;
    private static final double METRES_PER_KM = 20;
    private static final Distance FAR_ENOUGH = Distance.km(5);
    private static final int HARD = 7;

    private ToughHillsPolicy() {}

    public static Optional<ToughHills> judge(Session run, List<Prescribed> plan, List<Feeling> feelings) {
        if (!run.run()
                || !run.sound()
                || !Fresh.isNews(run.start(), run.recordedAt())
                || !WellEnough.toCelebrate(run, feelings)) {
            return Optional.empty();
        }
        return plan.stream()
                .filter(workout -> workout.session().filter(run.id()::equals).isPresent())
                .findFirst()
                .flatMap(workout -> repeated(run, workout))
                .or(() -> hilly(run, plan));
    }

    private static Optional<ToughHills> repeated(Session run, Prescribed workout) {
        return workout.worked()
                .filter(worked -> workout.hillReps() > 0 && workout.isDoneInFull())
                .filter(worked -> worked.reps() >= REPS_SHARE * workout.hillReps())
                .map(worked -> new ToughHills(worked.reps(), climbed(run), run.distance()));
    }

    private static Optional<ToughHills> hilly(Session run, List<Prescribed> plan) {
        boolean easyDay = plan.stream()
                .anyMatch(workout -> workout.asksForRestOrEase()
                        && (workout.day().equals(run.day())
                                || workout.session().filter(run.id()::equals).isPresent()));
        double climbed = climbed(run);
        return run.distance()
                .filter(distance -> !easyDay && distance.compareTo(FAR_ENOUGH) >= 0)
                .filter(distance -> climbed >= METRES_PER_KM * distance.km())
                .filter(distance -> run.readings().exertion().orElse(0) >= HARD)
                .map(distance -> new ToughHills(0, climbed, run.distance()));
    }

    /** 0 where nobody knows, and on a treadmill. */
    private static double climbed(Session run) {
        Readings readings = run.readings();
        return readings.treadmill()
                ? 0
                : readings.ascent()
                        .filter(ascent -> !ascent.drifted())
                        .map(Ascent::metres)
                        .orElse(0.0);
    }
}
