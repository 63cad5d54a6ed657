package io.milepost.training.adaptation;

import io.milepost.running.Distance;
import io.milepost.training.templates.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The volume of weeks, as the rules on growth, taper and caps reckon with it. */
final class Weeks {

    private static final int EXCUSED_DAYS = 3;

    private Weeks() {}

    /** Whether three days or more of the week from this Monday were excused. */
    static boolean isExcused(PlanSituation situation, LocalDate monday) {
        return monday.datesUntil(monday.plusDays(7))
                        .filter(situation::isExcused)
                        .count()
                >= EXCUSED_DAYS;
    }

    /** Whether the week is a lighter one by design: a down week, a taper, or with a race in it. */
    static boolean isLighter(PlanSituation situation, LocalDate monday) {
        LocalDate sunday = monday.plusDays(6);
        return situation
                        .between(monday, sunday)
                        .anyMatch(each -> each.isRace()
                                || each.phase() == Phase.DOWN
                                || each.phase() == Phase.TAPER
                                || each.phase() == Phase.RACE
                                || each.phase() == Phase.TUNE_UP)
                || situation.runsBetween(monday, sunday).anyMatch(RunDone::race);
    }

    /** Whether anything in the seven days from this one was planned as a way back. */
    static boolean isRecovery(PlanSituation situation, LocalDate first) {
        return situation.between(first, first.plusDays(6)).anyMatch(each -> each.phase() == Phase.RECOVERY);
    }

    /** What was run in the last whole weeks that say something of the usual volume, the latest first, at most so many. */
    static List<Distance> usual(PlanSituation situation, int most) {
        List<Distance> usual = new ArrayList<>();
        LocalDate monday = situation.monday();
        for (int back = 1; back <= PlanSituation.WEEKS_BACK - 1 && usual.size() < most; back++) {
            LocalDate week = monday.minusWeeks(back);
            Distance done = situation.doneInWeek(week);
            boolean known = situation.runs().stream().anyMatch(run -> run.day().isBefore(week.plusDays(1)));
            if (known && !isExcused(situation, week) && !isLighter(situation, week)) {
                usual.add(done);
            }
        }
        return usual;
    }

    /** The mean of the last three build weeks before a Monday, as far as they are done, else as they are planned. */
    static Distance buildMean(PlanSituation situation, LocalDate before) {
        List<Distance> weeks = new ArrayList<>();
        for (int back = 1; back <= 8 && weeks.size() < 3; back++) {
            LocalDate week = before.minusWeeks(back);
            if (isExcused(situation, week) || isLighter(situation, week)) {
                continue;
            }
            boolean over = week.plusDays(6).isBefore(situation.today());
            Distance volume = over ? situation.doneInWeek(week) : situation.plannedInWeek(week);
            if (!volume.isZero()) {
                weeks.add(volume);
            }
        }
        return weeks.isEmpty()
                ? Distance.ZERO
                : weeks.stream().reduce(Distance.ZERO, Distance::plus).times(1.0 / weeks.size());
    }

    /** Shortens the easy runs of these days by the same share, so that the whole loses so many metres. */
    static List<Alteration> trimEasy(PlanSituation situation, LocalDate first, LocalDate last, double metres) {
        List<Planned> easy = situation
                .openTraining(first, last)
                .filter(each -> !situation.isDemanding(each))
                .toList();
        double sum = easy.stream()
                .mapToDouble(each -> each.estimate().distance().metres())
                .sum();
        if (sum == 0) {
            return List.of();
        }
        double share = Math.max(0.5, 1 - metres / sum);
        List<Alteration> changes = new ArrayList<>();
        for (Planned each : easy) {
            Alteration.Reshape shorter = Alteration.Reshape.to(each, Shortening.all(each.workout(), share));
            if (shorter.changes()) {
                changes.add(shorter);
            }
        }
        return changes;
    }
}
