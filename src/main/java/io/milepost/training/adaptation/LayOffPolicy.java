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
 * follows: VDOT times what the days took (Daniels), cross-training counted. A race is never touched, and a plan that is a way
 * back itself is left alone.
 */
final class LayOffPolicy implements AdaptationPolicy {

    private static final int EASY_DAYS = 3;
    private static final int LATELY = 3;
    private static final int SLOWER_WEEKS = 5;
    private static final double LOWEST_VDOT = 10;

    /**
     * Days without a run that ask for a way back.
     *
     * @param back the first day of running again, or today
     */
    private record Gap(LocalDate first, int days, LocalDate back) {

        WayBack way() {
            return WayBack.after(days);
        }

        boolean asksForWeeks() {
            return way() == WayBack.EASY_WEEK || way() == WayBack.RETURN;
        }

        /** Of the sentence; it stays in proposals that were written down. */
        String word() {
            return switch (way()) {
                case GO_ON, EASY_DAYS -> "lay-off-days";
                case EASY_WEEK -> "lay-off-week";
                case RETURN -> "lay-off-return";
            };
        }
    }

    @Override
    public List<Idea> look(PlanSituation situation) {
        return gap(situation)
                .filter(gap -> !Weeks.isRecovery(situation, gap.back()))
                .flatMap(gap -> idea(situation, gap))
                .stream()
                .toList();
    }

    /** Whether the way back takes a week or more. */
    static boolean asksForWeeks(PlanSituation situation) {
        return gap(situation).filter(Gap::asksForWeeks).isPresent();
    }

    /** The first days of the weeks of the return after the latest days off that asked for it; none without such days. */
    static List<LocalDate> returnWeeks(PlanSituation situation) {
        List<LocalDate> days =
                situation.runs().stream().map(RunDone::day).distinct().sorted().toList();
        for (int i = days.size() - 1; i > 0; i--) {
            LocalDate back = days.get(i);
            if (WayBack.after(daysOff(days.get(i - 1), back)) == WayBack.RETURN) {
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
        int silent = daysOff(last, situation.today());
        if (WayBack.after(silent) != WayBack.GO_ON) {
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
            int off = daysOff(days.get(i - 1), back);
            if (WayBack.after(off) != WayBack.GO_ON) {
                return Optional.of(new Gap(days.get(i - 1).plusDays(1), off, back));
            }
        }
        return Optional.empty();
    }

    /** Days without a run between two days; negative where both are one. */
    private static int daysOff(LocalDate last, LocalDate next) {
        return (int) ChronoUnit.DAYS.between(last, next) - 1;
    }

    private static Optional<Idea> idea(PlanSituation situation, Gap gap) {
        List<Alteration> changes = new ArrayList<>();
        String word = gap.word();
        LocalDate until = switch (gap.way()) {
            case GO_ON, EASY_DAYS -> easyDays(situation, gap, changes);
            case EASY_WEEK -> easyWeek(situation, gap, changes);
            case RETURN -> Returning.after(situation, gap.first(), gap.back(), changes);
        };
        double left = situation.leftAfter(gap.first(), gap.days());
        if (gap.asksForWeeks()) {
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

    private static LocalDate easyWeek(PlanSituation situation, Gap gap, List<Alteration> changes) {
        LocalDate until = gap.back().plusDays(6);
        situation
                .openTraining(gap.back(), until)
                .forEach(each -> changes.add(Alteration.Reshape.to(each, Shortening.easy(each, 0.7))));
        return until;
    }

    private static Optional<Alteration> slower(Planned each, double left) {
        Vdot own = each.vdot();
        return own == null || own.value() * left < LOWEST_VDOT
                ? Optional.empty()
                : Optional.of(new Alteration.NewPaces(each, new Vdot(own.value() * left), false));
    }
}
