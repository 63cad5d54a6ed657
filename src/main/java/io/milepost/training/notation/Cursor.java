package io.milepost.training.notation;

import io.milepost.training.notation.NotationError.Problem;
import java.util.Arrays;
import java.util.Optional;

/** A place in the text, and the small moves over it: spaces, words, digits. */
final class Cursor {

    private static final String SPACES = " \t\u00A0\u202F\u2009";
    private static final String DASHES = "-–‐‑−";
    static final char END = '\0';

    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    void backTo(int place) {
        at = place;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** The character here, {@link #END} after the last one. */
    char here() {
        return charAt(at);
    }

    char charAt(int place) {
        return place < text.length() ? text.charAt(place) : END;
    }

    char take() {
        return text.charAt(at++);
    }

    Cursor skipSpaces() {
        while (!atEnd() && SPACES.indexOf(here()) >= 0) {
            at++;
        }
        return this;
    }

    /** Skips commas, semicolons, line ends and spaces; true if there was more than spaces. */
    boolean skipSeparators() {
        boolean any = false;
        while (true) {
            skipSpaces();
            if (atEnd() || ",;\n\r".indexOf(here()) < 0) {
                return any;
            }
            any = true;
            at++;
        }
    }

    boolean hasDigit() {
        return isDigit(here());
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** The run of letters here, without moving; empty if there is none. */
    String word() {
        int last = at;
        while (isLetter(charAt(last))) {
            last++;
        }
        return text.substring(at, last);
    }

    /** The constant that the word here names, in any case, without moving. */
    <E extends Enum<E>> Optional<E> named(E[] values) {
        String word = word();
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(word))
                .findFirst();
    }

    void skip(int characters) {
        at += characters;
    }

    boolean skipIf(char c) {
        if (here() == c && !atEnd()) {
            at++;
            return true;
        }
        return false;
    }

    boolean skipDash() {
        if (!atEnd() && DASHES.indexOf(here()) >= 0) {
            at++;
            return true;
        }
        return false;
    }

    /** The run of digits here, at most so many of them, moving past it; empty if there is none. */
    String digits(int most) {
        int from = at;
        while (hasDigit() && at - from < most) {
            at++;
        }
        return text.substring(from, at);
    }

    /** The whole number here, moving past it; -1 if there is none or it has more digits than that. */
    int integer(int mostDigits) {
        int from = at;
        String digits = digits(mostDigits);
        if (digits.isEmpty() || hasDigit()) {
            at = from;
            return -1;
        }
        return Integer.parseInt(digits);
    }

    /** An error at the next thing that is no space. */
    Misread misread(Problem problem) {
        skipSpaces();
        return misread(problem, at);
    }

    Misread misread(Problem problem, int place) {
        int last = place;
        while (last < text.length()
                && last - place < NotationError.LONGEST_WORD
                && !Character.isWhitespace(text.charAt(last))
                && (last == place || ",;()".indexOf(text.charAt(last)) < 0)) {
            last++;
        }
        return new Misread(new NotationError(problem, place, text.substring(place, last)));
    }

    String between(int from, int to) {
        return text.substring(from, to);
    }
}
