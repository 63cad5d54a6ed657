package io.milepost.activities;

import org.jspecify.annotations.Nullable;

/** What people type, stripped; nothing is null. */
final class Text {

    private Text() {}

    /** @throws IllegalArgumentException if longer than allowed */
    static @Nullable String orNull(@Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip();
        if (stripped.length() > longest) {
            throw new IllegalArgumentException("Longer than " + longest + " characters");
        }
        return stripped;
    }
}
