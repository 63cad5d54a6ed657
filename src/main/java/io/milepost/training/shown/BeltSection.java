package io.milepost.training.shown;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Treadmills;
import io.milepost.training.WorkoutWords;
import io.milepost.ui.Formats;

/**
 * Says in one tap that a workout is run on a treadmill, and tells it at the speeds of a belt while it is; the same tap takes it
 * back. Not there where a workout cannot be run on one, nor to say where it is over.
 */
public final class BeltSection extends Div {

    private final PlannedWorkout workout;
    private final Treadmills treadmills;
    private final Component road;
    private final Div belt = new Div();
    private final Button choice = new Button();
    private boolean on;

    /** @param road the parts as they are run outside, which the belt's take the place of */
    public BeltSection(
            PlannedWorkout workout, Treadmills treadmills, WorkoutWords words, Formats formats, Component road) {
        this.workout = workout;
        this.treadmills = treadmills;
        this.road = road;
        this.on = workout.treadmill();
        addClassNames("mp-belt");
        setVisible(workout.suitsTreadmill() && (on || !workout.isFrozen()));
        OrderedList parts = new OrderedList();
        parts.addClassName("mp-workout-parts");
        words.beltLines(workout.workout(), workout.paces(), formats)
                .forEach(line -> parts.add(new ListItem(new LinkedText(line))));
        Paragraph note = new Paragraph(getTranslation("training.treadmill.note"));
        note.addClassNames("mp-quiet", "mp-small");
        belt.add(parts, note);
        choice.setText(getTranslation("training.treadmill.on"));
        choice.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        choice.addClassName("mp-belt-choice");
        choice.setVisible(!workout.isFrozen());
        choice.addClickListener(click -> turn());
        add(belt, choice);
        show();
    }

    private void turn() {
        treadmills.run(workout.id(), !on);
        on = !on;
        show();
    }

    private void show() {
        belt.setVisible(on);
        road.setVisible(!on || !isVisible());
        choice.getElement().setAttribute("aria-pressed", String.valueOf(on));
    }
}
