package io.milepost.training.templates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** For how practised a runner a template is. It is one of the template's tags, so that it is found by it. */
public enum Level {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED;

    /** The message key of its word. */
    public String key() {
        return "training.tag." + name().toLowerCase(Locale.ROOT);
    }

    /** The one among these tags, where {@code words} gives the words of a message key; empty where none says it. */
    public static Optional<Level> among(List<String> tags, UnaryOperator<String> words) {
        return Stream.of(values())
                .filter(level -> tags.contains(level.word(words)))
                .findFirst();
    }

    /** The tags without any level, in their order. */
    public static List<String> without(List<String> tags, UnaryOperator<String> words) {
        List<String> levels =
                Stream.of(values()).map(level -> level.word(words)).toList();
        return tags.stream().filter(tag -> !levels.contains(tag)).toList();
    }

    /** As it stands among the tags. */
    public String word(UnaryOperator<String> words) {
        return words.apply(key()).toLowerCase(Locale.ROOT);
    }
}
