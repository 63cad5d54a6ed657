package io.milepost.progress;

/** The kinds that a row may hold, weightiest first: of two on one day the first is celebrated. */
enum MilestoneKind {
    PERSONAL_RECORD,
    LONGEST_RUN,
    SHOWED_UP;

    static MilestoneKind of(Achievement achievement) {
        return switch (achievement) {
            case Achievement.PersonalRecord record -> PERSONAL_RECORD;
            case Achievement.LongestRun longest -> LONGEST_RUN;
            case Achievement.ShowedUp showedUp -> SHOWED_UP;
        };
    }
}
