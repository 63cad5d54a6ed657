package io.milepost.progress.shown;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import io.milepost.progress.Ticks;
import io.milepost.training.PlannedWorkout;

/** Says that a lesson or a session of strength was done, and takes it back. */
public final class TickButton extends Button {

    private final PlannedWorkout workout;
    private final Ticks ticks;
    private boolean done;

    /**
     * @param done whether it was ticked before
     * @param ticks keeps it
     */
    public TickButton(PlannedWorkout workout, boolean done, Ticks ticks) {
        this.workout = workout;
        this.ticks = ticks;
        this.done = done;
        addClassName("mp-tick");
        addClickListener(click -> turn());
        show();
    }

    private void turn() {
        if (done) {
            ticks.untick(workout.id());
        } else {
            ticks.tick(workout.id());
        }
        done = !done;
        show();
    }

    private void show() {
        setText(getTranslation(done ? "progress.tick.done" : "progress.tick"));
        setAriaLabel(getTranslation("progress.tick.label", workout.text().title()));
        getElement().setAttribute("aria-pressed", String.valueOf(done));
        if (done) {
            removeThemeVariants(ButtonVariant.PRIMARY);
        } else {
            addThemeVariants(ButtonVariant.PRIMARY);
        }
    }
}
