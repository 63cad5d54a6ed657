package io.milepost.training.library;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Single words to find something by: lower case, each once, in the order written; up to {@value #LONGEST} characters in all. */
public record Tags(List<String> words) {

    public static final int LONGEST = 400;

    /** @throws IllegalArgumentException where they are too many */
    public Tags {
        words = words.stream()
                .map(word -> word.replace(',', ' ').strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.stream().mapToInt(word -> word.length() + 1).sum() > LONGEST) {
            throw new IllegalArgumentException("tags come to 400 characters at most");
        }
    }

    /** As somebody writes them, with commas between. */
    public static Tags of(String line) {
        return new Tags(Arrays.asList(line.split(",")));
    }

    /** As they are written and kept, with commas between. */
    public String line() {
        return words.stream().collect(Collectors.joining(", "));
    }
}
