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

    private static final String BEGIN_AT_TODAY = """
            if (matchMedia('(max-width: 640px)').matches) {
              // The page draws itself and settles in steps: it is there when it stays there.
              let there = 0;
              let tries = 40;
              const timer = setInterval(() => {
                const today = this.renderRoot?.querySelector('.today');
                const box = today?.getBoundingClientRect();
                const seen = box && box.top >= 0 && box.bottom <= innerHeight;
                if (today && !seen) today.scrollIntoView({ block: 'center' });
                there = seen ? there + 1 : 0;
                if (there === 3 || --tries === 0) clearInterval(timer);
              }, 100);
            }""";

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

    /** On a phone the days stand below each other, and nobody should have to scroll through weeks that are over. */
    void beginAtToday() {
        calendar().getElement().executeJs(BEGIN_AT_TODAY);
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
