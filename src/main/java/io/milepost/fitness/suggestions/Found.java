package io.milepost.fitness.suggestions;

import io.milepost.activities.ActivityId;
import io.milepost.fitness.ActivityAnalysis;
import io.milepost.fitness.SuggestionKind;
import io.milepost.running.Distance;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an activity suggests.
 *
 * @param figure VDOT, beats per minute, or seconds per kilometre
 * @param before what holds now; null where nothing does
 * @param distance of the race, for VDOT; else null
 * @param time of the race, for VDOT; else null
 */
public record Found(
        SuggestionKind kind,
        double figure,
        @Nullable Double before,
        ActivityId activity,
        LocalDate day,
        @Nullable String title,
        @Nullable Distance distance,
        @Nullable Duration time) {

    static Found of(SuggestionKind kind, double figure, @Nullable Double before, ActivityAnalysis evidence) {
        return new Found(kind, figure, before, evidence.activity(), evidence.day(), evidence.title(), null, null);
    }
}
