package io.milepost.training.periods;

import io.milepost.running.Distance;
import io.milepost.running.PaceRange;
import io.milepost.running.Zone;
import io.milepost.training.periods.Concern.Rule;
import io.milepost.training.periods.Concern.Weight;
import io.milepost.training.templates.LaidOutPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What there is to say about planned weeks, by the rules of growth, caps, lighter weeks, taper and hard days. It looks and
 * never blocks: whoever writes a plan refuses the {@linkplain #refused() hard limits}, unless a reason is given.
 *
 * @param weeks the planned ones, in order
 * @param concerns in order of weeks and days
 */
public record PlanCheck(List<CheckedWeek> weeks, List<Concern> concerns) {

    private static final List<WeekRule> RULES = List.of(
            new Growth(),
            new LongestRun(),
            new LongRun(),
            new SessionCaps(),
            new LighterWeeks(),
            new Taper(),
            new HardDays(),
            new EasyShare());

    private static final double OFF_TARGET = 0.10;

    public PlanCheck {
        weeks = List.copyOf(weeks);
        concerns = List.copyOf(concerns);
    }

    /**
     * @param days all that is planned, in any order, what is to be added among it; days that are over belong into {@code
     *     before}
     * @param paces the athlete's own, else nominal ones
     */
    public static PlanCheck of(List<PlannedDay> days, Before before, Aim aim, Function<Zone, PaceRange> paces) {
        return of(days, before, aim, paces, List.of());
    }

    /** The same, with what a coach wants of single weeks. */
    public static PlanCheck of(
            List<PlannedDay> days, Before before, Aim aim, Function<Zone, PaceRange> paces, List<Target> targets) {
        PlannedWeeks plan = new PlannedWeeks(days, before, aim, paces);
        List<Concern> concerns = new ArrayList<>();
        RULES.forEach(rule -> concerns.addAll(rule.check(plan)));
        targets.forEach(target -> plan.weeks().stream()
                .filter(week -> week.monday().equals(target.monday()))
                .forEach(week -> concerns.addAll(missed(week, target))));
        concerns.sort(Comparator.comparing(Concern::monday)
                .thenComparing(concern -> concern.day() == null ? concern.monday() : concern.day())
                .thenComparing(Concern::rule));
        return new PlanCheck(plan.weeks(), concerns);
    }

    /** What a laid-out template would be. */
    public static PlanCheck of(LaidOutPlan plan, Before before, Function<Zone, PaceRange> paces) {
        Distance race = plan.template().race();
        return of(
                plan.days().stream()
                        .map(day -> new PlannedDay(day.day(), day.workout(), day.phase()))
                        .toList(),
                before,
                race == null ? Aim.NONE : new Aim(race, plan.raceDay()),
                paces);
    }

    /** Those of one week. */
    public List<Concern> of(LocalDate monday) {
        return concerns.stream()
                .filter(concern -> concern.monday().equals(monday))
                .toList();
    }

    /** The hard limits that it goes beyond. */
    public List<Concern> refused() {
        return concerns.stream().filter(Concern::isRefused).toList();
    }

    /** The concerns that there are now and were not before: what a change brings with it. */
    public List<Concern> newSince(PlanCheck earlier) {
        return concerns.stream()
                .filter(concern -> earlier.concerns.stream().noneMatch(old -> isNoLess(old, concern)))
                .toList();
    }

    private static boolean isNoLess(Concern old, Concern now) {
        return old.rule() == now.rule()
                && old.weight().compareTo(now.weight()) >= 0
                && old.monday().equals(now.monday())
                && (now.share() != 0 || Objects.equals(old.day(), now.day()))
                && Math.abs(old.share()) >= Math.abs(now.share()) - WeekRule.TOLERANCE;
    }

    private static List<Concern> missed(CheckedWeek week, Target target) {
        List<Concern> missed = new ArrayList<>();
        Distance volume = target.volume();
        if (volume != null && !week.volume().isWithin(OFF_TARGET, volume)) {
            missed.add(new Concern(
                    Rule.OFF_TARGET,
                    Weight.HINT,
                    week.monday(),
                    null,
                    week.volume().metres(),
                    volume.metres(),
                    volume.isZero() ? 0 : week.volume().metres() / volume.metres()));
        }
        Double easy = target.easyShare();
        if (easy != null && week.easyShare() < easy - WeekRule.TOLERANCE) {
            missed.add(new Concern(
                    Rule.LITTLE_EASY,
                    Weight.HINT,
                    week.monday(),
                    null,
                    week.easyShare(),
                    easy,
                    week.easyShare() / easy));
        }
        return missed;
    }
}
