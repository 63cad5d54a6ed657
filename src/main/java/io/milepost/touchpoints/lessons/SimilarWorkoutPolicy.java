package io.milepost.touchpoints.lessons;

import io.milepost.training.notation.Effort;

/**
 * Whether what was learnt in one workout is of use in another: the same main intensity, whatever the repeats; of easy runs
 * long ones with long ones, for those teach patience and drinking and the others do not. A rest teaches nothing, and lessons
 * and strength are of too many kinds to compare.
 */
public final class SimilarWorkoutPolicy {

    private SimilarWorkoutPolicy() {}

    public static boolean areSimilar(MainWork one, MainWork other) {
        if (one.effort() == Effort.REST || one.effort() == Effort.SESSION) {
            return false;
        }
        if (one.effort().isHard()) {
            return one.effort() == other.effort();
        }
        return !other.effort().isHard()
                && other.effort().compareTo(Effort.SESSION) > 0
                && one.lasting() == other.lasting();
    }
}
