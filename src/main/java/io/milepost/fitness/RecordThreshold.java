package io.milepost.fitness;

import io.milepost.roster.AthleteId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters about a threshold.
 *
 * @param why at most 300 characters; null for nothing
 */
public record RecordThreshold(
        AthleteId athlete,
        ThresholdKind kind,
        double figure,
        LocalDate validFrom,
        @Nullable String why) {

    public static final int LONGEST_WHY = 300;

    /** @throws IllegalArgumentException for a figure that nobody has, or too many words */
    public RecordThreshold {
        if (!kind.allows(figure)) {
            throw new IllegalArgumentException(kind + " is not " + figure);
        }
        why = why == null || why.isBlank() ? null : why.strip();
        if (why != null && why.length() > LONGEST_WHY) {
            throw new IllegalArgumentException("At most 300 characters say why");
        }
    }
}
