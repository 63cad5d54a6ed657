package io.milepost.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.milepost.activities.ActivityId;
import io.milepost.training.Executions;
import io.milepost.training.Matches;
import io.milepost.training.PlannedWorkout;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import java.util.Optional;

/** Which planned workout an activity was, what became of that, and how it went the last time; and a way to say otherwise. */
class ActivityPlanCard extends Section {

    private final ActivityId activity;
    private final Doors doors;
    private final Formats formats;
    private final Matches.Standing standing;

    ActivityPlanCard(ActivityId activity, Matches.Standing standing, boolean mayChange, Doors doors) {
        this.activity = activity;
        this.doors = doors;
        this.formats = doors.viewer().formats();
        this.standing = standing;
        addClassNames("mp-card", "mp-activity-plan");
        add(new H2(getTranslation("training.match.title")));
        if (standing.matched().isEmpty()) {
            Paragraph extra = new Paragraph(getTranslation("training.match.extra"));
            extra.addClassName("mp-quiet");
            add(extra);
        }
        standing.matched().forEach(workout -> add(matched(workout, mayChange)));
        if (mayChange) {
            if (!standing.others().isEmpty()) {
                add(choice());
            }
            if (!standing.said().isNothing()) {
                add(automatic());
            }
        }
    }

    private Div matched(PlannedWorkout workout, boolean mayChange) {
        Div card = new Div();
        card.addClassName("mp-stack");
        Span what = new Span(label(workout));
        what.addClassName("mp-activity-plan-name");
        Paragraph asked = new Paragraph(String.join(", ", doors.words().lines(workout, formats)));
        asked.addClassNames("mp-quiet", "mp-small");
        Paragraph became = new Paragraph(FulfilmentWords.sentence(workout, doors.messages(), formats));
        became.addClassName("mp-fulfilment");
        card.add(what, asked, became);
        if (mayChange) {
            Button not = new Button(
                    getTranslation("training.match.not"),
                    click -> say(standing.said().wasNot(workout.id())));
            not.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            card.add(not);
        }
        Optional<Executions.Ran> now = doors.executions().of(workout);
        Optional<Executions.Ran> before = doors.executions().lastTime(workout);
        boolean told = now.filter(ran -> ran.reps().size() > 1).isPresent();
        if (told || before.isPresent()) {
            card.add(
                    new H3(getTranslation(before.isEmpty() ? "training.reps" : "training.reps.last-time")),
                    new RepsTable(now, before, formats));
        }
        return card;
    }

    private Select<PlannedWorkout> choice() {
        Select<PlannedWorkout> choice = new Select<>();
        choice.setLabel(getTranslation("training.match.choose"));
        choice.setItems(standing.others());
        choice.setItemLabelGenerator(workout -> workout == null ? "" : label(workout));
        choice.addValueChangeListener(
                chosen -> say(standing.said().was(chosen.getValue().id())));
        return choice;
    }

    private Div automatic() {
        Span said = new Span(getTranslation("training.match.said"));
        said.addClassNames("mp-quiet", "mp-small");
        Button back = new Button(getTranslation("training.match.automatic"), click -> say(Matches.Said.NOTHING));
        back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div line = new Div(said, back);
        line.addClassName("mp-actions");
        return line;
    }

    private String label(PlannedWorkout workout) {
        return formats.day(workout.day()) + " · " + workout.text().title();
    }

    private void say(Matches.Said said) {
        Matches.Said before = doors.matches().say(activity, said);
        Notices.done(getTranslation("training.match.done"), getTranslation("ui.undo"), () -> {
            doors.matches().say(activity, before);
            UI.getCurrent().refreshCurrentRoute(false);
        });
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
