package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivityPaths;
import io.milepost.roster.AthleteProfile;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Trained;
import io.milepost.ui.EmptyState;

/** The athlete's own month, to read. */
class MyCalendar extends MonthBoard {

    MyCalendar(Doors doors, AthleteProfile athlete) {
        super(doors, athlete, false);
    }

    @Override
    protected Component nothingPlanned() {
        return new EmptyState(
                getTranslation("training.calendar.mine.empty.title"),
                getTranslation("training.calendar.mine.empty.text"));
    }

    @Override
    protected void openPlanned(PlannedWorkout workout) {
        new PlannedDialog(workout, doors.words(), doors.viewer().formats()).open();
    }

    @Override
    protected void openTrained(Trained trained) {
        leaveFor(ActivityPaths.mine(practice(), new ActivityId(trained.activity())));
    }
}
