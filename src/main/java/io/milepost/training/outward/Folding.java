package io.milepost.training.outward;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of iCalendar text, so that none is longer than 75 bytes: some programs read no further. Between
 * characters only; half of one could not be read again.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.1">RFC 5545, 3.1</a>
 */
final class Folding {

    static final int LONGEST = 75;

    private static final String BREAK = "\r\n";

    private Folding() {}

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / LONGEST * 3);
        for (String line : text.split(BREAK, -1)) {
            if (!folded.isEmpty()) {
                folded.append(BREAK);
            }
            fold(line, folded);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int length = 0;
        for (int at = 0; at < line.length(); ) {
            String character = Character.toString(line.codePointAt(at));
            int bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST) {
                folded.append(BREAK).append(' ');
                length = 1;
            }
            folded.append(character);
            length += bytes;
            at += character.length();
        }
    }
}
