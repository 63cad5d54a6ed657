package io.milepost.touchpoints.panels;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.milepost.progress.Achievement.LessonApplied;
import io.milepost.tenancy.SeatException;
import io.milepost.touchpoints.NextTime;
import io.milepost.touchpoints.NextTimes;
import io.milepost.training.PlannedWorkout;
import io.milepost.ui.Notices;
import java.util.Optional;

/** "Last time you wrote: …", before the next workout of its kind, and the question where it was of use after it. */
public class NextTimeCard extends Div {

    private final NextTime note;
    private final NextTimes nextTimes;

    private NextTimeCard(NextTime note, NextTimes nextTimes, boolean done) {
        this.note = note;
        this.nextTimes = nextTimes;
        addClassName("mp-next-time");
        add(new Paragraph(getTranslation("touchpoints.next.last", note.words())));
        if (done) {
            ask();
        } else {
            Button used = quiet("touchpoints.next.used", () -> {
                nextTimes.use(note.id());
                gone("touchpoints.next.used.done");
            });
            add(row(used, away()));
        }
    }

    /** What the athlete who is signed in wrote to themselves for workouts like this one of theirs. */
    public static Optional<NextTimeCard> of(PlannedWorkout workout, NextTimes nextTimes) {
        return nextTimes
                .before(workout)
                .map(note -> new NextTimeCard(note, nextTimes, false))
                .or(() -> nextTimes.after(workout).map(note -> new NextTimeCard(note, nextTimes, true)));
    }

    private void ask() {
        TextArea sentence = new TextArea(getTranslation("touchpoints.next.when"));
        sentence.setHelperText(getTranslation("touchpoints.next.when.help"));
        sentence.setMaxLength(LessonApplied.LONGEST);
        sentence.setManualValidation(true);
        sentence.setWidthFull();
        Button tell = new Button(getTranslation("touchpoints.next.tell"), click -> tell(sentence));
        add(sentence, row(tell, away()));
    }

    private void tell(TextArea sentence) {
        try {
            nextTimes.tell(note.id(), sentence.getValue());
            removeAll();
            add(new Paragraph(getTranslation("touchpoints.next.told")));
        } catch (IllegalArgumentException noUse) {
            refuse(sentence, "touchpoints.next.too-little");
        } catch (SeatException.NotAllowed denied) {
            refuse(sentence, "touchpoints.next.not-allowed");
        }
    }

    private void refuse(TextArea sentence, String key) {
        sentence.setInvalid(true);
        sentence.setErrorMessage(getTranslation(key));
    }

    private Button away() {
        return quiet("touchpoints.next.away", () -> {
            nextTimes.putAway(note.id());
            gone("touchpoints.next.away.done");
        });
    }

    private void gone(String key) {
        setVisible(false);
        Notices.done(getTranslation(key), getTranslation("touchpoints.undo"), () -> {
            nextTimes.takeOut(note.id());
            setVisible(true);
        });
    }

    private static Div row(Button... buttons) {
        Div row = new Div(buttons);
        row.addClassName("mp-row");
        return row;
    }

    private Button quiet(String key, Runnable deed) {
        Button button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
