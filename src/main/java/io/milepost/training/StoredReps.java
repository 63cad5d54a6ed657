package io.milepost.training;

import io.milepost.training.reps.Rep;
import java.util.List;

/** Repetitions as they are stored. The format's number tells later code how to read them. */
record StoredReps(int format, List<Rep> reps) {

    static final int FORMAT = 1;

    StoredReps {
        reps = List.copyOf(reps);
    }

    static StoredReps of(List<Rep> reps) {
        return new StoredReps(FORMAT, reps);
    }
}
