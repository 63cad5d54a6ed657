package io.milepost.progress;

import io.milepost.fitness.RaceResult;
import io.milepost.progress.RaceYear.CutOff;
import io.milepost.running.Buffer;
import java.util.List;
import java.util.Optional;

/**
 * Where an athlete stands before a race that asks for a standard. With a met one they are qualified to apply, never in.
 *
 * @param ahead what a result of the goal's race day, or of today, must meet; empty while age or category is open
 * @param best the official result with the greatest buffer that counts for a race still to come
 * @param unofficial whether a result by watch alone would count, were it official
 * @param cutOffs the last three that are known, the latest first
 */
public record Standing(
        String race, Optional<Qualification> ahead, Optional<Counted> best, boolean unofficial, List<CutOff> cutOffs) {

    /** A result beside the standard that it must meet; the buffer as on a course that does not fall. */
    public record Counted(RaceResult result, Qualification qualification, Buffer buffer) {}
}
