package io.milepost.fitness.ui;

import io.milepost.fitness.SuggestionKind;
import io.milepost.fitness.ThresholdKind;
import io.milepost.running.Pace;
import io.milepost.ui.Formats;

/** A figure as its reader sees it, without the unit where the sentence has it. */
final class ThresholdFigures {

    private ThresholdFigures() {}

    static String of(ThresholdKind kind, double figure, Formats formats) {
        return kind.isHeartRate() ? formats.decimals(figure, 0) : formats.pace(new Pace(figure));
    }

    static String of(SuggestionKind kind, double figure, Formats formats) {
        return kind.threshold()
                .map(threshold -> of(threshold, figure, formats))
                .orElseGet(() -> formats.decimals(figure, 1));
    }
}
