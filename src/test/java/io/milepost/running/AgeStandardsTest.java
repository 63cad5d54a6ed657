package io.milepost.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.milepost.running.AgeStandards.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class AgeStandardsTest {

    /** Three events of the road table 2025 for men, ages 39 to 41. */
    private static final AgeStandards MEN = new AgeStandards(List.of(
            new Event(Distance.MARATHON, Duration.ofSeconds(7235), 39, List.of(0.9865, 0.9783, 0.9701)),
            new Event(Distance.FIVE_K, Duration.ofSeconds(769), 39, List.of(0.9545, 0.9475, 0.9405)),
            new Event(Distance.TEN_K, Duration.ofSeconds(1584), 39, List.of(0.9705, 0.9636, 0.9561))));

    @Test
    void theStandardOfAnAgeIsTheOpenOneByItsFactor() {
        assertThat(MEN.standard(39, Distance.MARATHON))
                .hasValueSatisfying(time -> assertThat(time.toSeconds()).isEqualTo(7334));
        assertThat(MEN.grade(39, Distance.TEN_K, Duration.ofMinutes(40)))
                .hasValueSatisfying(grade -> assertThat(grade.percentage()).isCloseTo(68.0, within(0.05)));
    }

    @Test
    void betweenEventsTheFactorFollowsTheLogarithmOfTheDistance() {
        // 6 km lies 0.263 of the way from 5 to 10 km; the makers print 0.9587 for age 39.
        var sixK = Distance.km(6);
        double open = 769 * Math.pow(1.2, Math.log(1584.0 / 769) / Math.log(2));
        assertThat(Seconds.of(MEN.standard(39, sixK).orElseThrow())).isCloseTo(open / 0.9587, within(0.1));
    }

    @Test
    void beyondTheTableNothingIsSaid() {
        assertThat(MEN.standard(38, Distance.TEN_K)).isEmpty();
        assertThat(MEN.standard(42, Distance.TEN_K)).isEmpty();
        assertThat(MEN.standard(40, Distance.MILE)).isEmpty();
        assertThat(MEN.standard(40, Distance.km(50))).isEmpty();
    }

    @Test
    void aTableThatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AgeStandards(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Event(Distance.TEN_K, Duration.ofSeconds(1584), 39, List.of(1.2)));
        assertThatIllegalArgumentException().isThrownBy(() -> AgeGrade.of(Duration.ofSeconds(1584), Duration.ZERO));
    }

    @Property
    void fartherTakesLongerAndFasterGradesHigher(
            @ForAll @DoubleRange(min = 5_000, max = 40_000) double metres,
            @ForAll @IntRange(min = 39, max = 41) int age,
            @ForAll @DoubleRange(min = 1_000, max = 20_000) double seconds) {
        Duration near = MEN.standard(age, Distance.metres(metres)).orElseThrow();
        Duration far = MEN.standard(age, Distance.metres(metres * 1.05)).orElseThrow();
        assertThat(far).isGreaterThan(near);
        AgeGrade slower = AgeGrade.of(near, Seconds.duration(seconds));
        AgeGrade faster = AgeGrade.of(near, Seconds.duration(seconds - 1));
        assertThat(faster.percentage()).isGreaterThan(slower.percentage());
        assertThat(slower.percentage() / 100 * seconds).isCloseTo(Seconds.of(near), within(1e-6));
    }

    /** 4 decimals of a factor, and whole seconds: what print can lose. Sheets that disagree are marked in the table. */
    @Test
    void everyPublishedStandardIsMet() {
        Map<String, List<Map<String, String>>> bySex = new TreeMap<>();
        PublishedTables.rows("age_grade_road_2025.csv")
                .forEach(row -> bySex.computeIfAbsent(row.getOrDefault("sex", ""), sex -> new ArrayList<>())
                        .add(row));
        var soft = new SoftAssertions();
        int tried = 0;
        for (var rows : bySex.values()) {
            AgeStandards table = tableOf(rows);
            for (var row : rows) {
                if (!row.getOrDefault("note", "").isEmpty()) {
                    continue;
                }
                tried++;
                double factor = number(row, "age_factor");
                double lost = 0.51 + number(row, "open_class_std_s") / (factor * factor) * 0.00005;
                soft.assertThat(Seconds.of(
                                table.standard((int) number(row, "age"), Distance.metres(number(row, "distance_m")))
                                        .orElseThrow()))
                        .as("%s, %s, age %s", row.get("sex"), row.get("event"), row.get("age"))
                        .isCloseTo(number(row, "age_std_s"), within(lost));
            }
        }
        soft.assertAll();
        assertThat(tried).isGreaterThan(2_000);
    }

    private static AgeStandards tableOf(List<Map<String, String>> rows) {
        Map<Double, TreeMap<Integer, Map<String, String>>> events = new TreeMap<>();
        rows.forEach(row -> events.computeIfAbsent(number(row, "distance_m"), metres -> new TreeMap<>())
                .put((int) number(row, "age"), row));
        return new AgeStandards(events.entrySet().stream()
                .map(entry -> new Event(
                        Distance.metres(entry.getKey()),
                        Duration.ofSeconds(
                                (long) number(entry.getValue().firstEntry().getValue(), "open_class_std_s")),
                        entry.getValue().firstKey(),
                        entry.getValue().values().stream()
                                .map(row -> number(row, "age_factor"))
                                .toList()))
                .toList());
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.getOrDefault(column, ""));
    }
}
