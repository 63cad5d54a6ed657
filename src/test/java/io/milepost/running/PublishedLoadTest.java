package io.milepost.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every kind of row in the published examples of load, against the formulas; a kind nobody knows fails. */
class PublishedLoadTest {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** Two other conventions for moving averages, and a mean and deviation without their week: nothing of ours to compare. */
    private static final Set<String> NOT_OURS = Set.of("ewma_span_ctl", "atl_coggan_exp", "monotony");

    @Test
    void loadIsAsPublished() {
        List<Map<String, String>> rows = PublishedTables.rows("load_examples.csv").stream()
                .filter(row -> !NOT_OURS.contains(row.get("kind")))
                .toList();
        assertThat(rows).hasSizeGreaterThan(20);
        for (Map<String, String> row : rows) {
            double expected = Double.parseDouble(row.get("computed"));
            assertThat(ours(row))
                    .as("%s %s", row.get("kind"), row.get("input"))
                    .isCloseTo(expected, within(Math.max(0.0006, expected * 0.0001)));
        }
    }

    private static double ours(Map<String, String> row) {
        double[] n = numbers(row.get("input"));
        String input = row.get("input");
        return switch (row.get("kind")) {
            case "trimp_banister" -> {
                var weighting = input.contains("female") ? Trimp.Weighting.WOMEN : Trimp.Weighting.MEN;
                var times = TimeAtHeartRate.single((int) n[1], n[0] * 60);
                yield Trimp.of(new HeartRateReserve((int) n[2], (int) n[3]), weighting, times);
            }
            case "srpe" -> SessionRpe.of((int) n[1], Duration.ofMinutes((long) n[0]));
            case "monotony_population_sd" ->
                Monotony.of(input.startsWith("equals") ? new double[] {0, 0, 0, 10, 20, 30, 40} : n)
                        .monotony();
            case "monotony_constant_week" -> Monotony.of(n).monotony();
            case "ctl_trainingpeaks_1_over_N" ->
                TrainingLoad.of(constant(100, (int) n[2])).getLast().fitness();
            case "tsb_same_day_trainingpeaks_1_over_N" -> {
                double[] daily = Arrays.copyOf(constant(100, 84), 98);
                LoadDay last = TrainingLoad.of(daily).getLast();
                yield last.fitness() - last.fatigue();
            }
            case "rtss" -> RunningStress.of(Duration.ofSeconds((long) n[0]), input.contains("0.6667") ? 2 / 3.0 : n[1]);
            case "minetti_relative_to_3.6" -> GradeCost.relative(n[0]);
            case "minetti_measured_J/kg/m" -> GradeCost.relative(n[0]) * 3.6;
            case "polarization_index" ->
                PolarisationIndex.of(new IntensityShare(n[3], n[4], n[5])).orElseThrow();
            case "acwr_uncoupled" -> {
                double[] daily = constant(100, 28);
                Arrays.fill(daily, 21, 28, 150);
                yield AcuteChronicRatio.of(daily, 27).orElseThrow();
            }
            default -> throw new AssertionError("No formula for " + row.get("kind"));
        };
    }

    private static double[] constant(double load, int days) {
        double[] daily = new double[days];
        Arrays.fill(daily, load);
        return daily;
    }

    private static double[] numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
