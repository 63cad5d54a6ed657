package io.milepost.training.periods;

import io.milepost.training.notation.Workout;
import io.milepost.training.templates.Phase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One workout that is planned for a day.
 *
 * @param phase what its week is for; null where nobody said
 */
public record PlannedDay(
        LocalDate day, Workout workout, @Nullable Phase phase) {}
