package io.milepost.training.ui;

import com.vaadin.flow.component.UI;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.training.PlanChange;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.selection.Selection;
import io.milepost.ui.MonthCalendar;
import io.milepost.ui.Notices;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a coach does with the workouts that are selected on a calendar: all or none, as one change, undone as a whole. */
class ChosenWorkouts {

    private final Doors doors;
    private final PlanHand hand;
    private final Runnable show;
    private @Nullable Pasted pasted;

    /** @param show draws the screen anew */
    ChosenWorkouts(Doors doors, PlanHand hand, Runnable show) {
        this.doors = doors;
        this.hand = hand;
        this.show = show;
    }

    /** What waits to be pasted, in words; empty where nothing does. */
    String copied() {
        return Clipboard.of(UI.getCurrent())
                .map(kept -> text("training.calendar.copied", kept.workouts().size()))
                .orElse("");
    }

    /** @param workouts of this athlete; where there are none, nothing is done but forgetting */
    void act(MonthCalendar.Deed deed, AthleteProfile athlete, List<PlannedWorkout> workouts) {
        Optional<Selection> chosen = workouts.isEmpty() ? Optional.empty() : Optional.of(new Selection(workouts));
        switch (deed) {
            case MOVE -> chosen.ifPresent(some -> ask(athlete, some, SeveralDialog.Deed.MOVE));
            case COPY -> chosen.ifPresent(some -> ask(athlete, some, SeveralDialog.Deed.COPY));
            case KEEP -> chosen.ifPresent(this::keep);
            case DROP ->
                chosen.ifPresent(
                        some -> drop(some.dropped(subject(some), ""), text("training.several.dropped", subject(some))));
            case FORGET -> keep(null);
        }
    }

    private void keep(@Nullable Selection selection) {
        Clipboard.put(UI.getCurrent(), selection);
        show.run();
    }

    /** Moves all by as many days as lie between this one's day and where it was dropped. */
    void move(AthleteProfile athlete, PlannedWorkout held, List<PlannedWorkout> all, LocalDate day) {
        if (all.size() == 1) {
            hand.move(held, day, "");
            return;
        }
        int days = between(held.day(), day);
        Selection chosen = new Selection(all);
        hand.together(
                athlete,
                chosen.moved(days, subject(chosen), ""),
                text(
                        "training.several.moved",
                        subject(chosen),
                        day(chosen.firstDay().plusDays(days))),
                doors.calendars()::change);
    }

    /** Copies all to somebody's calendar, this one to the day where it was dropped. */
    void copy(AthleteProfile to, PlannedWorkout held, List<PlannedWorkout> all, LocalDate day) {
        copy(to, new Selection(all), between(held.day(), day));
    }

    /** Puts what waits to be pasted on a calendar, the first of them on this day. */
    void paste(AthleteProfile to, LocalDate day) {
        Clipboard.of(UI.getCurrent()).ifPresent(kept -> {
            Pasted now = new Pasted(kept, to.id(), day, doors.clock().instant());
            if (!now.isSecondClickOf(pasted)) {
                pasted = now;
                copy(to, kept, between(kept.firstDay(), day));
            }
        });
    }

    /** What was pasted where, and when. */
    private record Pasted(Selection kept, AthleteId to, LocalDate day, Instant at) {

        private static final Duration DOUBLE_CLICK = Duration.ofSeconds(1);

        boolean isSecondClickOf(@Nullable Pasted before) {
            return before != null
                    && kept.equals(before.kept)
                    && to.equals(before.to)
                    && day.equals(before.day)
                    && Duration.between(before.at, at).compareTo(DOUBLE_CLICK) < 0;
        }
    }

    private void ask(AthleteProfile athlete, Selection chosen, SeveralDialog.Deed deed) {
        List<PlannedWorkout> workouts = chosen.workouts();
        new SeveralDialog(workouts, workouts, deed, doors.viewer().formats(), change -> decided(athlete, change))
                .open();
    }

    /** Asks which of these, and what to do with them. */
    void askAmong(AthleteProfile athlete, List<PlannedWorkout> workouts) {
        if (workouts.isEmpty()) {
            Notices.done(text("training.several.none"));
            return;
        }
        new SeveralDialog(
                        workouts,
                        List.of(),
                        SeveralDialog.Deed.MOVE,
                        doors.viewer().formats(),
                        change -> decided(athlete, change))
                .open();
    }

    private void decided(AthleteProfile athlete, PlanChange change) {
        String done = text("training.several.done", change.edits().size());
        switch (change.kind()) {
            case PLANNED -> paste(athlete, change, done);
            case DROPPED -> drop(change, done);
            default -> hand.together(athlete, change, done, doors.calendars()::change);
        }
    }

    /** To drop never goes beyond a limit that counts: less was never too much. */
    private void drop(PlanChange change, String done) {
        hand.change(done, () -> Optional.of(doors.calendars().change(change)));
    }

    private void copy(AthleteProfile to, Selection chosen, int days) {
        String subject = subject(chosen);
        paste(
                to,
                chosen.copiedTo(to.id(), days, subject, ""),
                text(
                        "training.several.copied",
                        subject,
                        to.firstName(),
                        day(chosen.firstDay().plusDays(days))));
    }

    /** Where they cannot go is said before anybody thinks about limits. */
    private void paste(AthleteProfile to, PlanChange copies, String done) {
        doors.calendars()
                .obstacle(copies)
                .ifPresentOrElse(hand::refuse, () -> hand.together(to, copies, done, doors.calendars()::paste));
    }

    private static int between(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    private static String subject(Selection chosen) {
        List<PlannedWorkout> workouts = chosen.workouts();
        return workouts.size() == 1
                ? workouts.getFirst().text().title()
                : text("training.several.subject", workouts.size());
    }

    private String day(LocalDate day) {
        return doors.viewer().formats().day(day);
    }

    private static String text(String key, Object... words) {
        return UI.getCurrent().getTranslation(key, words);
    }
}
