package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.training.PlanEdit;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import io.milepost.training.proposals.Approve;
import io.milepost.training.proposals.Difference;
import io.milepost.training.proposals.Proposal;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Formats;
import io.milepost.ui.Once;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A coach rewrites the after side of a proposal, workout by workout, and the words that the athlete reads. */
class ProposalDialog extends CalmDialog {

    private final Days days;
    private final Doors doors;
    private final Formats formats;
    private final List<Part> parts = new ArrayList<>();

    /** One workout of it. */
    private interface Part {
        boolean isTicked();

        /** The edit as it stands; empty where something is wrong, which the field says. */
        Optional<PlanEdit.OfWorkout> edit();
    }

    ProposalDialog(
            Proposal proposal,
            List<Difference> ticked,
            String reason,
            Days days,
            Doors doors,
            Consumer<Approve> approved) {
        this.days = days;
        this.doors = doors;
        this.formats = doors.viewer().formats();
        setHeaderTitle(getTranslation("training.proposals.edit.title"));
        setWidth("min(600px, 96vw)");
        Div form = new Div();
        form.addClassNames("mp-stack", "mp-workout-form");
        for (Difference each : proposal.differences()) {
            form.add(part(each, ticked.contains(each)));
        }
        TextArea why = new TextArea(getTranslation("training.proposals.edit.why"));
        why.setHelperText(getTranslation("training.proposals.edit.why.help"));
        why.setMaxLength(WorkoutText.LONGEST_WHY);
        why.setValue(reason);
        form.add(why);
        ProblemLine problem = new ProblemLine();
        form.add(problem);
        add(form);
        Button approve = new Button(getTranslation("training.proposals.edit.approve"), Once.in(this, () -> {
            List<Part> chosen = parts.stream().filter(Part::isTicked).toList();
            List<PlanEdit.OfWorkout> edits =
                    chosen.stream().flatMap(part -> part.edit().stream()).toList();
            problem.setText("");
            if (chosen.isEmpty()) {
                problem.say(getTranslation("training.proposals.edit.none"));
            }
            if (edits.size() == chosen.size() && !edits.isEmpty()) {
                close();
                approved.accept(
                        new Approve(proposal.id(), edits, why.getValue().strip().equals(reason) ? "" : why.getValue()));
            }
        }));
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), approve);
    }

    private Div part(Difference difference, boolean ticked) {
        Checkbox tick = new Checkbox(label(difference), ticked);
        Div box = new Div(tick);
        box.addClassNames("mp-stack", "mp-proposal-part");
        if (difference.edit() instanceof PlanEdit.Rewrite rewrite) {
            box.add(fields(tick, rewrite, difference));
        } else {
            parts.add(new Part() {
                @Override
                public boolean isTicked() {
                    return tick.getValue();
                }

                @Override
                public Optional<PlanEdit.OfWorkout> edit() {
                    return Optional.of(difference.edit());
                }
            });
        }
        return box;
    }

    private Div fields(Checkbox tick, PlanEdit.Rewrite rewrite, Difference difference) {
        PlannedWorkout before = difference.before();
        DatePicker day = days.picker("training.workout.day");
        day.setValue(rewrite.day());
        TextField title = new TextField(getTranslation("training.workout.title"));
        title.setMaxLength(WorkoutText.LONGEST_TITLE);
        title.setValue(rewrite.text().title());
        NotationField notation = new NotationField(before == null ? null : before.paces(), doors.words(), formats);
        notation.setNotation(rewrite.workout().notation());
        Div fields = new Div(day, title, notation);
        fields.addClassNames("mp-stack", "mp-workout-form");
        fields.setVisible(tick.getValue());
        tick.addValueChangeListener(change -> fields.setVisible(change.getValue()));
        parts.add(new Part() {
            @Override
            public boolean isTicked() {
                return tick.getValue();
            }

            @Override
            public Optional<PlanEdit.OfWorkout> edit() {
                LocalDate on = day.getValue();
                day.setInvalid(on == null || day.isInvalid());
                boolean untitled = title.getValue().isBlank();
                title.setErrorMessage(getTranslation("training.library.title.missing"));
                title.setInvalid(untitled);
                Optional<Workout> workout = notation.workout();
                return on == null || day.isInvalid() || untitled || workout.isEmpty()
                        ? Optional.empty()
                        : Optional.of(edited(rewrite, on, title.getValue(), workout.get()));
            }
        });
        return fields;
    }

    /** What the coach left as it was is the rule's; what she changed is hers, and later rules leave it alone. */
    private static PlanEdit.OfWorkout edited(PlanEdit.Rewrite proposed, LocalDate day, String title, Workout workout) {
        WorkoutText text = new WorkoutText(title, proposed.text().why());
        boolean same = day.equals(proposed.day()) && text.equals(proposed.text()) && workout.equals(proposed.workout());
        return same ? proposed : new PlanEdit.Rewrite(proposed.id(), proposed.version(), day, text, workout, true);
    }

    private String label(Difference difference) {
        PlannedWorkout before = difference.before();
        String name = before == null
                ? ""
                : formats.day(before.day()) + " · " + before.text().title();
        String key = switch (difference.edit()) {
            case PlanEdit.Drop _ -> "training.proposals.part.let-go";
            case PlanEdit.Repace _ -> "training.proposals.part.paces";
            case PlanEdit.Rewrite _ -> "training.proposals.part.rewrite";
        };
        return getTranslation(key, name);
    }
}
