package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.milepost.training.WorkoutWords;
import io.milepost.training.library.LibraryWorkout;
import io.milepost.training.shown.WorkoutPicture;
import io.milepost.ui.Formats;
import org.jspecify.annotations.Nullable;

/** A workout on the shelf: its shape, its line, what it is good for. */
class WorkoutCard extends Article {

    /**
     * @param edit null where the reader may not write
     * @param archive puts it away, or back; null where that cannot be
     */
    WorkoutCard(
            LibraryWorkout workout,
            WorkoutWords words,
            Formats formats,
            @Nullable Runnable edit,
            @Nullable Runnable archive) {
        addClassNames("mp-card", "mp-shelf-card");
        String told = String.join(", ", words.lines(workout.workout(), null, formats));
        Code line = new Code(workout.workout().notation());
        line.addClassName("mp-shelf-line");
        Div facts = new Div(
                new Span(getTranslation(workout.shipped() ? "training.library.shipped" : "training.library.own")));
        if (!workout.shipped()) {
            facts.add(
                    new Span(getTranslation("training.library.edition", workout.edition())),
                    new Span(getTranslation("training.library.planned", workout.planned())));
        }
        if (workout.archived()) {
            facts.add(new Span(getTranslation("training.library.is-archived")));
        }
        facts.addClassNames("mp-shelf-facts", "mp-quiet", "mp-small");
        add(
                new H2(workout.entry().title()),
                new WorkoutPicture(workout.workout(), null, getTranslation("training.workout.picture", told)),
                line,
                new Paragraph(workout.entry().purpose()),
                new TagLine(workout.entry().tags().words()),
                facts);
        Div actions = new Div();
        actions.addClassName("mp-actions");
        if (edit != null) {
            actions.add(
                    button(workout.shipped() ? "training.library.make-ours" : "training.library.edit", workout, edit));
        }
        if (archive != null) {
            actions.add(button(
                    workout.archived() ? "training.library.unarchive" : "training.library.archive", workout, archive));
        }
        add(actions);
    }

    private Button button(String key, LibraryWorkout workout, Runnable deed) {
        Button button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + workout.entry().title());
        return button;
    }
}
