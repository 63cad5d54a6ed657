package io.milepost.checkins;

/** What a check-in allows, gravest first. */
public enum Advice {
    /** Stop, and seek medical help now. The plan is held until the coach records clearance. */
    STOP,
    /** Pain or illness: rest is the only offer. */
    REST,
    /** A low day: shorter, easier or rest, all of them fine. */
    EASE,
    /** Nothing stands against the plan. */
    GO;

    /** Pain of this level and above leaves only rest. */
    public static final int PAIN_THAT_RESTS = 4;

    /** Whether kind words and smaller workouts may be offered. Never for pain, illness or a red flag. */
    public boolean allowsKindWords() {
        return this == EASE || this == GO;
    }
}
