package io.milepost.training.adaptation;

import io.milepost.running.Vdot;
import io.milepost.training.Evidence;
import io.milepost.training.templates.ReturnWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rule 5, after days without a run. Up to five: go on. Six to nine: three easy days at 80 % (practice default). From ten:
 * a week of easy running at 70 %. More than three weeks: the weeks of the return ({@link Returning}). Paces of what
 * follows: VDOT times what the days took (Daniels), cross-training counted. A race is never touched.
 */
final class LayOffPolicy implements AdaptationPolicy {

    static final int LEAST = 6;
    private static final int WEEK_FROM = 10;
    private static final int RETURN_FROM = 22;
    private static final int EASY_DAYS = 3;
    private static final int LATELY = 3;
    private static final int SLOWER_WEEKS = 5;
    private static final double LOWEST_VDOT = 10;

    /** @param back the first day of running again, or today */
    private record Gap(LocalDate first, int days, LocalDate back) {}

    @Override
    public List<Idea> look(PlanSituation situation) {
        return gap(situation).flatMap(gap -> idea(situation, gap)).stream().toList();
    }

    /** Whether the way back takes a week or more. */
    static boolean asksForWeeks(PlanSituation situation) {
        return gap(situation).filter(gap -> gap.days() >= WEEK_FROM).isPresent();
    }

    /** The first days of the weeks of the return after the latest days off that asked for it; none without such days. */
    static List<LocalDate> returnWeeks(PlanSituation situation) {
        List<LocalDate> days =
                situation.runs().stream().map(RunDone::day).distinct().sorted().toList();
        for (int i = days.size() - 1; i > 0; i--) {
            LocalDate back = days.get(i);
            if (ChronoUnit.DAYS.between(days.get(i - 1), back) - 1 >= RETURN_FROM) {
                return back.datesUntil(back.plusWeeks(ReturnWeek.all().size()), Period.ofWeeks(1))
                        .toList();
            }
        }
        return List.of();
    }

    private static Optional<Gap> gap(PlanSituation situation) {
        List<LocalDate> days = situation.runs().stream()
                .map(RunDone::day)
                .filter(day -> !day.isAfter(situation.today()))
                .distinct()
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = days.getLast();
        int silent = (int) ChronoUnit.DAYS.between(last, situation.today()) - 1;
        if (silent >= LEAST) {
            // Who is away for longer still does not come back today.
            return situation.isExcused(situation.today())
                    ? Optional.empty()
                    : Optional.of(new Gap(last.plusDays(1), silent, situation.today()));
        }
        for (int i = days.size() - 1; i > 0; i--) {
            LocalDate back = days.get(i);
            if (back.isBefore(situation.today().minusDays(LATELY))) {
                break;
            }
            int off = (int) ChronoUnit.DAYS.between(days.get(i - 1), back) - 1;
            if (off >= LEAST) {
                return Optional.of(new Gap(days.get(i - 1).plusDays(1), off, back));
            }
        }
        return Optional.empty();
    }

    private static Optional<Idea> idea(PlanSituation situation, Gap gap) {
        List<Alteration> changes = new ArrayList<>();
        String word;
        LocalDate until;
        if (gap.days() < WEEK_FROM) {
            word = "lay-off-days";
            until = easyDays(situation, gap, changes);
        } else if (gap.days() < RETURN_FROM) {
            word = "lay-off-week";
            until = gap.back().plusDays(6);
            situation
                    .openTraining(gap.back(), until)
                    .forEach(each -> changes.add(Alteration.Reshape.to(each, Shortening.easy(each, 0.7))));
        } else {
            word = "lay-off-return";
            until = Returning.after(situation, gap.first(), gap.back(), changes);
        }
        double left = situation.leftAfter(gap.first(), gap.days());
        if (gap.days() >= WEEK_FROM) {
            situation
                    .openTraining(until.plusDays(1), until.plusWeeks(SLOWER_WEEKS))
                    .filter(Repacing::hasPaces)
                    .forEach(each -> slower(each, left).ifPresent(changes::add));
        }
        changes.removeIf(change -> change instanceof Alteration.Reshape shape && !shape.changes());
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Idea(
                Rule.LAY_OFF,
                Phrase.of(word, Figure.count(gap.days()), Figure.share(1 - left)),
                Set.of("off:" + gap.first() + ":" + word),
                List.of(new Fact(
                        Evidence.Kind.FIGURE,
                        null,
                        Phrase.of("no-run", Figure.count(gap.days()), Figure.of(gap.first())))),
                changes));
    }

    private static LocalDate easyDays(PlanSituation situation, Gap gap, List<Alteration> changes) {
        long run = situation
                .runsBetween(gap.back(), situation.today())
                .map(RunDone::day)
                .distinct()
                .count();
        situation
                .openTraining(situation.today(), gap.back().plusDays(6))
                .limit(Math.max(0, EASY_DAYS - run))
                .forEach(each -> changes.add(Alteration.Reshape.to(each, Shortening.easy(each, 0.8))));
        return gap.back().plusDays(6);
    }

    private static Optional<Alteration> slower(Planned each, double left) {
        Vdot own = each.vdot();
        return own == null || own.value() * left < LOWEST_VDOT
                ? Optional.empty()
                : Optional.of(new Alteration.NewPaces(each, new Vdot(own.value() * left), false));
    }
}
