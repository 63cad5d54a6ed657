package io.milepost.training.adaptation;

import io.milepost.training.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rule 4. Three runs missed in a row, or less than half of what was planned in ten days: what was missed is let go, the
 * next hard session becomes an easy run, and the next long run is no longer than a tenth above the longest of the last
 * month. Excused days count for nothing; in a taper only what was missed is let go.
 */
final class RealignPolicy implements AdaptationPolicy {

    private static final int DAYS = 10;
    private static final int IN_A_ROW = 3;
    private static final double LEAST_SHARE = 0.5;
    private static final double EASY_SHARE = 0.8;

    @Override
    public List<Idea> look(PlanSituation situation) {
        LocalDate today = situation.today();
        List<Planned> asked = situation
                .between(today.minusDays(DAYS), today)
                .filter(each -> each.isRun() && !each.isRace() && !situation.isExcused(each.day()))
                .filter(each -> each.came() == Planned.Came.DONE
                        || each.came() == Planned.Came.CUT
                        || each.came() == Planned.Came.MISSED)
                .toList();
        List<Planned> missed = asked.stream()
                .filter(each -> each.came() == Planned.Came.MISSED)
                .toList();
        int row = 0;
        for (Planned each : asked) {
            row = each.came() == Planned.Came.MISSED ? row + 1 : 0;
        }
        double share = doneShare(situation, asked);
        boolean little = asked.size() >= IN_A_ROW && missed.size() > 1 && share < LEAST_SHARE;
        if (row < IN_A_ROW && !little) {
            return List.of();
        }
        List<Alteration> changes = new ArrayList<>();
        missed.forEach(each -> changes.add(new Alteration.LetGo(each)));
        if (!situation.isTaper(today) && !situation.isTaper(today.plusDays(6))) {
            ease(situation, changes);
        }
        List<Fact> evidence = missed.stream()
                .map(each -> new Fact(
                        Evidence.Kind.WORKOUT,
                        each.id().value(),
                        Phrase.of("missed", Figure.of(each.title()), Figure.of(each.day()))))
                .toList();
        Phrase because = row >= IN_A_ROW
                ? Phrase.of("missed-in-a-row", Figure.count(row))
                : Phrase.of("little-done", Figure.share(share), Figure.count(DAYS));
        return List.of(new Idea(
                Rule.REALIGN,
                because,
                missed.stream().map(each -> "missed:" + each.id().value()).collect(Collectors.toSet()),
                evidence,
                changes));
    }

    private static void ease(PlanSituation situation, List<Alteration> changes) {
        LocalDate today = situation.today();
        List<Planned> next = situation.openTraining(today, today.plusDays(6)).toList();
        next.stream()
                .filter(each -> each.isHard() && !situation.isLong(each))
                .findFirst()
                .ifPresent(each -> changes.add(Alteration.Reshape.to(each, Shortening.easy(each, EASY_SHARE))));
        next.stream()
                .filter(situation::isLong)
                .findFirst()
                .flatMap(each -> LongestRunPolicy.capped(situation, each))
                .ifPresent(changes::add);
    }

    private static double doneShare(PlanSituation situation, List<Planned> asked) {
        double planned = asked.stream()
                .mapToDouble(each -> each.estimate().duration().toSeconds())
                .sum();
        LocalDate today = situation.today();
        double done = situation
                .runsBetween(today.minusDays(DAYS), today)
                .filter(run -> !situation.isExcused(run.day()))
                .mapToDouble(run -> run.time().toSeconds())
                .sum();
        return planned == 0 ? 1 : done / planned;
    }
}
