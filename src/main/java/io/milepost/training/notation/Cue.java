package io.milepost.training.notation;

import java.util.regex.Pattern;

/** A coach's few words on a step, on one line and without double quotation marks. */
public record Cue(String text) {

    public static final int LONGEST = 200;
    static final String QUOTES = "\"“”„";
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F]+");

    /**
     * Spaces are folded into one.
     *
     * @throws IllegalArgumentException if blank, over {@value #LONGEST} characters, or with a quotation mark or control
     *     character in it
     */
    public Cue {
        text = SPACE.matcher(text).replaceAll(" ").strip();
        if (!isSound(text)) {
            throw new IllegalArgumentException("Not a cue: " + text);
        }
    }

    static boolean isSound(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST
                && text.chars().noneMatch(c -> QUOTES.indexOf(c) >= 0 || Character.isISOControl(c));
    }

    String notation() {
        return "\"" + text + "\"";
    }
}
