package io.milepost.training.notation;

/**
 * The line in which a coach writes a workout.
 *
 * <pre>
 * workout = item {(", " | ";" | newline) item}
 * item    = repeat | step | session
 * repeat  = int ("x" | "×") (step | "(" workout ")") [rest]
 * rest    = ("jog" | "walk" | "stand") size
 * step    = size [["@"] target] [cue]
 * size    = num ("km" | "m" | "mi" | "h" | "min" | "s") | "lap"
 * target  = zone ["-" zone] | pace ["-" pace] "/" ("km" | "mi") | "HR" n "-" n | "RPE" n ["-" n]
 *         | "open" | "strides" | "hill" | "walk" | "RACE"
 * zone    = "E" | "M" | "T" | "I" | "R"
 * session = ("REST" | "STRENGTH" | "MOBILITY" | "XT" | "LESSON" | "PRACTICE" | "REFLECT") [size] [cue]
 * cue     = quoted text
 * </pre>
 *
 * Reading forgives what cannot be mistaken: words in any case, spaces between number and unit, a decimal comma, blank
 * lines, a dash of any length. It never guesses: whatever else does not fit is an error with its place.
 */
public final class WorkoutNotation {

    /** The longest text that is read, in characters. */
    public static final int LONGEST = 2_000;

    /** The most parts of a workout as it passes, repeats written out: more than anybody trains, few enough to draw. */
    public static final int MOST_PARTS = 1_000;

    private WorkoutNotation() {}

    /** Reads what somebody typed. {@link Workout#notation()} is its inverse. */
    public static Reading read(String text) {
        if (text.length() > LONGEST) {
            return new Reading.Misunderstood(new NotationError(NotationError.Problem.TOO_LONG, LONGEST, ""));
        }
        try {
            return new Reading.Understood(new NotationReader(text).workout());
        } catch (Misread misread) {
            return new Reading.Misunderstood(misread.error());
        }
    }
}
