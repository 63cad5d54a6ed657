package io.milepost.training.adaptation;

import io.milepost.running.Distance;
import io.milepost.training.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rule 11. From the half marathon upwards the last fourteen days come to 41 to 60 % less than build weeks (Bosquet 2007),
 * the second week less than the first; for 10 km the last seven days to 30 % less (practice default). The race is on the
 * last of these days, and no volume. Only easy runs and the easy parts of others shrink: intensity and frequency are kept.
 * It never adds anything.
 */
final class TaperPolicy implements AdaptationPolicy {

    private static final double LEAST_CUT = 0.41;
    private static final double LEAST_CUT_TEN_K = 0.30;
    private static final double TOLERANCE = 1.05;
    private static final double MEANT_CUT = 0.50;
    private static final int WEEK = 7;

    @Override
    public List<Idea> look(PlanSituation situation) {
        LocalDate today = situation.today();
        return situation
                .raceFrom(today)
                .filter(race -> PlanSituation.taperDays(race) >= WEEK)
                .filter(race -> !today.isBefore(race.day().minusDays(PlanSituation.taperDays(race) + 3))
                        && today.isBefore(race.day()))
                .flatMap(race -> idea(situation, race))
                .stream()
                .toList();
    }

    private static Optional<Idea> idea(PlanSituation situation, Planned race) {
        int days = PlanSituation.taperDays(race);
        LocalDate first = race.day().minusDays(days - 1L);
        LocalDate last = race.day().minusDays(1);
        Distance build = Weeks.buildMean(situation, first);
        double usual = build.metres() * days / WEEK;
        double planned = volume(situation, first, last);
        double cut = days > WEEK ? LEAST_CUT : LEAST_CUT_TEN_K;
        if (usual == 0 || planned <= usual * (1 - cut) * TOLERANCE) {
            return Optional.empty();
        }
        double target = usual * (1 - (days > WEEK ? MEANT_CUT : cut));
        List<Alteration> changes = new ArrayList<>();
        shrink(situation, first, last, planned - target, changes);
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Idea(
                        Rule.TAPER,
                        Phrase.of(
                                "taper-too-much",
                                Figure.count(days),
                                Figure.share(Math.max(0, 1 - planned / usual)),
                                Figure.share(cut)),
                        Set.of("taper:" + race.day()),
                        List.of(new Fact(
                                Evidence.Kind.FIGURE, null, Phrase.of("mean-week", Figure.of(build), Figure.count(3)))),
                        changes));
    }

    /** Each easy part by the same share, in the last week twice as much of it as in the one before. */
    private static void shrink(
            PlanSituation situation, LocalDate first, LocalDate last, double metres, List<Alteration> changes) {
        List<Planned> open = situation.openTraining(first, last).toList();
        double weighted = open.stream()
                .mapToDouble(each -> easyMetres(each) * weight(each, last))
                .sum();
        if (weighted == 0) {
            return;
        }
        double share = metres / weighted;
        for (Planned each : open) {
            double left = Math.max(0.4, 1 - share * weight(each, last));
            Alteration.Reshape shorter = Alteration.Reshape.to(each, Shortening.easyParts(each.workout(), left));
            if (shorter.changes()) {
                changes.add(shorter);
            }
        }
    }

    private static double weight(Planned each, LocalDate last) {
        return each.day().isAfter(last.minusDays(WEEK)) ? 1.4 : 0.7;
    }

    private static double easyMetres(Planned each) {
        double all = each.estimate().distance().metres();
        double without = each.sizeOf(Shortening.easyParts(each.workout(), 0.5))
                .distance()
                .metres();
        return (all - without) * 2;
    }

    private static double volume(PlanSituation situation, LocalDate first, LocalDate last) {
        LocalDate today = situation.today();
        double done = situation
                .runsBetween(first, today.minusDays(1))
                .filter(run -> !run.race())
                .mapToDouble(run -> run.distance().metres())
                .sum();
        double open = situation
                .openTraining(first, last)
                .mapToDouble(each -> each.estimate().distance().metres())
                .sum();
        return done + open;
    }
}
