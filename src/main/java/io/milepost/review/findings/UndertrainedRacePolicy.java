package io.milepost.review.findings;

import io.milepost.running.Distance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Races undertrained for: a half marathon or more whose longest training run in the twelve weeks before covered less than
 * 65 % of it, 35 km at the most. The weeks are those that count: an excused one among them reaches one week further back.
 * Only where those weeks are known.
 */
final class UndertrainedRacePolicy implements FindingPolicy {

    private static final int WEEKS_BEFORE = 12;
    private static final int FEWEST_WEEKS = 8;
    private static final double MOST_ASKED = 35_000;
    private static final double LONG_RACE = Distance.HALF_MARATHON.metres() * 0.97;

    @Override
    public FindingKind kind() {
        return FindingKind.RACE_UNDERTRAINED;
    }

    private record Prepared(Run race, double longest, double asked, List<Run> before) {
        double share() {
            return longest / asked;
        }
    }

    @Override
    public Reading read(TrainingHistory history, ReviewThresholds thresholds) {
        List<Run> races = history.runs().stream()
                .filter(run -> run.race() && run.metres() >= LONG_RACE)
                .toList();
        List<Prepared> judged = new ArrayList<>();
        for (Run race : races) {
            List<Week> weeks = lastBefore(race.day(), history.leadAndWeeks());
            if (weeks.size() >= FEWEST_WEEKS) {
                judged.add(prepared(race, weeks, thresholds));
            }
        }
        if (judged.isEmpty()) {
            return new Reading.TooLittle(Reading.Lack.OCCASION, 0, 1);
        }
        List<Prepared> poor = judged.stream().filter(race -> race.share() < 1).toList();
        Prepared least =
                judged.stream().min(Comparator.comparingDouble(Prepared::share)).orElseThrow();
        List<Run> evidence = new ArrayList<>();
        evidence.add(least.race());
        evidence.addAll(least.before());
        return new Reading.Measured(
                new Measure.Undertrained(
                        poor.size(),
                        judged.size(),
                        least.race().day(),
                        least.race().metres(),
                        least.longest()),
                !poor.isEmpty(),
                1 - least.share(),
                Evidence.runs(evidence),
                Confidence.of(history, judged.size(), 1),
                sketch(least));
    }

    private static List<Week> lastBefore(LocalDate day, List<Week> counted) {
        List<Week> before =
                counted.stream().filter(week -> week.monday().isBefore(day)).toList();
        return before.subList(Math.max(0, before.size() - WEEKS_BEFORE), before.size());
    }

    private static Prepared prepared(Run race, List<Week> weeks, ReviewThresholds thresholds) {
        List<Run> before = weeks.stream()
                .flatMap(week -> week.runs().stream())
                .filter(run -> !run.race() && run.day().isBefore(race.day()))
                .sorted(Comparator.comparingDouble(Run::metres).reversed().thenComparing(Run::activity))
                .toList();
        double longest = before.isEmpty() ? 0 : before.getFirst().metres();
        return new Prepared(
                race,
                longest,
                Math.min(race.metres() * thresholds.raceShare(), MOST_ASKED),
                before.stream().limit(12).toList());
    }

    private static Sketch sketch(Prepared least) {
        List<Sketch.Mark> marks = new ArrayList<>();
        least.before().forEach(run -> marks.add(new Sketch.Mark(run.day(), run.metres(), false)));
        marks.add(new Sketch.Mark(least.race().day(), least.race().metres(), true));
        return new Sketch(Sketch.Unit.RUN_METRES, marks, least.asked());
    }
}
