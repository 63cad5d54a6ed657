package io.milepost.progress.detection;

import io.milepost.running.Pace;
import io.milepost.training.matching.Compliance;
import io.milepost.training.notation.Effort;
import io.milepost.training.reps.Intensity;
import io.milepost.training.templates.Phase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A planned workout and what became of it, as far as a milestone needs to know it.
 *
 * @param day for which it was planned
 * @param length how long it comes to at the athlete's paces
 * @param hillReps how many repetitions uphill it asks for; 0 for any other workout
 * @param session the training that it is matched with, the longest of several
 * @param worked how its hard part was run; absent where no recording tells
 * @param stage the part of a plan that it belongs to
 */
public record Prescribed(
        UUID id,
        LocalDate day,
        String title,
        Effort effort,
        Duration length,
        int hillReps,
        Compliance compliance,
        Optional<UUID> session,
        Optional<Worked> worked,
        Optional<Stage> stage) {

    /**
     * The hard part of a workout as it was run.
     *
     * @param time without the rests
     * @param pace over that time; absent where nobody knows how far it went
     * @param intensity absent where no pace was asked
     */
    public record Worked(int reps, Duration time, Optional<Pace> pace, Optional<Intensity> intensity) {}

    /** A phase of one plan. */
    public record Stage(UUID plan, Phase phase) {}

    private static final Duration LONG = Duration.ofMinutes(75);

    boolean isRunning() {
        return effort.compareTo(Effort.OPEN) >= 0;
    }

    boolean asksForRestOrEase() {
        return effort == Effort.REST || effort == Effort.EASY;
    }

    /** Whether it can be lost and won back: hard running of the same effort, or a long run. */
    boolean isOfTheTypeOf(Prescribed other) {
        return effort.isHard() ? effort == other.effort : isLong() && other.isLong();
    }

    boolean isDone() {
        return compliance.isCompleted() && compliance != Compliance.DIFFERENT;
    }

    /** Whether it was done as it was meant, on whatever day. */
    boolean isDoneInFull() {
        return isDone() && compliance != Compliance.SHORTER;
    }

    private boolean isLong() {
        return isRunning() && !effort.isHard() && length.compareTo(LONG) >= 0;
    }
}
