package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivityPaths;
import io.milepost.roster.AthleteProfile;
import io.milepost.training.Executions;
import io.milepost.training.Matches;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Trained;
import io.milepost.training.matching.Matching;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of a planned workout, below its words: how it was done and how that compares with the same one the last time;
 * and a way to say which training it was, or was not.
 */
class DoneSection extends Div {

    private final PlannedWorkout workout;
    private final AthleteProfile athlete;
    private final boolean mine;
    private final Doors doors;
    private final Formats formats;
    private final Runnable changed;

    /**
     * @param mine whether the athlete looks, and not the team
     * @param changed closes the dialog and draws the calendar anew
     */
    DoneSection(PlannedWorkout workout, AthleteProfile athlete, boolean mine, Doors doors, Runnable changed) {
        this.workout = workout;
        this.athlete = athlete;
        this.mine = mine;
        this.doors = doors;
        this.formats = doors.viewer().formats();
        this.changed = changed;
        addClassNames("mp-stack", "mp-done");
        String sentence = FulfilmentWords.sentence(workout, doors.messages(), formats);
        if (!sentence.isEmpty()) {
            Paragraph said = new Paragraph(sentence);
            said.addClassName("mp-fulfilment");
            add(said);
        }
        boolean mayChange = doors.matches().mayCorrect(athlete.id());
        workout.fulfilment().activities().forEach(activity -> add(done(activity, mayChange)));
        if (mayChange && workout.activity() == null && workout.isMeasured() && !workout.isFrozen()) {
            choice();
        }
        reps();
    }

    private Div done(UUID activity, boolean mayChange) {
        ActivityId id = new ActivityId(activity);
        Anchor link = new Anchor(
                mine
                        ? ActivityPaths.mine(doors.practices().current().slug(), id)
                        : ActivityPaths.ofAthlete(doors.practices().current().slug(), athlete.id(), id),
                getTranslation("training.match.see"));
        Div line = new Div(link);
        line.addClassName("mp-actions");
        if (mayChange) {
            Button not = new Button(
                    getTranslation("training.match.not"),
                    click -> say(id, doors.matches().of(id).said().wasNot(workout.id())));
            not.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            line.add(not);
        }
        return line;
    }

    /** Training of these days that nobody planned could have been this. */
    private void choice() {
        List<Trained> extra = doors
                .calendars()
                .between(
                        athlete.id(),
                        workout.day().minusDays(Matching.DAYS_MOVED),
                        workout.day().plusDays(Matching.DAYS_MOVED))
                .trained()
                .stream()
                .filter(Trained::extra)
                .toList();
        if (extra.isEmpty()) {
            return;
        }
        Select<Trained> choice = new Select<>();
        choice.setLabel(getTranslation("training.match.choose-activity"));
        choice.setItems(extra);
        choice.setItemLabelGenerator(trained -> trained == null ? "" : label(trained));
        choice.addValueChangeListener(chosen -> {
            ActivityId id = new ActivityId(chosen.getValue().activity());
            say(id, doors.matches().of(id).said().was(workout.id()));
        });
        add(choice);
    }

    private String label(Trained trained) {
        String title = trained.title();
        return formats.day(trained.day()) + " · "
                + (title == null ? getTranslation(trained.sport().key()) : title)
                + (trained.distance().isZero() ? "" : " · " + formats.distance(trained.distance()));
    }

    private void say(ActivityId id, Matches.Said said) {
        Matches.Said before = doors.matches().say(id, said);
        Notices.done(getTranslation("training.match.done"), getTranslation("ui.undo"), () -> {
            doors.matches().say(id, before);
            changed.run();
        });
        changed.run();
    }

    private void reps() {
        Optional<Executions.Ran> now = doors.executions().of(workout);
        Optional<Executions.Ran> before = doors.executions().lastTime(workout);
        if (now.filter(ran -> !ran.reps().isEmpty()).isEmpty() && before.isEmpty()) {
            return;
        }
        add(
                new H3(getTranslation(before.isEmpty() ? "training.reps" : "training.reps.last-time")),
                new RepsTable(now, before, formats));
    }
}
