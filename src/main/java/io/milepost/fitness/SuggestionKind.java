package io.milepost.fitness;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a suggestion would change. */
public enum SuggestionKind {
    /** The paces, by a race or time trial. */
    VDOT(null),
    MAX_HEART_RATE(ThresholdKind.MAX_HEART_RATE),
    THRESHOLD_HEART_RATE(ThresholdKind.THRESHOLD_HEART_RATE),
    THRESHOLD_PACE(ThresholdKind.THRESHOLD_PACE);

    private final @Nullable ThresholdKind threshold;

    SuggestionKind(@Nullable ThresholdKind threshold) {
        this.threshold = threshold;
    }

    /** The threshold that it would change; empty for the paces. */
    public Optional<ThresholdKind> threshold() {
        return Optional.ofNullable(threshold);
    }

    /** The last part of its message keys: {@code max-heart-rate}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
