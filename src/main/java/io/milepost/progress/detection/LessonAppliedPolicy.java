package io.milepost.progress.detection;

import io.milepost.progress.Achievement.LessonApplied;
import java.util.Optional;

/**
 * Lesson applied: the athlete tells in a sentence where they used it. To have read it, and to say so, is not to have used it:
 * less than four words are no story (a practice default).
 */
public final class LessonAppliedPolicy {

    private static final int FEWEST_WORDS = 4;

    private LessonAppliedPolicy() {}

    /** @param sentence up to {@value LessonApplied#LONGEST} characters; longer ones are none */
    public static Optional<LessonApplied> judge(String lesson, String sentence) {
        String said = sentence.strip();
        boolean told = said.split("[^\\p{L}\\p{N}'’]+").length >= FEWEST_WORDS;
        return told && said.length() <= LessonApplied.LONGEST
                ? Optional.of(new LessonApplied(lesson, said))
                : Optional.empty();
    }
}
