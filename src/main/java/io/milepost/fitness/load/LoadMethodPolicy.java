package io.milepost.fitness.load;

import io.milepost.fitness.ActivityAnalysis;
import io.milepost.fitness.AthleteThresholds;
import io.milepost.fitness.LoadChoice;
import io.milepost.fitness.LoadMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses one method for an athlete, since figures of two cannot be compared: TRIMP where the heart tells of four sessions
 * in five and both its ends are known, else rTSS where speed does and the threshold is known, else the effort that the
 * athlete felt; and where none reaches that far, the one that reaches furthest. A coach's choice goes before.
 */
public final class LoadMethodPolicy {

    /** Four sessions in five, a practice default. */
    private static final double ENOUGH = 0.8;

    private LoadMethodPolicy() {}

    /**
     * @param recent the sessions that count of the last weeks
     * @param now what is known of the athlete
     * @param chosen by the coach; null for none
     * @param curveKnown whether the athlete's sex is
     * @return empty where no session of them can be measured by any
     */
    public static Optional<LoadChoice> choose(
            List<ActivityAnalysis> recent, AthleteThresholds now, @Nullable LoadMethod chosen, boolean curveKnown) {
        if (chosen != null) {
            return Optional.of(choice(chosen, true, recent, curveKnown));
        }
        List<LoadChoice> possible = new ArrayList<>();
        for (LoadMethod method : List.of(LoadMethod.TRIMP, LoadMethod.RTSS, LoadMethod.SESSION_RPE)) {
            if (isPossible(method, now)) {
                possible.add(choice(method, false, recent, curveKnown));
            }
        }
        return possible.stream()
                .filter(choice -> choice.covered() >= ENOUGH)
                .findFirst()
                .or(() -> possible.stream().max(Comparator.comparingDouble(LoadChoice::covered)))
                .filter(choice -> choice.covered() > 0);
    }

    /** Whether what a method needs to know of the athlete is known. */
    static boolean isPossible(LoadMethod method, AthleteThresholds now) {
        return switch (method) {
            case TRIMP -> now.reserve().isPresent();
            case RTSS -> now.paceAtThreshold().isPresent();
            case SESSION_RPE -> true;
        };
    }

    private static LoadChoice choice(
            LoadMethod method, boolean byCoach, List<ActivityAnalysis> recent, boolean curveKnown) {
        long measured = recent.stream()
                .filter(session -> SessionLoad.isMeasured(session, method))
                .count();
        double covered = recent.isEmpty() ? 0 : (double) measured / recent.size();
        return new LoadChoice(method, byCoach, covered, method == LoadMethod.TRIMP && !curveKnown);
    }
}
