package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivityPaths;
import io.milepost.roster.AthleteProfile;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Trained;
import io.milepost.training.comments.Beside;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Formats;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The athlete's own month, to read. */
class MyCalendar extends CalendarBoard {

    MyCalendar(Doors doors, AthleteProfile athlete) {
        super(doors, athlete, false);
        Formats formats = doors.viewer().formats();
        addAction(WayAlong.paper(
                doors.calendars().between(athlete.id(), thisWeek(), thisWeek().plusDays(6)),
                athlete.name(),
                doors.practices().current(),
                doors.files(),
                formats));
        addAction(new Button(
                getTranslation("training.along.feed"), click -> new FeedDialog(doors.feeds(), formats).open()));
    }

    @Override
    protected Component nothingPlanned() {
        return new EmptyState(
                getTranslation("training.calendar.mine.empty.title"),
                getTranslation("training.calendar.mine.empty.text"));
    }

    @Override
    protected String copied() {
        return "";
    }

    @Override
    protected void openPlanned(PlannedWorkout workout) {
        PlannedDialog dialog = new PlannedDialog(
                workout,
                doors.words(),
                doors.files(),
                doors.treadmills(),
                doors.viewer().formats());
        doors.asides().orderedStream().forEach(aside -> aside.forMe(workout).ifPresent(dialog::add));
        dialog.add(new DoneSection(workout, athlete, true, doors, () -> {
            dialog.close();
            refresh();
        }));
        dialog.add(new CommentThread(
                new Beside.Workout(workout.id()),
                doors.comments(),
                doors.viewer().formats()));
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                refresh();
            }
        });
        dialog.open();
    }

    private LocalDate thisWeek() {
        return today().with(TemporalAdjusters.previousOrSame(
                doors.practices().current().weekStartsOn()));
    }

    @Override
    protected void openTrained(Trained trained) {
        leaveFor(ActivityPaths.mine(practice(), new ActivityId(trained.activity())));
    }
}
