package io.milepost.progress.shown;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.progress.Aftermath;
import io.milepost.progress.Aftermath.Outcome;
import io.milepost.progress.PastGoal;
import io.milepost.progress.PastGoals;
import io.milepost.progress.Target;
import io.milepost.progress.TellResult;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.ClockTime;
import io.milepost.ui.Formats;
import io.milepost.ui.Once;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks how a goal ended, and what to take along. */
class AftermathDialog extends CalmDialog {

    private final PastGoal past;
    private final Consumer<TellResult> tell;
    private final RadioButtonGroup<Boolean> done = new RadioButtonGroup<>();
    private final TextField time = new TextField();
    private final Checkbox official = new Checkbox();
    private final TextArea learnt = new TextArea();

    AftermathDialog(PastGoal past, Formats formats, Consumer<TellResult> tell) {
        this.past = past;
        this.tell = tell;
        setHeaderTitle(getTranslation("progress.past.ask", past.goal().title()));
        done.setLabel(getTranslation("progress.past.done"));
        done.setItems(true, false);
        done.setItemLabelGenerator(yes -> getTranslation(yes ? "progress.past.done.yes" : "progress.past.done.no"));
        done.setValue(past.aftermath()
                .filter(found -> found.outcome() == Outcome.NOT_DONE)
                .isEmpty());
        done.addValueChangeListener(change -> arrange());
        time.setLabel(getTranslation("progress.goal.time"));
        time.setHelperText(getTranslation("progress.goal.time-help"));
        past.aftermath().flatMap(Aftermath::time).ifPresent(known -> time.setValue(formats.clockTime(known)));
        official.setLabel(getTranslation("progress.past.official"));
        official.setHelperText(getTranslation("progress.past.official.help"));
        official.setValue(past.aftermath().filter(Aftermath::official).isPresent());
        learnt.setLabel(getTranslation("progress.past.learnt.label"));
        learnt.setHelperText(getTranslation("progress.past.learnt.help"));
        learnt.setMaxLength(Aftermath.LONGEST_LEARNT);
        past.aftermath().ifPresent(found -> learnt.setValue(found.learnt()));
        Div form = new Div(done, time, official, learnt);
        form.addClassName("mp-form");
        setWidth("440px");
        add(form);
        Button save = new Button(getTranslation("progress.past.keep"), Once.in(this, this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
        arrange();
    }

    private void arrange() {
        time.setVisible(done.getValue() && isTimed());
        official.setVisible(time.isVisible());
    }

    private boolean isTimed() {
        return switch (past.goal().target()) {
            case Target.Time _, Target.Qualifier _, Target.Finish _ -> true;
            case Target.Habit _, Target.Learning _ -> false;
        };
    }

    private void save() {
        Optional<Duration> taken = Optional.empty();
        boolean mayStayOpen = past.goal().target() instanceof Target.Finish && time.isEmpty();
        if (time.isVisible() && !mayStayOpen) {
            taken = ClockTime.parse(time.getValue()).filter(Duration::isPositive);
            boolean possible = taken.filter(run -> !PastGoals.isHumanlyPossible(past.goal(), run))
                    .isEmpty();
            time.setErrorMessage(getTranslation(possible ? "progress.goal.time-unread" : "progress.past.too-fast"));
            time.setInvalid(taken.isEmpty() || !possible);
            if (time.isInvalid()) {
                return;
            }
        }
        tell.accept(new TellResult(
                past.goal().id(), done.getValue(), taken, official.getValue() && taken.isPresent(), learnt.getValue()));
        close();
    }
}
