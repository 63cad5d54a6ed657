package io.milepost.progress;

import java.time.Duration;
import java.util.Optional;

/**
 * What happened to a goal when its day had come.
 *
 * @param time what the race took; empty where there was none
 * @param official whether an organiser's result says so; only such a one meets a standard
 * @param done weeks kept of a habit, lessons of a learning goal; 0 for a race
 * @param asked of how many
 * @param learnt what the athlete takes along, up to {@value #LONGEST_LEARNT} characters; may be empty
 */
public record Aftermath(
        Outcome outcome, Optional<Duration> time, boolean official, int done, int asked, String learnt) {

    /** The most characters of {@link #learnt}. */
    public static final int LONGEST_LEARNT = 1000;

    /** How it ended. */
    public enum Outcome {
        REACHED,
        MISSED,
        /** Nobody started, or the race was not finished. */
        NOT_DONE
    }

    public Aftermath {
        learnt = learnt.strip();
        if (learnt.length() > LONGEST_LEARNT) {
            throw new IllegalArgumentException("too long");
        }
    }

    /** What a race's time says about a goal; a qualifier is reached with its standard, the buffer is beyond it. */
    static Aftermath raced(Target target, Duration time, boolean official, String learnt) {
        Optional<Duration> asked = asked(target);
        boolean reached = asked.map(most -> time.compareTo(most) <= 0).orElse(true);
        return new Aftermath(reached ? Outcome.REACHED : Outcome.MISSED, Optional.of(time), official, 0, 0, learnt);
    }

    /** What was done of what was asked. */
    static Aftermath counted(int done, int asked, String learnt) {
        Outcome outcome = done >= asked ? Outcome.REACHED : Outcome.MISSED;
        return new Aftermath(outcome, Optional.empty(), false, done, asked, learnt);
    }

    /** The slowest time that reaches the target; empty where no time is asked. */
    public static Optional<Duration> asked(Target target) {
        return switch (target) {
            case Target.Time time -> Optional.of(time.time());
            case Target.Qualifier qualifier -> Optional.of(qualifier.standard());
            case Target.Finish _, Target.Habit _, Target.Learning _ -> Optional.empty();
        };
    }
}
