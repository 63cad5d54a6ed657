package io.milepost.training.adaptation;

import java.util.List;

/**
 * A sentence that is not yet told: which one, and its figures in the order of their places.
 *
 * @param word the last part of its message key, after {@code training.because.} for a reason and {@code training.fact.}
 *     for evidence
 */
public record Phrase(String word, List<Figure> figures) {

    public Phrase {
        figures = List.copyOf(figures);
    }

    public static Phrase of(String word, Figure... figures) {
        return new Phrase(word, List.of(figures));
    }
}
