package io.milepost.progress.detection;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.progress.Achievement.LessonApplied;
import org.junit.jupiter.api.Test;

class LessonAppliedPolicyTest {

    @Test
    void aSentenceAboutItsUseIsALessonApplied() {
        assertThat(LessonAppliedPolicy.judge("Asking, not telling", " I used it when Mia was stuck. "))
                .contains(new LessonApplied("Asking, not telling", "I used it when Mia was stuck."));
    }

    @Test
    void toHaveReadItIsNot() {
        for (String said : new String[] {"", "   ", "read", "Read!", "done, thanks", "✓ ✓ ✓ ✓", "I read it."}) {
            assertThat(LessonAppliedPolicy.judge("Asking, not telling", said))
                    .as(said)
                    .isEmpty();
        }
    }

    @Test
    void aNovelIsNoSentence() {
        assertThat(LessonAppliedPolicy.judge("Asking, not telling", "I used it when ".repeat(30)))
                .isEmpty();
    }
}
