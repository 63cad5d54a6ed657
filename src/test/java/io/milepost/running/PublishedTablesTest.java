package io.milepost.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The formulas against every row of the published tables, within the tolerances that their Javadoc promises. */
class PublishedTablesTest {

    @Test
    void everyPublishedRaceGivesItsVdot() {
        var rows = PublishedTables.rows("vdot_equivalents.csv");
        var soft = new SoftAssertions();
        int tried = 0;
        for (var row : rows) {
            var distance = Distance.metres(number(row, "distance_m"));
            var time = Seconds.duration(number(row, "published_s"));
            if (time.compareTo(Vdot.SHORTEST_EFFORT) < 0) {
                continue; // 1,500 m of the very fastest: below the guard
            }
            tried++;
            double tolerance = distance.metres() < 3_000 ? 0.3 : distance.metres() < 10_000 ? 0.16 : 0.08;
            soft.assertThat(Vdot.of(distance, time).value())
                    .as("%s m in %s", row.get("distance_m"), row.get("published_time"))
                    .isCloseTo(number(row, "vdot"), within(tolerance));
        }
        soft.assertAll();
        assertThat(tried).isGreaterThan(240);
    }

    @Test
    void everyEquivalentTimeIsThePublishedOne() {
        var rows = PublishedTables.rows("vdot_equivalents.csv");
        var soft = new SoftAssertions();
        rows.stream().filter(row -> number(row, "vdot") >= 35).forEach(row -> {
            var distance = Distance.metres(number(row, "distance_m"));
            var time = new Vdot(number(row, "vdot")).equivalentTime(distance);
            soft.assertThat(Seconds.of(time))
                    .as("VDOT %s over %s m", row.get("vdot"), row.get("distance_m"))
                    .isCloseTo(number(row, "published_s"), within(timeTolerance(distance)));
        });
        soft.assertAll();
    }

    @Test
    void everyTrainingPaceIsThePublishedOne() {
        var rows = PublishedTables.rows("vdot_paces.csv");
        var soft = new SoftAssertions();
        int contradictions = 0;
        for (var row : rows) {
            if (contradictsItsOwnKilometre(row, rows)) {
                contradictions++;
                continue;
            }
            double vdot = number(row, "vdot");
            var paces = TrainingPaces.of(new Vdot(vdot));
            var rep = Distance.metres(number(row, "distance_m"));
            String zone = row.getOrDefault("zone", "");
            var pace = switch (zone) {
                case "E_slow" -> paces.easy().slow();
                case "E_fast" -> paces.easy().fast();
                default -> paces.range(Zone.valueOf(zone)).slow();
            };
            soft.assertThat(Seconds.of(pace.timeFor(rep)))
                    .as("VDOT %s, %s per %s m", vdot, zone, rep.metres())
                    .isCloseTo(number(row, "published_s"), within(paceTolerance(zone, rep, vdot)));
        }
        soft.assertAll();
        assertThat(rows).hasSizeGreaterThan(400);
        assertThat(contradictions).isEqualTo(4);
    }

    /** Riegel's and Cameron's examples; the row of the exponent for women is recalled, not computed, and has no times. */
    @Test
    void everyExampleOfAnotherDistanceIsMet() {
        var soft = new SoftAssertions();
        int tried = 0;
        for (var row : PublishedTables.rows("riegel_examples.csv")) {
            String model = row.getOrDefault("model", "");
            if (model.equals("riegel_exponent")) {
                continue;
            }
            tried++;
            var from = Distance.metres(number(row, "d1_m"));
            var to = Distance.metres(number(row, "d2_m"));
            double expected = number(row, "computed_s");
            if (model.equals("riegel_multiplier")) {
                // Times as multiples of one hour, so that a multiple of 1 is a race.
                var hour = Duration.ofHours(1);
                var predicted = RacePrediction.riegel(from, hour, to).time();
                soft.assertThat(Seconds.of(predicted) / 3_600)
                        .as("%s times as far", to.metres())
                        .isCloseTo(expected, within(0.0001));
                continue;
            }
            var time = Seconds.duration(clock(row.getOrDefault("t1", "")));
            var predicted = model.equals("cameron")
                    ? RacePrediction.cameron(from, time, to)
                    : RacePrediction.riegel(from, time, to);
            soft.assertThat(Seconds.of(predicted.time()))
                    .as("%s from %s m to %s m", model, from.metres(), to.metres())
                    .isCloseTo(expected, within(0.1));
        }
        soft.assertAll();
        assertThat(tried).isEqualTo(10);
    }

    private static double clock(String text) {
        double seconds = 0;
        for (String part : text.split(":")) {
            seconds = seconds * 60 + Double.parseDouble(part);
        }
        return seconds;
    }

    /** Four threshold rows per mile (VDOT 43 to 49) are up to 4 s faster than the same book's row per kilometre. */
    private static boolean contradictsItsOwnKilometre(Map<String, String> row, List<Map<String, String>> rows) {
        if (!"per_mile".equals(row.get("unit"))) {
            return false;
        }
        double perKm = rows.stream()
                .filter(other -> "per_km".equals(other.get("unit"))
                        && Objects.equals(other.get("vdot"), row.get("vdot"))
                        && Objects.equals(other.get("zone"), row.get("zone")))
                .mapToDouble(other -> number(other, "published_s"))
                .findFirst()
                .orElseThrow();
        double rounding = 0.5 + 0.5 * Distance.MILE.km();
        return Math.abs(number(row, "published_s") - perKm * Distance.MILE.km()) > rounding;
    }

    private static double timeTolerance(Distance distance) {
        if (distance.metres() <= 5_000) {
            return 2;
        }
        if (distance.metres() <= 10_000) {
            return 3;
        }
        if (distance.metres() <= 15_000) {
            return 4;
        }
        return distance.metres() < 30_000 ? 6 : 12;
    }

    /** Seconds over the distance of the row: what is promised per kilometre grows with a longer unit. */
    private static double paceTolerance(String zone, Distance rep, double vdot) {
        double rounding = rep.km() > 1 ? 0.5 : 0;
        double perKm = Math.max(1, rep.km());
        return switch (zone) {
            case "T" -> 1.0 * perKm + rounding;
            case "I" -> rep.metres() <= 400 ? 1.3 : rep.metres() <= 1_000 ? 1.0 : 2.5;
            case "R" -> rep.metres() <= 400 ? 1.3 : 2.0;
            case "E_slow" -> (vdot >= 40 ? 1.2 : 3.0) * perKm + rounding;
            case "E_fast" -> (vdot >= 40 ? 3.0 : 5.0) * perKm + rounding;
            case "M" -> (vdot >= 40 ? 2.5 : 3.0) * perKm + rounding;
            default -> throw new IllegalArgumentException(zone);
        };
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.getOrDefault(column, ""));
    }
}
