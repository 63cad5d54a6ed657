package io.milepost.training.adaptation;

import io.milepost.training.Evidence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The gate of a return (with rule 5): pain of no more than 2 in 10 on a day of running and on the morning after it; else the
 * week is repeated, and what was to follow comes a week later. Weeks of a return are those that a plan calls recovery where
 * no race lies before them, and the four after more than three weeks without a run. Nothing becomes longer by it, what a
 * coach has cleared is no pain any more, and a race is never touched. From 4 on, or while the stride is changed, the rule on
 * pain alone speaks.
 */
final class PainGatePolicy implements AdaptationPolicy {

    private static final int MOST_PAIN = 2;
    private static final int WEEK = 7;
    private static final int RACE_WEEKS = 4;
    /** The morning after the last run may come with the next week's first days. */
    private static final int LATE_DAYS = 2;

    @Override
    public List<Idea> look(PlanSituation situation) {
        return situation.words().reversed().stream()
                .filter(word -> word.pain() > MOST_PAIN)
                .flatMap(word -> idea(situation, word).stream())
                .limit(1)
                .toList();
    }

    private static Optional<Idea> idea(PlanSituation situation, Word word) {
        LocalDate run = runOf(situation, word);
        if (run == null) {
            return Optional.empty();
        }
        List<LocalDate> weeks = weeks(situation, run);
        Optional<LocalDate> failed = weeks.stream()
                .filter(first -> !run.isBefore(first) && run.isBefore(first.plusDays(WEEK)))
                .filter(first -> !situation.today().isAfter(first.plusDays(WEEK - 1L + LATE_DAYS)))
                .findFirst();
        return failed.flatMap(first -> {
            List<Alteration> changes = later(situation, first, weeks.getLast());
            return changes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Idea(
                            Rule.PAIN_GATE,
                            Phrase.of("pain-gate", Figure.count(word.pain()), Figure.of(word.day())),
                            Set.of("gate:" + first),
                            List.of(new Fact(
                                    Evidence.Kind.CHECK_IN,
                                    word.id(),
                                    Phrase.of("pain-of", Figure.count(word.pain()), Figure.of(word.day())))),
                            changes));
        });
    }

    /** The day of running that the pain goes with: its own, or the one before; null where neither was one. */
    private static @Nullable LocalDate runOf(PlanSituation situation, Word word) {
        if (situation.runsBetween(word.day(), word.day()).findAny().isPresent()) {
            return word.day();
        }
        LocalDate before = word.day().minusDays(1);
        return situation.runsBetween(before, before).findAny().isPresent() ? before : null;
    }

    /** The first days of the weeks of the return that this day is in. */
    private static List<LocalDate> weeks(PlanSituation situation, LocalDate day) {
        LocalDate first = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (!Weeks.isRecovery(situation, first)) {
            return LayOffPolicy.returnWeeks(situation);
        }
        LocalDate last = first;
        while (Weeks.isRecovery(situation, first.minusWeeks(1))) {
            first = first.minusWeeks(1);
        }
        while (Weeks.isRecovery(situation, last.plusWeeks(1))) {
            last = last.plusWeeks(1);
        }
        return isAfterRace(situation, first)
                ? List.of()
                : first.datesUntil(last.plusDays(1), Period.ofWeeks(1)).toList();
    }

    private static boolean isAfterRace(PlanSituation situation, LocalDate monday) {
        LocalDate from = monday.minusWeeks(RACE_WEEKS);
        LocalDate until = monday.minusDays(1);
        return situation.runsBetween(from, until).anyMatch(RunDone::race)
                || situation.between(from, until).anyMatch(Planned::isRace);
    }

    /** Each week from the one after this first one takes what the week before it had, up to the week behind the last. */
    private static List<Alteration> later(PlanSituation situation, LocalDate failed, LocalDate last) {
        List<Alteration> changes = new ArrayList<>();
        for (LocalDate week = failed; !week.isAfter(last); week = week.plusWeeks(1)) {
            List<Planned> had = situation
                    .between(week, week.plusDays(WEEK - 1L))
                    .filter(each -> each.isRun() && !each.isRace())
                    .toList();
            LocalDate next = week.plusWeeks(1);
            List<Planned> open =
                    situation.openTraining(next, next.plusDays(WEEK - 1L)).toList();
            // Days of the next week that are over already are not asked for again.
            int skipped = (int) situation
                    .between(next, next.plusDays(WEEK - 1L))
                    .filter(each -> each.isRun() && !each.isRace())
                    .filter(each -> !open.contains(each))
                    .count();
            for (int i = 0; i < open.size() && !had.isEmpty(); i++) {
                int at = i + skipped;
                if (at >= had.size()) {
                    changes.add(new Alteration.LetGo(open.get(i)));
                } else if (isNoMore(had.get(at), open.get(i))) {
                    changes.add(Alteration.Reshape.to(open.get(i), had.get(at).workout()));
                }
            }
        }
        changes.removeIf(change -> change instanceof Alteration.Reshape shape && !shape.changes());
        return changes;
    }

    private static boolean isNoMore(Planned had, Planned next) {
        boolean shorter = had.estimate().duration().compareTo(next.estimate().duration()) <= 0;
        return shorter && (!had.isHard() || next.isHard()) || next.isHard() && !had.isHard();
    }
}
