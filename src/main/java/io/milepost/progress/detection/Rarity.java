package io.milepost.progress.detection;

import io.milepost.progress.Achievement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How seldom a kind of milestone is, the most seldom first. Whatever is told every week is no milestone any more. */
public enum Rarity {
    /** Once or twice in a season, by its nature. */
    SELDOM(0, true),
    /** Now and then, by its nature. */
    OCCASIONAL(0, true),
    /** Could be every week: told once in 14 days. */
    FREQUENT(14, true),
    /** Once in 14 days as well, and on the wall alone. */
    QUIET(14, false);

    private static final int SEASON = 12;

    private final int daysBetween;
    private final boolean screen;

    Rarity(int daysBetween, boolean screen) {
        this.daysBetween = daysBetween;
        this.screen = screen;
    }

    public static Rarity of(Achievement achievement) {
        return switch (achievement) {
            case Achievement.PersonalRecord _,
                    Achievement.Qualified _,
                    Achievement.LongestRun _,
                    Achievement.PhaseDone _,
                    Achievement.LessonApplied _,
                    Achievement.ByHand _ -> SELDOM;
            case Achievement.ConsistentWeeks streak -> streak.weeks() >= SEASON ? SELDOM : OCCASIONAL;
            case Achievement.BiggestClimb _, Achievement.NewPace _ -> OCCASIONAL;
            case Achievement.Comeback _, Achievement.ToughHills _, Achievement.ShowedUp _ -> FREQUENT;
            case Achievement.BestEffort _ -> QUIET;
        };
    }

    /** Whether it may be celebrated over the whole screen at all. */
    public boolean takesTheScreen() {
        return screen;
    }

    /** Of each kind the first, and then only what came long enough after the last one that was told. */
    static List<Finding> thinned(List<Finding> findings) {
        Map<Class<?>, LocalDate> told = new HashMap<>();
        List<Finding> kept = new ArrayList<>();
        findings.stream()
                .sorted(Comparator.comparing(Finding::day).thenComparing(Finding::evidence))
                .forEach(finding -> {
                    Class<?> kind = finding.achievement().getClass();
                    LocalDate last = told.get(kind);
                    int days = of(finding.achievement()).daysBetween;
                    if (last == null || ChronoUnit.DAYS.between(last, finding.day()) >= days) {
                        told.put(kind, finding.day());
                        kept.add(finding);
                    }
                });
        return List.copyOf(kept);
    }
}
