package io.milepost.progress;

import java.util.Comparator;

/** Which of several milestones is shown first: the weightiest kind, then the latest. */
final class MilestoneOrder {

    static final Comparator<Milestone> WEIGHTIEST_LAST = Comparator.comparing(
                    (Milestone milestone) -> MilestoneKind.of(milestone.achievement()))
            .reversed()
            .thenComparing(Milestone::day);

    private MilestoneOrder() {}
}
