package io.milepost.touchpoints.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.training.notation.Effort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which workouts teach something about each other. */
class SimilarWorkoutPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "INTERVAL,  false, INTERVAL,  false, true",
        "INTERVAL,  false, INTERVAL,  true,  true",
        "INTERVAL,  false, THRESHOLD, false, false",
        "RACE,      false, RACE,      true,  true",
        "EASY,      false, EASY,      false, true",
        "EASY,      true,  EASY,      false, false",
        "EASY,      true,  OPEN,      true,  true",
        "EASY,      true,  MARATHON,  true,  false",
        "OPEN,      false, SESSION,   false, false",
        "REST,      false, REST,      false, false",
        "SESSION,   false, SESSION,   false, false",
    })
    void areSimilarWhereTheirMainWorkIs(
            Effort one, boolean oneLasting, Effort other, boolean otherLasting, boolean similar) {
        MainWork first = new MainWork(one, oneLasting);
        MainWork second = new MainWork(other, otherLasting);

        assertThat(SimilarWorkoutPolicy.areSimilar(first, second)).isEqualTo(similar);
        assertThat(SimilarWorkoutPolicy.areSimilar(second, first))
                .as("either way")
                .isEqualTo(similar);
    }
}
