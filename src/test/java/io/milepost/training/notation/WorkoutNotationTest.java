package io.milepost.training.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.running.Zone;
import io.milepost.training.notation.NotationError.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkoutNotationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "45min E",
                "2mi E, 3x6min T jog 1min, 2mi E",
                "12km E, 8km M",
                "6x(3min E, 1min walk)",
                "2x(4x200m R jog 200m) walk 5min",
                "15min E, 6x60s hill jog 2min, 10min E",
                "20min E, 6x20s strides jog 60s",
                "30min HR 120-138",
                "LESSON 20min \"Asking, not telling\"",
                "10min E, 4x3min RPE 6 walk 2min, 5min E",
                "5km 4:31-4:36/km",
                "21.0975km RACE",
                "REST"
            })
    void theSpellingsOfTheHandbookAreCanonical(String text) {
        assertThat(Workout.of(text).notation()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15min E, 5x1km @I jog 2min, 10min E | 15min E, 5x1km I jog 2min, 10min E",
                "1,5 km e | 1.5km E",
                "3 × 6 min T jog 1 min | 3x6min T jog 1min",
                "3x(6min T) jog 1min | 3x6min T jog 1min",
                "10min E; 5min M;; 10min E | 10min E, 5min M, 10min E",
                "8km M-E | 8km E-M",
                "5km 4:36 – 4:31 / km | 5km 4:31-4:36/km",
                "20min RPE 6-6 | 20min RPE 6",
                "2.50km open | 2.5km open",
                "strength 30min “core,  slowly” | STRENGTH 30min \"core, slowly\"",
                "2km E,1km M | 2km E, 1km M",
            })
    void whatCannotBeMistakenIsForgivenAndSpeltOneWay(String typed, String canonical) {
        assertThat(Workout.of(typed).notation()).isEqualTo(canonical);
    }

    @Test
    void aNewLineSeparatesAndBlankLinesDoNotMatter() {
        assertThat(Workout.of("\n10min E\r\n\r\n5min M\n").notation()).isEqualTo("10min E, 5min M");
    }

    @Test
    void walkBeforeASizeIsARestAndElseAWayToGo() {
        assertThat(Workout.of("3x4min walk 2min").items())
                .containsExactly(new Repeat(
                        3,
                        new Workout(List.of(new Step(Size.of(4, ClockUnit.MIN), null, null))),
                        new Rest(Rest.Kind.WALK, Size.of(2, ClockUnit.MIN))));
        assertThat(Workout.of("3x4min walk").items())
                .containsExactly(new Repeat(
                        3, new Workout(List.of(Step.of(Size.of(4, ClockUnit.MIN), Target.Named.WALK))), null));
        assertThat(Workout.of("3x4min walk walk lap").notation()).isEqualTo("3x4min walk walk lap");
    }

    @Test
    void mIsAlwaysMetresAndACapitalMIsAZone() {
        assertThat(Workout.of("400 m M").items())
                .containsExactly(Step.of(Size.of(400, LengthUnit.M), Target.Zones.of(Zone.M)));
        assertThat(error("8 M")).isEqualTo(new NotationError(Problem.EXPECTED_UNIT, 2, "M"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "''                      | EMPTY                 | 0",
                "' , '                   | EMPTY                 | 3",
                "easy                    | EXPECTED_ITEM         | 0",
                "10min E, banana         | EXPECTED_ITEM         | 9",
                "10                      | EXPECTED_UNIT         | 2",
                "10 miles E              | EXPECTED_UNIT         | 3",
                "10minE                  | EXPECTED_UNIT         | 2",
                "0km E                   | SIZE_OUT_OF_RANGE     | 0",
                "501km E                 | SIZE_OUT_OF_RANGE     | 0",
                "1.23456km E             | SIZE_OUT_OF_RANGE     | 0",
                "10min X                 | EXPECTED_TARGET       | 6",
                "10min @                 | EXPECTED_TARGET       | 7",
                "10min E-                | EXPECTED_TARGET       | 8",
                "5km 4:3/km              | EXPECTED_PACE         | 4",
                "5km 4:61/km             | EXPECTED_PACE         | 4",
                "5km 431/km              | EXPECTED_PACE         | 4",
                "5km 0:31/km             | PACE_OUT_OF_RANGE     | 4",
                "5km 4:31                | EXPECTED_PACE_UNIT    | 8",
                "5km 4:31/m              | EXPECTED_PACE_UNIT    | 9",
                "30min HR 140            | EXPECTED_HEART_RATE   | 6",
                "30min HR 140-120        | EXPECTED_HEART_RATE   | 6",
                "30min RPE 11            | EXPECTED_EXERTION     | 6",
                "REST \"why not          | CUE_NOT_CLOSED        | 5",
                "REST \"\"               | CUE_NOT_SOUND         | 5",
                "0x1km I                 | REPEAT_OUT_OF_RANGE   | 0",
                "100x1km I               | REPEAT_OUT_OF_RANGE   | 0",
                "5x                      | EXPECTED_TURN         | 2",
                "5x REST                 | EXPECTED_TURN         | 3",
                "3x(1km I, 2min E        | BRACKET_NOT_CLOSED    | 2",
                "(1km I)                 | BRACKET_WITHOUT_COUNT | 0",
                "1km I)                  | BRACKET_NOT_OPENED    | 5",
                "2x(2x(2x(2x(2x(1km E))))) | TOO_DEEP            | 14",
                "5km E, 99x(99x(1s E))   | TOO_MANY_PARTS        | 7",
                "99x(99x(99x(99x(1s E)))) | TOO_MANY_PARTS       | 8",
                "99x(5x(1min E, 1min R)), 9x1min E, 9x1min E | TOO_MANY_PARTS | 35",
                "5km E jog 2min          | REST_OUTSIDE_REPEAT   | 6",
                "jog 2min                | REST_OUTSIDE_REPEAT   | 0",
                "5km E 3km M             | EXPECTED_SEPARATOR    | 6",
                "5x1km I jog             | EXPECTED_SIZE         | 11",
            })
    void whateverElseDoesNotFitIsAnErrorWithItsPlace(String text, Problem problem, int position) {
        assertThat(error(text))
                .extracting(NotationError::problem, NotationError::position)
                .containsExactly(problem, position);
    }

    @Test
    void anErrorQuotesTheWordThatStandsThere() {
        assertThat(error("10min E, banana, 5min E").found()).isEqualTo("banana");
        assertThat(error("10min E, banana, 5min E").key()).isEqualTo("training.notation.expected-item");
        assertThat(error("x".repeat(3_000)).problem()).isEqualTo(Problem.TOO_LONG);
    }

    @Test
    void textOfOurOwnThatDoesNotReadIsABug() {
        assertThatThrownBy(() -> Workout.of("10min X"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10min X");
    }

    private static NotationError error(String text) {
        return switch (WorkoutNotation.read(text)) {
            case Reading.Misunderstood(NotationError error) -> error;
            case Reading.Understood(Workout workout) -> throw new AssertionError("understood as " + workout);
        };
    }
}
