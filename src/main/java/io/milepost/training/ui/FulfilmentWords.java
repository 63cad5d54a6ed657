package io.milepost.training.ui;

import io.milepost.training.Fulfilment;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.matching.Compliance;
import io.milepost.training.reps.Intensity;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.LocalDate;

/** Says what became of a workout, on both axes: how much of it, and how its pace lay. */
final class FulfilmentWords {

    private static final double A_LITTLE = 0.005;

    private FulfilmentWords() {}

    /** A word or two for a chip or a card: "as planned · hotter"; empty where there is nothing to say. */
    static String brief(PlannedWorkout workout, Messages messages, Formats formats) {
        Compliance compliance = workout.compliance();
        String word = switch (compliance) {
            case PLANNED, DUE, UNMEASURED -> "";
            case PENDING, AS_PLANNED, DIFFERENT, SHORTER, LONGER, MOVED, EXCUSED, DROPPED, NOT_DONE ->
                messages.get(compliance.key(), formats.locale());
        };
        Intensity intensity = workout.intensity();
        return intensity == null ? word : word + " · " + messages.get(intensity.key(), formats.locale());
    }

    /** A sentence for a dialog or a page; empty where there is nothing to say. */
    static String sentence(PlannedWorkout workout, Messages messages, Formats formats) {
        String brief = brief(workout, messages, formats);
        if (brief.isEmpty()) {
            return "";
        }
        Fulfilment fulfilment = workout.fulfilment();
        LocalDate day = fulfilment.day();
        StringBuilder sentence =
                new StringBuilder(brief.substring(0, 1).toUpperCase(formats.locale())).append(brief.substring(1));
        if (day != null && !day.equals(workout.day())) {
            sentence.append(" · ").append(messages.get("training.fulfilment.on", formats.locale(), formats.day(day)));
        }
        if (fulfilment.share() > 0 && Math.abs(1 - fulfilment.share()) > A_LITTLE) {
            sentence.append(" · ")
                    .append(messages.get(
                            "training.fulfilment.share", formats.locale(), Math.round(100 * fulfilment.share())));
        }
        return sentence.toString();
    }
}
