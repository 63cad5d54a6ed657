package io.milepost.training;

import io.milepost.accounts.Viewer;
import io.milepost.activities.panels.PlannedDay;
import io.milepost.roster.AthleteId;
import io.milepost.training.notation.Estimate;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the calendar guesses for a log: the day's first workout that nothing was matched with yet. */
@Component
class PlannedForLog implements PlannedDay {

    private final Calendars calendars;
    private final WorkoutWords words;
    private final Viewer viewer;

    PlannedForLog(Calendars calendars, WorkoutWords words, Viewer viewer) {
        this.calendars = calendars;
        this.words = words;
        this.viewer = viewer;
    }

    @Override
    public Optional<Planned> of(AthleteId athlete, LocalDate day) {
        return calendars.between(athlete, day, day).plannedOn(day).stream()
                .filter(workout -> !workout.isFrozen() && workout.isMeasured())
                .filter(workout -> workout.estimate().duration().isPositive())
                .findFirst()
                .map(this::planned);
    }

    private Planned planned(PlannedWorkout workout) {
        Estimate estimate = workout.ownEstimate();
        return new Planned(
                workout.text().title(),
                words.size(estimate, viewer.formats()),
                estimate.distance().isZero() ? null : estimate.distance(),
                estimate.duration());
    }
}
