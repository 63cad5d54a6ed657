package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.training.WorkoutText;
import io.milepost.training.WorkoutWords;
import io.milepost.training.library.LibraryWorkout;
import io.milepost.training.library.Tags;
import io.milepost.training.library.WorkoutEntry;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Formats;
import io.milepost.ui.Once;
import java.util.function.Predicate;

/**
 * A coach writes a workout for the shelf, for nobody in particular. What it is saved by says whether it was; where
 * somebody wrote a newer edition meanwhile, it stays open with all that was typed, and saving again goes after theirs.
 */
class LibraryWorkoutDialog extends CalmDialog {

    private final TextField title = new TextField();
    private final NotationField notation;
    private final TextArea purpose = new TextArea();
    private final TextField tags = new TextField();
    private final ProblemLine problem = new ProblemLine();

    private LibraryWorkoutDialog(WorkoutWords words, Formats formats, Predicate<WorkoutEntry> saved) {
        notation = new NotationField(null, words, formats);
        setWidth("min(560px, 96vw)");
        title.setLabel(getTranslation("training.workout.title"));
        title.setMaxLength(WorkoutText.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        purpose.setLabel(getTranslation("training.library.purpose"));
        purpose.setHelperText(getTranslation("training.library.purpose.help"));
        purpose.setMaxLength(WorkoutText.LONGEST_WHY);
        tags.setLabel(getTranslation("training.library.tags"));
        tags.setHelperText(getTranslation("training.library.tags.help"));
        tags.setMaxLength(Tags.LONGEST);
        Div form = new Div(title, notation, purpose, tags, problem);
        form.addClassNames("mp-stack", "mp-workout-form");
        add(form);
        Button save = new Button(getTranslation("training.workout.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(Once.in(this, () -> save(saved)));
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }

    static LibraryWorkoutDialog forNew(WorkoutWords words, Formats formats, Predicate<WorkoutEntry> saved) {
        LibraryWorkoutDialog dialog = new LibraryWorkoutDialog(words, formats, saved);
        dialog.setHeaderTitle(dialog.getTranslation("training.library.new-workout"));
        return dialog;
    }

    static LibraryWorkoutDialog of(
            LibraryWorkout workout, WorkoutWords words, Formats formats, Predicate<WorkoutEntry> saved) {
        LibraryWorkoutDialog dialog = new LibraryWorkoutDialog(words, formats, saved);
        dialog.setHeaderTitle(workout.entry().title());
        dialog.title.setValue(workout.entry().title());
        dialog.notation.setNotation(workout.workout().notation());
        dialog.purpose.setValue(workout.entry().purpose());
        dialog.tags.setValue(workout.entry().tags().line());
        return dialog;
    }

    private void save(Predicate<WorkoutEntry> saved) {
        if (title.getValue().isBlank()) {
            title.setInvalid(true);
            title.setErrorMessage(getTranslation("training.library.title.missing"));
            title.focus();
            return;
        }
        notation.workout().ifPresent(workout -> {
            if (saved.test(new WorkoutEntry(title.getValue(), workout, purpose.getValue(), Tags.of(tags.getValue())))) {
                close();
            } else {
                problem.setText(getTranslation("training.library.workout-meanwhile"));
            }
        });
    }
}
