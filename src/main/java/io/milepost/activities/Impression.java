package io.milepost.activities;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it was for the athlete. What was not said is null.
 *
 * @param effort rating of perceived exertion from 1 (hardly any) to 10 (all there was)
 * @param feel from 1 (terrible) to 5 (great)
 * @param niggles what hurt, each place once; empty where nothing did, or nobody said
 * @param words at most 2,000 characters
 */
public record Impression(
        @Nullable Integer effort,
        @Nullable Integer feel,
        List<Niggle> niggles,
        @Nullable String words) {

    public static final int LONGEST_WORDS = 2_000;
    public static final Impression NONE = new Impression(null, null, null);

    /** @throws IllegalArgumentException for a number off its scale, a place said twice, or too many words */
    public Impression {
        if (effort != null && (effort < 1 || effort > 10)) {
            throw new IllegalArgumentException("Effort goes from 1 to 10: " + effort);
        }
        if (feel != null && (feel < 1 || feel > 5)) {
            throw new IllegalArgumentException("Feel goes from 1 to 5: " + feel);
        }
        niggles = List.copyOf(niggles);
        if (niggles.stream().map(Niggle::place).distinct().count() < niggles.size()) {
            throw new IllegalArgumentException("Each place hurts once: " + niggles);
        }
        words = Text.orNull(words, LONGEST_WORDS);
    }

    /** Where nothing hurt. */
    public Impression(@Nullable Integer effort, @Nullable Integer feel, @Nullable String words) {
        this(effort, feel, List.of(), words);
    }
}
