package io.milepost.review.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.running.Distance;
import io.milepost.running.IntensityShare;
import io.milepost.running.Pace;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds of every history, whatever somebody ran. */
class HistoryReviewProperties {

    private static final ReviewThresholds HOUSE = ReviewThresholds.DEFAULTS;

    @Property(tries = 150)
    void anExcusedWeekAddedAnywhereChangesNothing(
            @ForAll long seed,
            @ForAll @IntRange(min = 8, max = 30) int weeks,
            @ForAll @IntRange(min = 0, max = 30) int at) {
        Diary diary = made(seed, weeks);
        int where = Math.min(at, weeks);
        LocalDate monday = Diary.START.plusWeeks(where);
        Diary longer = new Diary();
        for (Run run : diary.runs) {
            longer.runs.add(
                    run.day().isBefore(monday) ? run : onDay(run, run.day().plusWeeks(1)));
        }
        longer.runs.add(new Run(
                new UUID(9, 9),
                monday.plusDays(2),
                false,
                true,
                Distance.km(90),
                Duration.ofHours(9),
                new Pace(200),
                new Pace(180),
                new IntensityShare(0, 30_000, 0)));
        monday.datesUntil(monday.plusDays(7)).forEach(longer.excused::add);
        for (int i = 0; i <= weeks; i++) {
            longer.rest();
        }
        assertThat(kindsWithFigures(longer.history(weeks + 1))).isEqualTo(kindsWithFigures(diary.history(weeks)));
    }

    @Property(tries = 100)
    void theOrderInWhichRunsBecameKnownChangesNothing(@ForAll long seed) {
        Diary diary = made(seed, 20);
        HistoryReview review = HistoryReview.of(diary.history(12), HOUSE);
        Collections.shuffle(diary.runs, new Random(seed));
        assertThat(HistoryReview.of(diary.history(12), HOUSE)).isEqualTo(review);
    }

    /** Shares and ratios know no unit: a history in miles that are called kilometres makes the same relative claims. */
    @Property(tries = 100)
    void theScaleOfDistanceChangesNoRelativeClaim(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.6, max = 1.7) double scale) {
        Diary diary = made(seed, 20);
        Diary scaled = made(seed, 20);
        scaled.runs.replaceAll(run -> new Run(
                run.activity(),
                run.day(),
                run.race(),
                run.speed(),
                run.distance() == null ? null : run.distance().times(scale),
                run.time(),
                run.pace() == null ? null : new Pace(run.pace().secondsPerKm() / scale),
                run.fastestEight() == null ? null : new Pace(run.fastestEight().secondsPerKm() / scale),
                run.effort()));
        assertThat(relative(scaled.history(16))).isEqualTo(relative(diary.history(16)));
    }

    @Property(tries = 100)
    void everyClaimHasEvidenceFromItsHistoryAndAWeight(@ForAll long seed) {
        Diary diary = made(seed, 30);
        TrainingHistory history = diary.history(24);
        var known = diary.runs.stream().map(Run::activity).collect(Collectors.toSet());
        assertThat(HistoryReview.of(history, HOUSE).findings()).allSatisfy(finding -> {
            assertThat(finding.weight()).isPositive();
            assertThat(known).containsAll(finding.evidence().activities());
            assertThat(finding.measure()).isInstanceOf(finding.kind().measure());
            assertThat(finding.confidence().usable()).isBetween(0.0, 1.0);
        });
    }

    private static List<FindingKind> relative(TrainingHistory history) {
        return HistoryReview.of(history, HOUSE).findings().stream()
                .map(Finding::kind)
                .filter(kind -> kind != FindingKind.RACE_UNDERTRAINED)
                .sorted()
                .toList();
    }

    /** Without the days, which an added week moves. */
    private static List<String> kindsWithFigures(TrainingHistory history) {
        return HistoryReview.of(history, HOUSE).findings().stream()
                .map(finding -> finding.kind() + " " + Math.round(finding.weight() * 1_000) + " "
                        + finding.measure().toString().replaceAll("\\d{4}-\\d{2}-\\d{2}", "day")
                        + finding.confidence().level())
                .toList();
    }

    private static Run onDay(Run run, LocalDate day) {
        return new Run(
                run.activity(),
                day,
                run.race(),
                run.speed(),
                run.distance(),
                run.time(),
                run.pace(),
                run.fastestEight(),
                run.effort());
    }

    /** Somebody's weeks, made up from a seed: rests, jumps, races, and runs of which not everything is known. */
    private static Diary made(long seed, int weeks) {
        Random random = new Random(seed);
        double usual = 4 + random.nextDouble() * 12;
        double growth = random.nextDouble() * 0.03;
        int spread = random.nextInt(40);
        Diary diary = new Diary();
        for (int week = 0; week < weeks; week++) {
            List<Integer> days = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6));
            Collections.shuffle(days, random);
            int runs = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(5);
            for (int day : days.subList(0, runs)) {
                double km = usual * (1 + growth * week) * (0.7 + random.nextDouble() * (day == 6 ? 1.5 : 0.6));
                boolean race = random.nextInt(25) == 0;
                boolean speed = day == 1;
                int eight = 330 - (speed ? random.nextInt(spread + 1) : 0) - random.nextInt(6);
                IntensityShare effort = random.nextInt(4) == 0
                        ? null
                        : new IntensityShare(random.nextInt(3_000), random.nextInt(2_500), random.nextInt(400));
                diary.run(day, race ? 21.2 : km, new Diary.Sort(eight, race, speed, effort));
            }
            diary.rest();
        }
        return diary;
    }
}
