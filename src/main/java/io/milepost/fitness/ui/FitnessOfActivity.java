package io.milepost.fitness.ui;

import com.vaadin.flow.component.Component;
import io.milepost.accounts.Viewer;
import io.milepost.activities.ActivityDetail;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.panels.ActivityPanel;
import io.milepost.fitness.Analyses;
import io.milepost.fitness.AthleteThresholds;
import io.milepost.fitness.Thresholds;
import io.milepost.fitness.thresholds.HeartRateZoning;
import io.milepost.roster.Athletes;
import io.milepost.ui.MoreFigures;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The time in zones and the best efforts, on the page of an activity that was recorded. */
@org.springframework.stereotype.Component
@Order(10)
class FitnessOfActivity implements ActivityPanel {

    private final Analyses analyses;
    private final Thresholds thresholds;
    private final Athletes athletes;
    private final Viewer viewer;

    FitnessOfActivity(Analyses analyses, Thresholds thresholds, Athletes athletes, Viewer viewer) {
        this.analyses = analyses;
        this.thresholds = thresholds;
        this.athletes = athletes;
        this.viewer = viewer;
    }

    @Override
    public Optional<Component> create(ActivityDetail detail) {
        ActivitySummary activity = detail.summary();
        if (detail.sampleCount() < 2) {
            return Optional.empty();
        }
        return analyses.of(activity.id())
                .map(analysis -> {
                    AthleteThresholds known =
                            thresholds.timeline(activity.athlete()).onDayOrSoonAfter(activity.day());
                    return new ActivityFitness(
                            analysis,
                            known.paces(),
                            HeartRateZoning.of(
                                            known,
                                            thresholds
                                                    .chosenModel(activity.athlete())
                                                    .orElse(null))
                                    .orElse(null),
                            viewer.formats());
                })
                .filter(card -> !card.isEmpty())
                .map(card -> isMine(activity) ? new MoreFigures("fitness.activity.more", () -> card) : card);
    }

    private boolean isMine(ActivitySummary activity) {
        return viewer.account().id().equals(athletes.require(activity.athlete()).account());
    }
}
