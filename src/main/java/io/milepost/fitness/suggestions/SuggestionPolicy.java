package io.milepost.fitness.suggestions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that training suggests now, at most one of each kind. */
public final class SuggestionPolicy {

    private SuggestionPolicy() {}

    public static List<Found> in(Known known) {
        return Stream.of(
                        RaceVdotPolicy.in(known),
                        MaxHeartRatePolicy.in(known),
                        ThresholdHeartRatePolicy.in(known),
                        ThresholdPacePolicy.in(known))
                .flatMap(Optional::stream)
                .toList();
    }
}
