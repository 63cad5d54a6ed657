package io.milepost.review.findings;

import io.milepost.running.Pace;
import io.milepost.running.Vdot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first weeks of a window beside the last: four and four, and from 24 weeks on a sixth of the window, so that one odd
 * week does not make a year's story.
 */
record Blocks(List<Week> first, List<Week> last, Measure.Growth growth) {

    static final int FEWEST_WEEKS = 8;

    private static final int BLOCK = 4;
    private static final int SIXTH = 6;

    /** So many of a block's best are its best eight minutes, by their median: one slip of the satellites is no record. */
    static final int BEST = 3;

    /** Empty where there are not two blocks. */
    static Optional<Blocks> of(TrainingHistory history) {
        List<Week> weeks = history.weeks();
        if (weeks.size() < FEWEST_WEEKS) {
            return Optional.empty();
        }
        int block = Math.max(BLOCK, weeks.size() / SIXTH);
        List<Week> first = weeks.subList(0, block);
        List<Week> last = weeks.subList(weeks.size() - block, weeks.size());
        var growth = new Measure.Growth(
                block,
                first.getFirst().monday(),
                mean(first),
                mean(last),
                longest(first),
                longest(last),
                bestEight(first),
                bestEight(last),
                vdot(history, first),
                vdot(history, last));
        return Optional.of(new Blocks(first, last, growth));
    }

    static Reading tooFewWeeks(TrainingHistory history) {
        return new Reading.TooLittle(Reading.Lack.WEEKS, history.weeks().size(), FEWEST_WEEKS);
    }

    /** By how much the best eight minutes are faster, as a share; negative if slower; null where not known. */
    @Nullable
    Double eightGain() {
        Double before = growth.eightBefore();
        Double after = growth.eightAfter();
        return before == null || after == null ? null : before / after - 1;
    }

    /** In how many runs of either end the fastest minutes are known, up to {@link #BEST}. */
    int fewestFast() {
        return Math.min(best(first).size(), best(last).size());
    }

    @Nullable
    Double vdotGain() {
        Double before = growth.vdotBefore();
        Double after = growth.vdotAfter();
        return before == null || after == null ? null : after / before - 1;
    }

    Evidence evidence() {
        List<Week> both = new ArrayList<>(first);
        both.addAll(last);
        List<Run> best = new ArrayList<>(best(first));
        best.addAll(best(last));
        return new Evidence(
                both.stream().map(Week::monday).toList(),
                best.stream().map(Run::activity).toList());
    }

    Sketch sketch(TrainingHistory history) {
        return new Sketch(
                Sketch.Unit.WEEK_METRES,
                history.weeks().stream()
                        .map(week -> new Sketch.Mark(week.monday(), week.volume(), isOfEither(week)))
                        .toList(),
                null);
    }

    private boolean isOfEither(Week week) {
        return !week.monday().isAfter(first.getLast().monday())
                || !week.monday().isBefore(last.getFirst().monday());
    }

    Confidence confidence(TrainingHistory history) {
        List<Run> runs = history.trainingRuns();
        long usable = runs.stream()
                .filter(run -> run.distance() != null)
                .filter(run -> growth.eightBefore() == null || run.fastestEight() != null)
                .count();
        return Confidence.of(history, runs.size(), runs.isEmpty() ? 0 : (double) usable / runs.size());
    }

    private static double mean(List<Week> weeks) {
        return weeks.stream().mapToDouble(Week::volume).average().orElse(0);
    }

    private static double longest(List<Week> weeks) {
        return weeks.stream().mapToDouble(Week::longest).max().orElse(0);
    }

    private static List<Run> best(List<Week> weeks) {
        return weeks.stream()
                .flatMap(week -> week.runs().stream())
                .filter(run -> !run.race() && run.fastestEight() != null)
                .sorted((one, other) -> Double.compare(seconds(one), seconds(other)))
                .limit(BEST)
                .toList();
    }

    private static @Nullable Double bestEight(List<Week> weeks) {
        List<Run> best = best(weeks);
        return best.size() < BEST
                ? null
                : Medians.of(best.stream().map(Blocks::seconds).toList());
    }

    private static double seconds(Run run) {
        Pace pace = run.fastestEight();
        return pace == null ? Double.MAX_VALUE : pace.secondsPerKm();
    }

    private static @Nullable Double vdot(TrainingHistory history, List<Week> weeks) {
        return history.vdotOn(weeks.getLast().monday().plusDays(6))
                .map(Vdot::value)
                .orElse(null);
    }
}
