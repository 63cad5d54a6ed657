package io.milepost.progress.detection;

import io.milepost.progress.Achievement.LongestRun;
import io.milepost.running.Distance;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Longest run: at least 3 % and 500 m beyond the best before, or the first at a round distance.
 *
 * <p>Not without a history to beat (practice default: three earlier runs), not from an unsound file, not from an import
 * that is older than 14 days, not through pain or illness. Beyond 110 % of the longest training run of the last 30 days
 * (Frandsen 2025) it is true but unwise: it goes to the wall, and the coach is told.
 */
public final class LongestRunPolicy {

    private static final double SHARE = 1.03;
    private static final Distance MARGIN = Distance.metres(500);
    private static final int EARLIER_RUNS = 3;
    private static final int MONTHS_FOR_EVER = 24;

    private static final double SAFE_GROWTH = 1.10;
    private static final Duration BASE = Duration.ofDays(30);
    private static final Duration SAFE_AFTER_A_BREAK = Duration.ofMinutes(30);
    private static final double SAFE_SHARE_AFTER_A_BREAK = 0.40;

    private static final List<Distance> ROUND = List.of(
            Distance.km(5),
            Distance.km(10),
            Distance.km(15),
            Distance.HALF_MARATHON,
            Distance.km(25),
            Distance.km(30),
            Distance.MARATHON,
            Distance.km(50),
            Distance.km(100));

    private LongestRunPolicy() {}

    public static Optional<LongestRun> judge(Session run, History history, List<Feeling> feelings) {
        if (!run.run() || !run.sound() || run.distance().isEmpty()) {
            return Optional.empty();
        }
        if (!Fresh.isNews(run.start(), run.recordedAt()) || !WellEnough.toCelebrate(run, feelings)) {
            return Optional.empty();
        }
        if (history.runsBefore(run).size() < EARLIER_RUNS) {
            return Optional.empty();
        }
        return history.longestRunBefore(run).flatMap(best -> beyond(run, best, history));
    }

    private static Optional<LongestRun> beyond(Session run, Session best, History history) {
        Distance now = run.distance().orElseThrow();
        Distance before = best.distance().orElseThrow();
        Optional<Distance> firstAt = ROUND.stream()
                .filter(round -> round.isLongerThan(before) && !round.isLongerThan(now))
                .max(Comparator.naturalOrder());
        boolean clearly = now.compareTo(before.times(SHARE)) >= 0 && now.compareTo(before.plus(MARGIN)) >= 0;
        if (!clearly && firstAt.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LongestRun(
                now,
                before,
                best.day(),
                firstAt,
                history.monthsKnownOn(run.day()) >= MONTHS_FOR_EVER,
                isBeyondSafeGrowth(run, now, before, history)));
    }

    private static boolean isBeyondSafeGrowth(Session run, Distance now, Distance formerLongest, History history) {
        if (run.race()) {
            return false;
        }
        return history.longestTrainingRunWithin(BASE, run)
                .map(base -> now.isLongerThan(base.times(SAFE_GROWTH)))
                .orElseGet(() -> run.elapsed().compareTo(SAFE_AFTER_A_BREAK) > 0
                        || now.isLongerThan(formerLongest.times(SAFE_SHARE_AFTER_A_BREAK)));
    }
}
