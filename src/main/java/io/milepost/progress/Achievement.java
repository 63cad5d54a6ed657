package io.milepost.progress;

import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.training.templates.Phase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** What was reached, with the figures that make it this athlete's own. Screens turn it into a sentence. */
public sealed interface Achievement {

    /**
     * A run longer than any before.
     *
     * @param previous the best so far, always shorter
     * @param firstAt the round distance that was passed for the first time: 5, 10, 15 km, the half …
     * @param everKnown true after 24 months of history, when "of your life" may be said; otherwise "that we know of"
     * @param beyondSafeGrowth more than 110 % of the longest of the last 30 days: never full-screen, and the coach is told
     */
    record LongestRun(
            Distance distance,
            Distance previous,
            LocalDate previousDay,
            Optional<Distance> firstAt,
            boolean everKnown,
            boolean beyondSafeGrowth)
            implements Achievement {

        public LongestRun {
            if (!distance.isLongerThan(previous)) {
                throw new IllegalArgumentException(distance + " is not longer than " + previous);
            }
        }
    }

    /**
     * A race over a standard distance, faster than any before.
     *
     * @param official true for the organiser's time, false for the elapsed time of a watch
     */
    record PersonalRecord(Distance distance, Duration time, Duration previous, LocalDate previousDay, boolean official)
            implements Achievement {

        public PersonalRecord {
            if (time.compareTo(previous) >= 0) {
                throw new IllegalArgumentException(time + " is not faster than " + previous);
            }
        }

        public Duration gain() {
            return previous.minus(time);
        }
    }

    /**
     * An official result that meets the standard that a goal asked for: qualified to apply, never in.
     *
     * @param race whose standard it is, or the goal's name where it was typed by hand
     * @param margin how far under the standard, what the course adds counted in; zero where it is met to the second
     */
    record Qualified(String race, Distance distance, Duration time, Duration margin) implements Achievement {

        public Qualified {
            if (margin.isNegative()) {
                throw new IllegalArgumentException(time + " is over the standard");
            }
        }
    }

    /**
     * A session done although the check-in before it was low.
     *
     * @param energy 1 or 2 of 5
     * @param length how long the session was
     */
    record ShowedUp(int energy, Duration length) implements Achievement {}

    /** A run that climbs more than any before, counted in the same way. Metres. */
    record BiggestClimb(double metres, double previous, LocalDate previousDay) implements Achievement {

        public BiggestClimb {
            if (!(metres > previous)) {
                throw new IllegalArgumentException(metres + " is not higher than " + previous);
            }
        }
    }

    /**
     * A hill workout that deserves its name.
     *
     * @param reps the repetitions uphill that were done; 0 where the course was the workout
     * @param climbed metres; 0 where nobody knows
     * @param distance absent where nobody knows
     */
    record ToughHills(int reps, double climbed, Optional<Distance> distance) implements Achievement {}

    /** A stretch of training over a standard distance, faster than any before. */
    record BestEffort(Distance distance, Duration time, Duration previous, LocalDate previousDay)
            implements Achievement {

        public BestEffort {
            if (time.compareTo(previous) >= 0) {
                throw new IllegalArgumentException(time + " is not faster than " + previous);
            }
        }
    }

    /**
     * The first workout at a pace.
     *
     * @param work how long the work at it was, without the rests
     * @param workout what the coach called it
     */
    record NewPace(Pace pace, Pace previous, LocalDate previousDay, Duration work, String workout)
            implements Achievement {}

    /**
     * Back, after a workout that did not work out or after a break. Why there was one is nobody's business here.
     *
     * @param daysOff without any training; 0 after a workout that was cut
     * @param workout what was done in full this time; empty after a break
     * @param cutOn when it was cut; absent after a break
     */
    record Comeback(int daysOff, String workout, Optional<LocalDate> cutOn) implements Achievement {

        public static Comeback afterDaysOff(int days) {
            return new Comeback(days, "", Optional.empty());
        }

        public static Comeback afterACut(String workout, LocalDate cutOn) {
            return new Comeback(0, workout, Optional.of(cutOn));
        }
    }

    /**
     * A phase of a plan, lived through.
     *
     * @param done key sessions that were done
     * @param asked key sessions that were planned, those aside for which there was an excuse
     */
    record PhaseDone(Phase phase, int done, int asked) implements Achievement {}

    /** So many weeks in a row in which everything agreed was done. */
    record ConsistentWeeks(int weeks) implements Achievement {}

    /**
     * Something learnt that was of use.
     *
     * @param lesson what it was called; may be empty
     * @param sentence the athlete's own, 1 to {@value #LONGEST} characters
     */
    record LessonApplied(String lesson, String sentence) implements Achievement {

        public static final int LONGEST = 300;
    }

    /**
     * Something that no evidence shows and the coach saw.
     *
     * @param sentence 1 to {@value #LONGEST} characters
     * @param number the figure to print large, up to {@value #LONGEST_NUMBER} characters; may be empty
     */
    record ByHand(String sentence, String number) implements Achievement {

        public static final int LONGEST = 300;
        public static final int LONGEST_NUMBER = 12;

        /** @throws IllegalArgumentException without a sentence, or with too long a one */
        public ByHand {
            sentence = sentence.strip();
            number = number.strip();
            if (sentence.isEmpty() || sentence.length() > LONGEST || number.length() > LONGEST_NUMBER) {
                throw new IllegalArgumentException("a milestone by hand has a sentence of 1 to 300 characters");
            }
        }
    }
}
