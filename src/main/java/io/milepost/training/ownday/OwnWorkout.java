package io.milepost.training.ownday;

import java.time.LocalDate;

/**
 * A workout that an athlete would change.
 *
 * @param race whether it is one
 * @param demanding whether it wants an easy day on either side: hard, or long
 * @param trained whether training is matched with it
 * @param shorter whether there is a shorter one of it
 * @param easier whether there is an easier one of it
 */
public record OwnWorkout(
        LocalDate day, boolean race, boolean demanding, boolean trained, boolean shorter, boolean easier) {}
