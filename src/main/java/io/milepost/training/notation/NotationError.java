package io.milepost.training.notation;

import java.util.Locale;

/**
 * The first thing in a text that makes no workout.
 *
 * @param position index of the first character that did not fit, from 0; the text's length where something is missing
 *     at its end
 * @param found the word that stands there, empty at the end, at most {@value #LONGEST_WORD} characters
 */
public record NotationError(Problem problem, int position, String found) {

    static final int LONGEST_WORD = 20;

    /** The sentence's message key, with {@code {0}} for the word found. */
    public String key() {
        return "training.notation." + problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What can be wrong; each has one sentence. */
    public enum Problem {
        EMPTY,
        TOO_LONG,
        EXPECTED_ITEM,
        EXPECTED_SIZE,
        EXPECTED_UNIT,
        SIZE_OUT_OF_RANGE,
        EXPECTED_TARGET,
        EXPECTED_PACE,
        EXPECTED_PACE_UNIT,
        PACE_OUT_OF_RANGE,
        EXPECTED_HEART_RATE,
        EXPECTED_EXERTION,
        CUE_NOT_CLOSED,
        CUE_NOT_SOUND,
        REPEAT_OUT_OF_RANGE,
        EXPECTED_TURN,
        BRACKET_NOT_CLOSED,
        BRACKET_WITHOUT_COUNT,
        BRACKET_NOT_OPENED,
        TOO_DEEP,
        TOO_MANY_PARTS,
        REST_OUTSIDE_REPEAT,
        EXPECTED_SEPARATOR
    }
}
