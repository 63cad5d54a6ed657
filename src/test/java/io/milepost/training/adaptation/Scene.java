package io.milepost.training.adaptation;

import io.milepost.running.Distance;
import io.milepost.running.Vdot;
import io.milepost.training.WorkoutId;
import io.milepost.training.notation.Workout;
import io.milepost.training.templates.Phase;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An athlete's weeks, told in a few lines. Today is Wednesday 11 November 2026; days count from there. Usual weeks have
 * easy runs on Tuesday and Saturday, T on Thursday and the long run on Sunday: {@link #usualWeeks}.
 */
final class Scene {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 11);

    private final List<Planned> planned = new ArrayList<>();
    private final List<RunDone> runs = new ArrayList<>();
    private final List<Excuse> excuses = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final List<RaceKnown> races = new ArrayList<>();
    private final Set<LocalDate> crossed = new HashSet<>();
    private Set<DayOfWeek> free = Set.of();
    private @Nullable Form form;
    private @Nullable Double moderate;
    private LocalDate today = TODAY;
    private @Nullable Phase phase;
    private @Nullable Vdot vdot = new Vdot(45);
    private boolean byHand;

    static LocalDate day(int fromToday) {
        return TODAY.plusDays(fromToday);
    }

    Scene on(LocalDate other) {
        today = other;
        return this;
    }

    /** What is planned from here on is of this phase. */
    Scene phase(@Nullable Phase other) {
        phase = other;
        return this;
    }

    /** What is planned from here on means the paces of this fitness. */
    Scene vdot(@Nullable Double value) {
        vdot = value == null ? null : new Vdot(value);
        return this;
    }

    /** What is planned from here on was written by a person, or not any more. */
    Scene byHand(boolean written) {
        byHand = written;
        return this;
    }

    Scene open(int day, String notation) {
        return planned(day, notation, Planned.Came.OPEN, null);
    }

    Scene missed(int day, String notation) {
        return planned(day, notation, Planned.Came.MISSED, null);
    }

    Scene excusedRun(int day, String notation) {
        return planned(day, notation, Planned.Came.NOTHING_ASKED, null);
    }

    Scene done(int day, String notation) {
        planned(day, notation, Planned.Came.DONE, UUID.randomUUID());
        Planned last = planned.getLast();
        return ran(day, last.estimate().distance().km());
    }

    Scene cut(int day, String notation, double km) {
        UUID activity = UUID.randomUUID();
        planned(day, notation, Planned.Came.CUT, activity);
        runs.add(run(activity, day, km, false));
        return this;
    }

    Scene ran(int day, double km) {
        runs.add(run(UUID.randomUUID(), day, km, false));
        return this;
    }

    Scene raced(int day, double km) {
        runs.add(run(UUID.randomUUID(), day, km, true));
        return this;
    }

    /** Whole weeks before this one, done as planned: 8, 10, T and a long run, about 46 km. */
    Scene usualWeeks(int weeks) {
        return usualWeeks(weeks, true);
    }

    /** The same without the long run of last Sunday. */
    Scene usualWeeksButLastSunday(int weeks) {
        return usualWeeks(weeks, false);
    }

    private Scene usualWeeks(int weeks, boolean lastSunday) {
        LocalDate monday = TODAY.minusDays(2);
        for (int back = weeks; back >= 1; back--) {
            int first = (int) (monday.minusWeeks(back).toEpochDay() - TODAY.toEpochDay());
            done(first + 1, "8km E");
            done(first + 3, "2km E, 3x6min T jog 1min, 2km E");
            done(first + 5, "10km E");
            if (back > 1 || lastSunday) {
                done(first + 6, "20km E");
            }
        }
        return this;
    }

    Scene absent(Excuse.Kind kind, int first, @Nullable Integer last) {
        excuses.add(new Excuse(UUID.randomUUID(), kind, day(first), last == null ? null : day(last)));
        return this;
    }

    Scene low(int day) {
        words.add(new Word(UUID.randomUUID(), day(day), true, 0, false, false, false));
        return this;
    }

    Scene ill(int day) {
        words.add(new Word(UUID.randomUUID(), day(day), true, 0, true, false, false));
        return this;
    }

    Scene hurt(int day) {
        words.add(new Word(UUID.randomUUID(), day(day), false, 5, false, true, false));
        return this;
    }

    Scene flagged(int day) {
        words.add(new Word(UUID.randomUUID(), day(day), false, 0, false, false, true));
        return this;
    }

    Scene well(int day) {
        words.add(new Word(UUID.randomUUID(), day(day), false, 0, false, false, false));
        return this;
    }

    /** Pain of so many in ten, too little to stop for. */
    Scene pain(int day, int pain) {
        words.add(new Word(UUID.randomUUID(), day(day), false, pain, false, false, false));
        return this;
    }

    Scene crossTrained(int... days) {
        for (int day : days) {
            crossed.add(day(day));
        }
        return this;
    }

    Scene free(DayOfWeek... days) {
        free = Set.of(days);
        return this;
    }

    Scene form(int days, double fitness, double tsb, double monotony, boolean strained) {
        form = new Form(days, fitness, tsb, monotony, strained);
        return this;
    }

    Scene moderate(double share) {
        moderate = share;
        return this;
    }

    Scene race(int day, double value) {
        return race(day, value, false);
    }

    Scene race(int day, double value, boolean doubtful) {
        races.add(new RaceKnown(
                UUID.randomUUID(),
                "Race",
                day(day),
                Distance.TEN_K,
                Duration.ofMinutes(42),
                new Vdot(value),
                doubtful));
        return this;
    }

    PlanSituation situation() {
        return new PlanSituation(
                today,
                planned.stream().sorted(Comparator.comparing(Planned::day)).toList(),
                runs.stream().sorted(Comparator.comparing(RunDone::day)).toList(),
                crossed,
                excuses,
                words.stream().sorted(Comparator.comparing(Word::day)).toList(),
                free,
                form,
                moderate,
                races.stream()
                        .sorted(Comparator.comparing(RaceKnown::day).reversed())
                        .toList());
    }

    /** All ideas, in words: {@code MISSED_KEY(key-moves): Fri 3x6min … }. */
    List<String> ideas() {
        return Adaptation.look(situation()).stream().map(Scene::told).toList();
    }

    List<Idea> ideas(Rule rule) {
        return Adaptation.look(situation()).stream()
                .filter(idea -> idea.rule() == rule)
                .toList();
    }

    /** The ideas of one rule, in words. */
    List<String> told(Rule rule) {
        return ideas(rule).stream().map(Scene::told).toList();
    }

    static String told(Idea idea) {
        return idea.rule() + "(" + idea.reason().word() + "): "
                + String.join("; ", idea.alterations().stream().map(Scene::told).toList());
    }

    private static String told(Alteration change) {
        String ticked = change.ticked() ? "" : " unticked";
        long from = change.of().day().toEpochDay() - TODAY.toEpochDay();
        return from + " "
                + switch (change) {
                    case Alteration.LetGo _ -> "let go";
                    case Alteration.Gentler _ -> "gentler";
                    case Alteration.NewPaces paces ->
                        "VDOT %.1f".formatted(paces.vdot().value());
                    case Alteration.Reshape shape ->
                        shape.day().equals(change.of().day())
                                ? shape.workout().notation()
                                : "to " + (shape.day().toEpochDay() - TODAY.toEpochDay());
                }
                + ticked;
    }

    private Scene planned(int day, String notation, Planned.Came came, @Nullable UUID activity) {
        planned.add(new Planned(
                new WorkoutId(UUID.randomUUID()),
                3,
                day(day),
                notation,
                Workout.of(notation),
                vdot,
                phase,
                byHand,
                came,
                activity));
        return this;
    }

    private static RunDone run(UUID activity, int day, double km, boolean race) {
        return new RunDone(activity, day(day), Distance.km(km), Duration.ofSeconds(Math.round(km * 340)), race);
    }
}
