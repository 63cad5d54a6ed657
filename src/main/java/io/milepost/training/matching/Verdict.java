package io.milepost.training.matching;

import java.util.List;

/**
 * What became of one workout, and the training that says so.
 *
 * @param done the longest recording first; empty where there is none. Two workouts that one recording covers share it.
 * @param share how much of it was done in the unit that it was planned in, 1 for all of it; 0 where nothing can be said
 */
public record Verdict(Compliance compliance, List<Done> done, double share) {
    public Verdict {
        done = List.copyOf(done);
    }

    static Verdict without(Compliance compliance) {
        return new Verdict(compliance, List.of(), 0);
    }
}
