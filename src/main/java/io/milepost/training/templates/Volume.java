package io.milepost.training.templates;

import io.milepost.running.Distance;
import java.time.Duration;

/** What a week comes to, the plan's race aside: easy runs fill it up to that. */
public sealed interface Volume {

    /** So far, whoever runs it. */
    record Fixed(Distance distance) implements Volume {}

    /**
     * A share of what the athlete ran in a week before they had to stop, in easy runs by time.
     *
     * @param share above 0 and up to 1
     * @param longestFill the longest easy run that fills the week
     */
    record OfBefore(double share, Duration longestFill) implements Volume {
        /** @throws IllegalArgumentException unless the share lies above 0 and up to 1 */
        public OfBefore {
            if (!(share > 0 && share <= 1) || !longestFill.isPositive()) {
                throw new IllegalArgumentException("A share of what was run before: " + share);
            }
        }
    }
}
