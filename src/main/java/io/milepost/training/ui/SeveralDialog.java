package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.training.PlanChange;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.selection.Selection;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Formats;
import io.milepost.ui.Once;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Several workouts at once, by keyboard or thumb: moves them, copies them (a week is seven days on), or drops them. */
class SeveralDialog extends CalmDialog {

    /** What is done to them. */
    enum Deed {
        MOVE,
        COPY,
        DROP
    }

    private static final int FARTHEST = 364;
    private static final int A_WEEK = 7;

    private final CheckboxGroup<PlannedWorkout> which = new CheckboxGroup<>();
    private final RadioButtonGroup<Deed> deed = new RadioButtonGroup<>();
    private final IntegerField days = new IntegerField();
    private final TextField why = new TextField();
    private final Button act = new Button();

    /**
     * @param workouts those to choose from
     * @param chosen those of them that are ticked already
     * @param first the deed that is offered first
     */
    SeveralDialog(
            List<PlannedWorkout> workouts,
            List<PlannedWorkout> chosen,
            Deed first,
            Formats formats,
            Consumer<PlanChange> decided) {
        setHeaderTitle(getTranslation("training.several.title"));
        setWidth("min(560px, 96vw)");
        which.setLabel(getTranslation("training.several.which"));
        which.addClassName("mp-several");
        which.setItems(workouts);
        which.setValue(Set.copyOf(chosen));
        which.setItemLabelGenerator(each -> getTranslation(
                "training.several.one", formats.day(each.day()), each.text().title()));
        Button all = new Button(
                getTranslation("training.several.all"),
                click -> which.setValue(which.getValue().size() == workouts.size() ? Set.of() : Set.copyOf(workouts)));
        all.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        deed.setLabel(getTranslation("training.several.deed"));
        deed.setItems(Deed.values());
        deed.setItemLabelGenerator(
                each -> getTranslation("training.several.deed." + each.name().toLowerCase(Locale.ROOT)));
        deed.setValue(first);
        days.setLabel(getTranslation("training.several.days"));
        days.setHelperText(getTranslation("training.several.days.help"));
        days.setMin(-FARTHEST);
        days.setMax(FARTHEST);
        days.setStepButtonsVisible(true);
        days.setValue(A_WEEK);
        why.setLabel(getTranslation("training.move.why"));
        why.setMaxLength(WorkoutText.LONGEST_WHY);
        why.setWidthFull();
        Div form = new Div(all, which, deed, days, why);
        form.addClassNames("mp-stack", "mp-workout-form");
        add(form);
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.addClickListener(Once.in(this, () -> {
            close();
            decided.accept(change());
        }));
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), act);
        which.addValueChangeListener(change -> say());
        deed.addValueChangeListener(change -> say());
        days.addValueChangeListener(change -> say());
        say();
    }

    private void say() {
        boolean drops = deed.getValue() == Deed.DROP;
        days.setVisible(!drops);
        Integer by = days.getValue();
        boolean far = drops || (by != null && by != 0 && Math.abs(by) <= FARTHEST);
        act.setEnabled(far && !which.getValue().isEmpty());
        act.setText(getTranslation(
                "training.several.act." + deed.getValue().name().toLowerCase(Locale.ROOT),
                which.getValue().size()));
    }

    private PlanChange change() {
        List<PlannedWorkout> chosen = which.getValue().stream()
                .sorted(Comparator.comparing(PlannedWorkout::day))
                .toList();
        String subject = chosen.size() == 1
                ? chosen.getFirst().text().title()
                : getTranslation("training.several.subject", chosen.size());
        Selection selection = new Selection(chosen);
        return switch (deed.getValue()) {
            case MOVE -> selection.moved(by(), subject, why.getValue());
            case COPY -> selection.copied(by(), subject, why.getValue());
            case DROP -> selection.dropped(subject, why.getValue());
        };
    }

    private int by() {
        return Objects.requireNonNull(days.getValue());
    }
}
