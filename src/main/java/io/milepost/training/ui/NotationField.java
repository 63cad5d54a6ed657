package io.milepost.training.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.milepost.running.TrainingPaces;
import io.milepost.training.WorkoutWords;
import io.milepost.training.notation.NotationError;
import io.milepost.training.notation.Reading;
import io.milepost.training.notation.Workout;
import io.milepost.training.notation.WorkoutNotation;
import io.milepost.training.weeks.LoadGauge;
import io.milepost.ui.Formats;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a coach writes a workout: below the line stands at once what it means, or what is wrong and where. */
class NotationField extends Div {

    private static final int PAUSE_MS = 250;
    private static final int BEFORE = 24;

    private final TextArea line = new TextArea();
    private final Div preview = new Div();
    private final WorkoutBuilder builder;
    private final Details byHand;
    private final @Nullable TrainingPaces paces;
    private final WorkoutWords words;
    private final Formats formats;
    private final boolean forMany;
    private @Nullable Workout workout;
    private @Nullable LoadGauge gauge;

    NotationField(@Nullable TrainingPaces paces, WorkoutWords words, Formats formats) {
        this(paces, words, formats, false);
    }

    /** For athletes with paces of their own each: tells the parts, and no size. */
    static NotationField forMany(WorkoutWords words, Formats formats) {
        return new NotationField(null, words, formats, true);
    }

    private NotationField(@Nullable TrainingPaces paces, WorkoutWords words, Formats formats, boolean forMany) {
        this.forMany = forMany;
        this.paces = paces;
        this.words = words;
        this.formats = formats;
        addClassName("mp-notation");
        line.setLabel(getTranslation("training.workout.notation"));
        line.setPlaceholder("2km E, 5x1km I jog 2min, 2km E");
        line.setHelperText(getTranslation("training.workout.notation.help"));
        line.setMaxLength(WorkoutNotation.LONGEST);
        line.setMinRows(2);
        line.setWidthFull();
        line.setValueChangeMode(ValueChangeMode.LAZY);
        line.setValueChangeTimeout(PAUSE_MS);
        line.addValueChangeListener(change -> read(change.getValue()));
        preview.getElement().setAttribute("aria-live", "polite");
        builder = new WorkoutBuilder(paces, words, formats, built -> line.setValue(built.notation()));
        byHand = new Details(getTranslation("training.build.open"), builder);
        add(line, preview, byHand);
    }

    /** By what the workout's load is foretold. */
    void measuredBy(LoadGauge by) {
        gauge = by;
        if (!line.isEmpty()) {
            read(line.getValue());
        }
    }

    void setNotation(String notation) {
        line.setValue(notation);
    }

    void setReadOnly(boolean readOnly) {
        line.setReadOnly(readOnly);
        byHand.setVisible(!readOnly);
    }

    /** Tells whenever the text means something else. */
    void onChange(Runnable changed) {
        line.addValueChangeListener(change -> changed.run());
    }

    /** The workout that the text means as it stands; empty while it means none. */
    Optional<Workout> understood() {
        return Optional.ofNullable(workout);
    }

    /** The workout that the text means; without one the field says what is wrong. */
    Optional<Workout> workout() {
        read(line.getValue());
        if (workout == null) {
            line.focus();
        }
        return Optional.ofNullable(workout);
    }

    private void read(String text) {
        preview.removeAll();
        switch (WorkoutNotation.read(text)) {
            case Reading.Understood(Workout understood) -> {
                workout = understood;
                line.setInvalid(false);
                preview.add(
                        forMany
                                ? WorkoutFacts.parts(understood, words, formats)
                                : new WorkoutFacts(understood, paces, words, formats, gauge));
                builder.show(understood);
            }
            case Reading.Misunderstood(NotationError error) -> {
                workout = null;
                builder.show(null);
                line.setInvalid(true);
                preview.add(place(text, error), new Paragraph(getTranslation(error.key(), error.found())));
            }
        }
    }

    /** The text around the mistake, with the mistake marked. */
    private static Code place(String text, NotationError error) {
        int from = Math.max(0, error.position() - BEFORE);
        int end = Math.min(
                text.length(), error.position() + Math.max(1, error.found().length()));
        String wrong = text.substring(Math.min(error.position(), end), end);
        Span mark = new Span(wrong.isBlank() ? "▁" : wrong);
        mark.addClassName("mp-notation-mistake");
        Code code = new Code();
        code.add(new Span((from > 0 ? "…" : "") + text.substring(from, error.position())), mark);
        return code;
    }
}
