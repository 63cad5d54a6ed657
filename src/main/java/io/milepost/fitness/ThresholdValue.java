package io.milepost.fitness;

import io.milepost.tenancy.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value that holds from a day on, until the next of its kind.
 *
 * @param figure in the unit of its kind
 * @param why in words; null where nobody said
 * @param by who recorded it; null for what no person did
 */
public record ThresholdValue(
        ThresholdValueId id,
        ThresholdKind kind,
        double figure,
        LocalDate validFrom,
        @Nullable String why,
        Instant recorded,
        @Nullable AccountId by) {

    /** In whole beats. */
    public int beats() {
        return (int) Math.round(figure);
    }
}
