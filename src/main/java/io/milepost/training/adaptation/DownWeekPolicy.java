package io.milepost.training.adaptation;

import io.milepost.running.Distance;
import io.milepost.training.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Rule 9. After three whole weeks of a plan without a lighter one, the coming week comes to 75 % of their mean, if the plan
 * has no lighter week by itself within the two weeks from then, and no taper. A template that says so itself is left alone.
 */
final class DownWeekPolicy implements AdaptationPolicy {

    private static final int WEEKS = 3;
    private static final double MOST = 0.80;
    private static final double TARGET = 0.75;
    private static final double BUILT = 0.90;

    @Override
    public List<Idea> look(PlanSituation situation) {
        LocalDate monday = situation.monday().plusWeeks(1);
        LocalDate sunday = monday.plusDays(6);
        boolean relieved = Weeks.isLighter(situation, monday)
                || Weeks.isLighter(situation, monday.plusWeeks(1))
                || situation.isTaper(sunday.plusWeeks(1));
        Distance planned = situation.plannedInWeek(monday);
        if (relieved || planned.isZero()) {
            return List.of();
        }
        // The running week counts with what is planned: it is over before the coming one begins.
        Distance now = situation.plannedInWeek(situation.monday());
        Distance one = situation.doneInWeek(situation.monday().minusWeeks(1));
        Distance two = situation.doneInWeek(situation.monday().minusWeeks(2));
        Distance mean = now.plus(one).plus(two).times(1.0 / WEEKS);
        for (int back = 0; back < WEEKS; back++) {
            LocalDate week = situation.monday().minusWeeks(back);
            Distance volume = back == 0 ? now : back == 1 ? one : two;
            if (situation.plannedInWeek(week).isZero()
                    || volume.isZero()
                    || volume.metres() < mean.metres() * BUILT
                    || Weeks.isExcused(situation, week)
                    || Weeks.isLighter(situation, week)) {
                return List.of();
            }
        }
        if (planned.metres() <= mean.metres() * MOST) {
            return List.of();
        }
        List<Alteration> changes = Weeks.trimEasy(situation, monday, sunday, planned.metres() - mean.metres() * TARGET);
        return changes.isEmpty()
                ? List.of()
                : List.of(new Idea(
                        Rule.DOWN_WEEK,
                        Phrase.of("no-down-week", Figure.count(WEEKS), Figure.of(monday)),
                        Set.of("week:" + monday),
                        List.of(new Fact(
                                Evidence.Kind.FIGURE,
                                null,
                                Phrase.of("mean-week", Figure.of(mean), Figure.count(WEEKS)))),
                        changes));
    }
}
