package io.milepost.review.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small picture of a claim, made of the athlete's own weeks or runs, in order of time.
 *
 * @param line what the marks are to be compared with: a median, a threshold; null for nothing
 */
public record Sketch(Unit unit, List<Mark> marks, @Nullable Double line) {

    private static final int MOST = 400;

    /** What a mark counts, and whether it is drawn as a bar (weeks) or a dot (runs). */
    public enum Unit {
        /** Metres of a week. */
        WEEK_METRES,
        /** Runs of a week. */
        WEEK_RUNS,
        /** Share of a week's time that was moderate. */
        WEEK_SHARE,
        /** Metres of a run. */
        RUN_METRES,
        /** Seconds per kilometre of a run. */
        RUN_PACE;

        public boolean isWeeks() {
            return this == WEEK_METRES || this == WEEK_RUNS || this == WEEK_SHARE;
        }
    }

    /** @param told whether it is one of those that the claim is about */
    public record Mark(LocalDate day, double amount, boolean told) {}

    public Sketch {
        marks = thinned(marks.stream().sorted(Comparator.comparing(Mark::day)).toList());
    }

    /** A picture shows a few hundred marks: those told of stay, of the others every second, third … */
    private static List<Mark> thinned(List<Mark> marks) {
        if (marks.size() <= MOST) {
            return marks;
        }
        int every = marks.size() / MOST + 1;
        List<Mark> kept = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            if (i % every == 0) {
                kept.add(marks.get(i));
            }
        }
        return List.copyOf(kept);
    }
}
