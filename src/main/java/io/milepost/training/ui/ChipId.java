package io.milepost.training.ui;

import io.milepost.roster.AbsenceId;
import io.milepost.training.WorkoutId;
import java.util.Optional;
import java.util.UUID;

/** What a chip of the calendar stands for, as text for the browser. */
record ChipId(boolean planned, UUID id) {

    private static final String PLANNED = "w:";
    private static final String DONE = "a:";
    private static final String OFF = "o:";

    static ChipId of(WorkoutId workout) {
        return new ChipId(true, workout.value());
    }

    static ChipId ofActivity(UUID activity) {
        return new ChipId(false, activity);
    }

    /** Days off, which tell something and open nothing. */
    static String ofAbsence(AbsenceId absence) {
        return OFF + absence.value();
    }

    /** What the browser sent; empty if it makes no sense. */
    static Optional<ChipId> parse(String text) {
        boolean planned = text.startsWith(PLANNED);
        if (!planned && !text.startsWith(DONE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ChipId(planned, UUID.fromString(text.substring(2))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    WorkoutId workout() {
        return new WorkoutId(id);
    }

    @Override
    public String toString() {
        return (planned ? PLANNED : DONE) + id;
    }
}
