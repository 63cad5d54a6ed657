package io.milepost.training;

import io.milepost.training.templates.Phase;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a planned workout is at one moment, so that it can be shown, compared and put back exactly.
 *
 * @param notation canonical, in the notation's version beside it
 * @param vdot the fitness whose paces the targets mean; null where no race had given any
 */
public record WorkoutSnapshot(
        LocalDate day,
        String title,
        String notation,
        int notationVersion,
        String why,
        Origin origin,
        @Nullable Phase phase,
        @Nullable UUID plan,
        boolean handEdited,
        boolean dropped,
        @Nullable Double vdot) {}
