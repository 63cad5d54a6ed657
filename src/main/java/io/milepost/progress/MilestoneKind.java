package io.milepost.progress;

/** The kinds that a row may hold, weightiest first: of several on one day the first is celebrated. */
enum MilestoneKind {
    QUALIFIED,
    PERSONAL_RECORD,
    LONGEST_RUN,
    BY_HAND,
    PHASE_DONE,
    CONSISTENT_WEEKS,
    COMEBACK,
    BIGGEST_CLIMB,
    LESSON_APPLIED,
    NEW_PACE,
    TOUGH_HILLS,
    SHOWED_UP,
    BEST_EFFORT;

    static MilestoneKind of(Achievement achievement) {
        return switch (achievement) {
            case Achievement.Qualified _ -> QUALIFIED;
            case Achievement.PersonalRecord _ -> PERSONAL_RECORD;
            case Achievement.LongestRun _ -> LONGEST_RUN;
            case Achievement.ByHand _ -> BY_HAND;
            case Achievement.PhaseDone _ -> PHASE_DONE;
            case Achievement.ConsistentWeeks _ -> CONSISTENT_WEEKS;
            case Achievement.Comeback _ -> COMEBACK;
            case Achievement.BiggestClimb _ -> BIGGEST_CLIMB;
            case Achievement.LessonApplied _ -> LESSON_APPLIED;
            case Achievement.NewPace _ -> NEW_PACE;
            case Achievement.ToughHills _ -> TOUGH_HILLS;
            case Achievement.ShowedUp _ -> SHOWED_UP;
            case Achievement.BestEffort _ -> BEST_EFFORT;
        };
    }

    /** Whether a person told it, so that no evidence can take it back. */
    boolean isTold() {
        return this == BY_HAND || this == LESSON_APPLIED;
    }
}
