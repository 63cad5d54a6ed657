package io.milepost.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.milepost.checkins.Advice;
import io.milepost.checkins.shown.AdviceCard;
import io.milepost.touchpoints.NextTimes;
import io.milepost.touchpoints.RoughDay;
import io.milepost.touchpoints.RoughDays;
import io.milepost.training.ChangeRefused;
import io.milepost.training.LedgerEntryId;
import io.milepost.training.OwnDayOffer;
import io.milepost.training.OwnToday;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Undoing;
import io.milepost.training.WorkoutWords;
import io.milepost.training.notation.Workout;
import io.milepost.training.ownday.OwnDayRefused;
import io.milepost.ui.Formats;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a rough day is answered with, at once: what it means for safety, the coach's words for days like this, and what today
 * may become, one tap each and undone by another. A red flag is answered with nothing but to stop.
 */
class RoughDayAnswer extends Div {

    /** What the sheet asks and changes. */
    record Doors(RoughDays roughDays, NextTimes nextTimes, OwnToday ownToday, WorkoutWords words) {}

    private final RoughDay day;
    private final Doors doors;
    private final Formats formats;
    private final Div choices = new Div();

    RoughDayAnswer(RoughDay day, String coach, Doors doors, Formats formats) {
        this.day = day;
        this.doors = doors;
        this.formats = formats;
        addClassName("mp-rough-answer");
        if (!day.advice().allowsKindWords()) {
            add(new AdviceCard(day.advice()));
        }
        RoughDay.Note note = day.note();
        if (note != null) {
            add(note(note));
        }
        if (day.advice() == Advice.STOP) {
            return;
        }
        choices.addClassName("mp-rough-choices");
        choices.getElement().setAttribute("role", "group");
        choices.getElement().setAttribute("aria-label", getTranslation("workspace.rough.choices"));
        offer();
        add(choices, new Paragraph(getTranslation("workspace.rough.thanks", coach)));
        if (day.advice().allowsKindWords()) {
            doors.nextTimes().question().ifPresent(question -> add(new NextTimeField(question, doors.nextTimes())));
        }
    }

    /** Labelled as what it is: written before, for days like this, and not by somebody who is awake now. */
    private Div note(RoughDay.Note note) {
        Span whose = new Span(getTranslation("workspace.rough.note", note.of()));
        whose.addClassNames("mp-quiet", "mp-small");
        Paragraph words = new Paragraph(note.words());
        words.addClassName("mp-rough-note-words");
        Div card = new Div(whose, words);
        card.addClassName("mp-rough-note");
        card.getElement().setAttribute("role", "status");
        return card;
    }

    private void offer() {
        choices.removeAll();
        OwnDayOffer offer = doors.ownToday().offer();
        boolean several = offer.choices().size() > 1;
        offer.choices().forEach(choice -> smaller(choice, several));
        if (offer.rest()) {
            choices.add(choice(
                    getTranslation("workspace.rough.rest"),
                    "",
                    () -> doors.roughDays().rest(day.id()),
                    () -> doors.roughDays().undoRest(day.id()),
                    getTranslation("workspace.rough.rest.done")));
        }
        offer.choices().forEach(choice -> choice.moves().forEach(to -> moves(choice.workout(), to, several)));
    }

    private void smaller(OwnDayOffer.Choice choice, boolean several) {
        PlannedWorkout of = choice.workout();
        becomes("shorter", of, choice.shorter(), several, () -> doors.ownToday().shorten(of.id(), of.version()));
        becomes("easier", of, choice.easier(), several, () -> doors.ownToday().ease(of.id(), of.version()));
    }

    private void becomes(
            String word, PlannedWorkout of, @Nullable Workout smaller, boolean several, Supplier<LedgerEntryId> deed) {
        if (smaller != null) {
            String what = String.join(", ", doors.words().lines(smaller, of.paces(), formats));
            choices.add(choice(
                    getTranslation("workspace.rough." + word),
                    several ? of.text().title() + ": " + what : what,
                    deed,
                    null,
                    getTranslation("workspace.rough.smaller.done", what)));
        }
    }

    private void moves(PlannedWorkout of, LocalDate to, boolean several) {
        String when = formats.day(to);
        choices.add(choice(
                getTranslation("workspace.rough.move", when),
                several ? of.text().title() : "",
                () -> doors.ownToday().move(of.id(), of.version(), to),
                null,
                getTranslation("workspace.rough.move.done", when)));
    }

    /** @param undo takes it back; null where the entry of the ledger says how */
    private Button choice(
            String verb, String what, Supplier<LedgerEntryId> deed, @Nullable Supplier<Undoing> undo, String done) {
        Span name = new Span(verb);
        name.addClassName("mp-rough-verb");
        Span detail = new Span(what);
        detail.addClassNames("mp-quiet", "mp-small");
        detail.setVisible(!what.isEmpty());
        Button button = new Button(new Div(name, detail), click -> {
            try {
                LedgerEntryId entry = deed.get();
                chosen(done, undo == null ? () -> doors.ownToday().undo(entry) : undo);
            } catch (OwnDayRefused refused) {
                refused(refused.key());
            } catch (ChangeRefused refused) {
                refused(refused.key());
            }
        });
        button.addClassName("mp-rough-choice");
        return button;
    }

    private void chosen(String done, Supplier<Undoing> undo) {
        choices.removeAll();
        Paragraph what = new Paragraph(done);
        what.getElement().setAttribute("role", "status");
        Button back = new Button(getTranslation("touchpoints.undo"), click -> takeBack(undo));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        Div row = new Div(what, back);
        row.addClassName("mp-row-between");
        choices.add(row);
    }

    private void takeBack(Supplier<Undoing> undo) {
        try {
            if (undo.get() instanceof Undoing.NotUndone not) {
                choices.removeAll();
                choices.add(new Paragraph(getTranslation(not.key(), not.title(), formats.day(not.day()))));
            } else {
                offer();
            }
        } catch (OwnDayRefused refused) {
            refused(refused.key());
        }
    }

    /** The day is not what it was when it was shown: what is possible now stands below the reason. */
    private void refused(String key) {
        offer();
        choices.addComponentAsFirst(new Paragraph(getTranslation(key)));
    }
}
