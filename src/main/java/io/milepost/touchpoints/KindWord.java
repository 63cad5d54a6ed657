package io.milepost.touchpoints;

import io.milepost.touchpoints.replies.Occasion;

/**
 * Words of a coach for a rough day.
 *
 * @param words 1 to {@value #LONGEST} characters
 * @param archived whether they are kept and not said any more
 */
public record KindWord(KindWordId id, Occasion occasion, String words, boolean archived) {

    public static final int LONGEST = 300;

    /** @throws IllegalArgumentException without words, or with too many */
    public KindWord {
        words = checked(words);
    }

    static String checked(String words) {
        String said = words.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new IllegalArgumentException("words for a rough day have 1 to 300 characters");
        }
        return said;
    }
}
