package io.milepost.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.milepost.running.DownhillRule.Step;
import io.milepost.running.QualifyingStandard.AgeGroup;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QualifyingStandardTest {

    /** Boston 2027. */
    private static final DownhillRule DOWNHILL = new DownhillRule(List.of(
            new Step(6_000, Optional.empty()),
            new Step(1_500, Optional.of(Duration.ofMinutes(5))),
            new Step(3_000, Optional.of(Duration.ofMinutes(10)))));

    private static final List<AgeGroup> GROUPS = List.of(
            new AgeGroup(18, Optional.of(34), time("PT2H55M"), time("PT3H25M"), time("PT3H25M")),
            new AgeGroup(35, Optional.of(39), time("PT3H"), time("PT3H30M"), time("PT3H30M")),
            new AgeGroup(80, Optional.empty(), time("PT4H50M"), time("PT5H20M"), time("PT5H20M")));

    private static final QualifyingStandard THREE_FIVE = new QualifyingStandard(time("PT3H5M"), DOWNHILL);

    @ParameterizedTest(name = "{1} of {0} years: {2}")
    @CsvSource({"18, MEN, PT2H55M", "34, MEN, PT2H55M", "35, MEN, PT3H", "35, WOMEN, PT3H30M", "97, MEN, PT4H50M"})
    void ageAndCategoryGiveTheStandard(int age, RaceCategory category, Duration standard) {
        assertThat(QualifyingStandard.of(GROUPS, age, category, DOWNHILL))
                .hasValueSatisfying(found -> assertThat(found.time()).isEqualTo(standard));
    }

    @Test
    void nonBinaryAthletesUseTheWomensStandard() {
        assertThat(QualifyingStandard.of(GROUPS, 36, RaceCategory.NON_BINARY, DOWNHILL))
                .isEqualTo(QualifyingStandard.of(GROUPS, 36, RaceCategory.WOMEN, DOWNHILL));
    }

    @ParameterizedTest
    @EnumSource
    void belowTheYoungestGroupThereIsNone(RaceCategory category) {
        assertThat(QualifyingStandard.of(GROUPS, 17, category, DOWNHILL)).isEmpty();
    }

    @Test
    void equalIsMetAndATenthMoreIsOver() {
        assertThat(THREE_FIVE.buffer(time("PT3H5M"), 0))
                .hasValueSatisfying(buffer -> assertThat(buffer.isMet()).isTrue());
        assertThat(THREE_FIVE.buffer(time("PT3H5M0.1S"), 0))
                .hasValueSatisfying(buffer -> assertThat(buffer.isMet()).isFalse());
    }

    @ParameterizedTest(name = "a net drop of {0} ft adds {1}")
    @CsvSource({"-300, PT0S", "0, PT0S", "1499.9, PT0S", "1500, PT5M", "2999.9, PT5M", "3000, PT10M", "5999.9, PT10M"})
    void aFallingCourseAddsItsMinutes(double feet, Duration added) {
        assertThat(DOWNHILL.added(feet * 0.3048)).contains(added);
        assertThat(DownhillRule.NONE.added(feet * 0.3048)).contains(Duration.ZERO);
    }

    @Test
    void aCourseThatFallsTooFarDoesNotCount() {
        assertThat(DOWNHILL.added(6_000 * 0.3048)).isEmpty();
        assertThat(THREE_FIVE.buffer(time("PT2H30M"), 1_828.8)).isEmpty();
    }

    /** The published example: 2:58:00 with a drop of 2,500 ft counts as 3:03:00 against 3:00:00. */
    @Test
    void theBufferIsWhatIsLeftAfterTheCourse() {
        var buffer = new QualifyingStandard(time("PT3H"), DOWNHILL).buffer(time("PT2H58M"), 2_500 * 0.3048);
        assertThat(buffer).contains(new Buffer(Duration.ofMinutes(-3)));
    }

    @Test
    void aBufferCoversACutOffOrDoesNot() {
        var buffer = new Buffer(Duration.ofSeconds(329));
        assertThat(buffer.covers(Duration.ofSeconds(329))).isTrue();
        assertThat(buffer.covers(Duration.ofSeconds(330))).isFalse();
        assertThat(new Buffer(Duration.ofSeconds(-1)).covers(Duration.ZERO)).isFalse();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new QualifyingStandard(Duration.ZERO, DOWNHILL));
        assertThatIllegalArgumentException().isThrownBy(() -> new Step(0, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DownhillRule(
                        List.of(new Step(1_500, Optional.empty()), new Step(1_500, Optional.of(Duration.ZERO)))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgeGroup(40, Optional.of(39), time("PT3H"), time("PT3H"), time("PT3H")));
    }

    @Property
    void aSlowerTimeOrASteeperCourseNeverHelps(
            @ForAll @IntRange(min = 8_000, max = 20_000) int seconds,
            @ForAll @DoubleRange(min = -500, max = 2_000) double drop) {
        var now = THREE_FIVE.buffer(Duration.ofSeconds(seconds), drop);
        var slower = THREE_FIVE.buffer(Duration.ofSeconds(seconds + 1), drop);
        var steeper = THREE_FIVE.buffer(Duration.ofSeconds(seconds), drop + 100);
        if (now.isPresent()) {
            assertThat(slower.orElseThrow()).isLessThan(now.get());
            steeper.ifPresent(buffer -> assertThat(buffer).isLessThanOrEqualTo(now.get()));
        } else {
            assertThat(steeper).isEmpty();
        }
    }

    private static Duration time(String text) {
        return Duration.parse(text);
    }
}
