package io.milepost.progress.ui;

import io.milepost.accounts.Viewer;
import io.milepost.progress.Goals;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.panels.AthleteHeadline;
import io.milepost.ui.Messages;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The first goal of an athlete, in the head of their page. */
@Component
@Order(5)
class GoalHeadline implements AthleteHeadline {

    private final Goals goals;
    private final Viewer viewer;
    private final Messages messages;

    GoalHeadline(Goals goals, Viewer viewer, Messages messages) {
        this.goals = goals;
        this.viewer = viewer;
        this.messages = messages;
    }

    @Override
    public Optional<String> of(AthleteProfile athlete) {
        var formats = viewer.formats();
        return goals.ladder(athlete.id()).goals().stream()
                .findFirst()
                .map(goal -> GoalLines.headline(
                        goal, formats, (key, parameters) -> messages.get(key, formats.locale(), parameters)));
    }
}
