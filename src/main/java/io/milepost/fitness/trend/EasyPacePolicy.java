package io.milepost.fitness.trend;

import io.milepost.fitness.EasyPaceTrend;
import io.milepost.running.Pace;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Easy pace at the same heart rate: the last four weeks against a month, three months ago if it tells enough, else four, two,
 * five or six, else the same month a year ago.
 *
 * <p>Like is compared with like: only runs whose heart rate lies within 4 beats of the middle of them all, four at least on
 * either side, whose means lie within 2 beats of each other. Nothing is said of less than 5 s/km, nor of a difference that the
 * runs' own scatter could make (two standard errors). The figures are practice defaults, not science. That heat raises the
 * heart rate is said where the two lie two months of the year apart or more; it cannot be reckoned out.
 */
public final class EasyPacePolicy {

    /** So many days are now. */
    public static final int DAYS_OF_NOW = 28;

    /** So many months back is the farthest look. */
    public static final int FARTHEST = 12;

    private static final List<Integer> MONTHS_BACK = List.of(3, 4, 2, 5, 6, FARTHEST);
    private static final int FEWEST = 4;
    private static final int BAND = 4;
    private static final double SAME_HEART_RATE = 2;
    private static final double LEAST_SECONDS = 5;
    private static final double STANDARD_ERRORS = 2;
    private static final int MONTHS = 12;

    private EasyPacePolicy() {}

    /** @param runs in order of days */
    public static Optional<EasyPaceTrend> judge(List<EasyRun> runs, LocalDate today) {
        List<EasyRun> now = runs.stream()
                .filter(run -> run.day().isAfter(today.minusDays(DAYS_OF_NOW))
                        && !run.day().isAfter(today))
                .toList();
        return MONTHS_BACK.stream()
                .map(back -> YearMonth.from(today).minusMonths(back))
                .map(month -> compared(month, in(month, runs), now, today))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(EasyPacePolicy::isWorthSaying)
                .map(Compared::trend);
    }

    private record Compared(EasyPaceTrend trend, double standardError) {}

    private static Optional<Compared> compared(
            YearMonth month, List<EasyRun> then, List<EasyRun> now, LocalDate today) {
        if (then.size() < FEWEST || now.size() < FEWEST) {
            return Optional.empty();
        }
        double middle = median(Stream.concat(then.stream(), now.stream()).toList(), EasyRun::heartRate);
        List<EasyRun> before = near(middle, then);
        List<EasyRun> after = near(middle, now);
        boolean alike = before.size() >= FEWEST
                && after.size() >= FEWEST
                && Math.abs(mean(before, EasyRun::heartRate) - mean(after, EasyRun::heartRate)) <= SAME_HEART_RATE;
        return alike
                ? Optional.of(new Compared(
                        new EasyPaceTrend(
                                month,
                                (int) Math.round(middle),
                                new Pace(median(before, EasyPacePolicy::seconds)),
                                new Pace(median(after, EasyPacePolicy::seconds)),
                                monthsApart(month, today) >= 2,
                                before.stream().map(EasyRun::compared).toList(),
                                after.stream().map(EasyRun::compared).toList()),
                        Math.hypot(standardError(before), standardError(after))))
                : Optional.empty();
    }

    private static boolean isWorthSaying(Compared compared) {
        double difference = Math.abs(compared.trend().secondsFaster());
        return difference >= LEAST_SECONDS && difference >= STANDARD_ERRORS * compared.standardError();
    }

    /** Around the year: from December to January it is one. */
    private static int monthsApart(YearMonth month, LocalDate today) {
        int apart = Math.floorMod(month.getMonthValue() - today.getMonthValue(), MONTHS);
        return Math.min(apart, MONTHS - apart);
    }

    private static List<EasyRun> in(YearMonth month, List<EasyRun> runs) {
        return runs.stream()
                .filter(run -> YearMonth.from(run.day()).equals(month))
                .toList();
    }

    private static List<EasyRun> near(double heartRate, List<EasyRun> runs) {
        return runs.stream()
                .filter(run -> Math.abs(run.heartRate() - heartRate) <= BAND)
                .sorted(Comparator.comparing(EasyRun::day))
                .toList();
    }

    private static double seconds(EasyRun run) {
        return run.pace().secondsPerKm();
    }

    private static double standardError(List<EasyRun> runs) {
        double mean = mean(runs, EasyPacePolicy::seconds);
        double squares = runs.stream()
                .mapToDouble(run -> Math.pow(seconds(run) - mean, 2))
                .sum();
        return Math.sqrt(squares / (runs.size() - 1) / runs.size());
    }

    private static double mean(List<EasyRun> runs, ToDoubleFunction<EasyRun> figure) {
        return runs.stream().mapToDouble(figure).average().orElseThrow();
    }

    private static double median(List<EasyRun> runs, ToDoubleFunction<EasyRun> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return IntStream.of((sorted.length - 1) / 2, sorted.length / 2)
                .mapToDouble(i -> sorted[i])
                .average()
                .orElseThrow();
    }
}
