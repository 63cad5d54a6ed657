package io.milepost.progress;

import io.milepost.running.Distance;
import io.milepost.running.DownhillRule;
import io.milepost.running.QualifyingStandard.AgeGroup;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one year of a race asks of those who want to enter it: facts, each valid for this year alone.
 *
 * @param race 1 to 40 characters, such as "Boston"
 * @param edition the year in which it is run
 * @param distance what a result must be over
 * @param raceDay the day it is run, on which ages are counted
 * @param groups by age; empty where nobody told them
 * @param standardsConfirmed whether the organiser's own word is behind them
 * @param cutOff by how much the slowest who was taken had beaten the standard; zero where everybody was taken
 * @param remark for whoever edits it, up to 400 characters
 * @param source where the figures come from, up to 600 characters
 */
public record RaceYear(
        String race,
        int edition,
        Distance distance,
        Optional<LocalDate> raceDay,
        Window window,
        List<AgeGroup> groups,
        boolean standardsConfirmed,
        DownhillRule downhill,
        Optional<CutOff> cutOff,
        String remark,
        String source) {

    public static final int LONGEST_RACE = 40;
    public static final int LONGEST_REMARK = 400;
    public static final int LONGEST_SOURCE = 600;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    /**
     * When a result must have been run.
     *
     * @param closes empty while nobody knows
     * @param confirmed whether the organiser's own word is behind it
     */
    public record Window(Optional<LocalDate> opens, Optional<LocalDate> closes, boolean confirmed) {

        public static final Window UNKNOWN = new Window(Optional.empty(), Optional.empty(), false);

        public Window {
            if (opens.isPresent() && closes.filter(opens.get()::isAfter).isPresent()) {
                throw new IllegalArgumentException("a window closes after it opens");
            }
        }

        /** Whether its end is known for sure. */
        public boolean isKnown() {
            return confirmed && opens.isPresent() && closes.isPresent();
        }
    }

    /** How far under the standard one had to be in a year, and whether the organiser's own word is behind it. */
    public record CutOff(int edition, Duration margin, boolean confirmed) {

        public CutOff {
            if (margin.isNegative()) {
                throw new IllegalArgumentException("nobody over the standard is taken");
            }
        }
    }

    /** @throws IllegalArgumentException if a text is too long, or two groups claim one age */
    public RaceYear {
        race = race.strip();
        remark = remark.strip();
        source = source.strip();
        groups = groups.stream().sorted(Comparator.comparingInt(AgeGroup::from)).toList();
        boolean fits = !race.isEmpty()
                && race.length() <= LONGEST_RACE
                && remark.length() <= LONGEST_REMARK
                && source.length() <= LONGEST_SOURCE
                && edition >= EARLIEST
                && edition <= LATEST
                && !distance.isZero();
        if (!fits || overlap(groups)) {
            throw new IllegalArgumentException("not a year of a race: " + race + " " + edition);
        }
    }

    /**
     * The year after, with the same standards and rules, before anything of it is known for sure.
     *
     * @param from where these figures come from, in words
     */
    public RaceYear next(String from) {
        return new RaceYear(
                race,
                edition + 1,
                distance,
                Optional.empty(),
                new Window(window.closes().map(day -> day.plusDays(1)), Optional.empty(), false),
                groups,
                false,
                downhill,
                Optional.empty(),
                "",
                from);
    }

    private static boolean overlap(List<AgeGroup> groups) {
        for (int i = 1; i < groups.size(); i++) {
            if (groups.get(i - 1).holds(groups.get(i).from())) {
                return true;
            }
        }
        return false;
    }
}
