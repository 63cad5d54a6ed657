package io.milepost.fitness.ui;

import io.milepost.fitness.Suggestion;
import io.milepost.fitness.SuggestionKind;
import io.milepost.ui.Formats;

/** A suggestion in one sentence. */
final class SuggestionWords {

    /** Finds the words of a key in the reader's language. */
    @FunctionalInterface
    interface Words {
        String of(String key, Object... parameters);
    }

    private SuggestionWords() {}

    static String sentence(Suggestion suggestion, Formats formats, Words words) {
        SuggestionKind kind = suggestion.kind();
        String figure = ThresholdFigures.of(kind, suggestion.figure(), formats);
        String before = suggestion.before() == null ? "" : ThresholdFigures.of(kind, suggestion.before(), formats);
        String key = "fitness.suggestion." + kind.word() + (before.isEmpty() ? ".first" : "");
        if (suggestion.distance() != null && suggestion.time() != null) {
            return words.of(
                    key, figure, before, formats.distance(suggestion.distance()), formats.clockTime(suggestion.time()));
        }
        return words.of(key, figure, before);
    }
}
