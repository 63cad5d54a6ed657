package io.milepost.review.findings;

import java.time.LocalDate;
import java.util.List;

/**
 * Seven days from a Monday.
 *
 * @param runs in order of time
 * @param excusedDays on how many of the days nothing could be asked: ill, hurt, paused
 * @param known whether the history covers it; before the first activity and after the last nothing is
 */
public record Week(LocalDate monday, List<Run> runs, int excusedDays, boolean known) {

    /** From so many excused days on, a week says nothing about training. A practice default, not science. */
    public static final int EXCUSED_FROM = 3;

    public Week {
        runs = List.copyOf(runs);
    }

    public boolean excused() {
        return excusedDays >= EXCUSED_FROM;
    }

    /** Whether any finding may look at it. */
    public boolean counts() {
        return known && !excused();
    }

    /** Metres in training: the race is not volume. */
    public double volume() {
        return runs.stream().filter(run -> !run.race()).mapToDouble(Run::metres).sum();
    }

    /** Metres of everything run. */
    public double metres() {
        return runs.stream().mapToDouble(Run::metres).sum();
    }

    /** The longest training run in metres; 0 for none. */
    public double longest() {
        return runs.stream()
                .filter(run -> !run.race())
                .mapToDouble(Run::metres)
                .max()
                .orElse(0);
    }

    public boolean hasRace() {
        return runs.stream().anyMatch(Run::race);
    }
}
