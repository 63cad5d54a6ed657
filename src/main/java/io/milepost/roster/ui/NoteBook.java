package io.milepost.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.milepost.accounts.Account;
import io.milepost.accounts.Accounts;
import io.milepost.accounts.Viewer;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Note;
import io.milepost.roster.Notes;
import io.milepost.tenancy.AccountId;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Notes about one athlete, newest first, and a place for the next. */
class NoteBook extends Div {

    private final AthleteProfile athlete;
    private final Notes notes;
    private final Accounts accounts;
    private final Formats formats;
    private final AccountId me;
    private final TextArea next = new TextArea();
    private final Div list = new Div();

    NoteBook(AthleteProfile athlete, Notes notes, Accounts accounts, Viewer viewer) {
        this.athlete = athlete;
        this.notes = notes;
        this.accounts = accounts;
        this.formats = viewer.formats();
        this.me = viewer.account().id();
        addClassNames("mp-screen", "mp-prose");
        list.addClassName("mp-notes");
        next.setLabel(getTranslation("roster.notes.next"));
        next.setHelperText(getTranslation("roster.notes.private", athlete.firstName()));
        next.setMaxLength(Note.LONGEST);
        next.setMinRows(3);
        next.setWidthFull();
        next.setValueChangeMode(ValueChangeMode.ON_BLUR);
        Button add = new Button(getTranslation("roster.notes.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div writing = new Div(next, add);
        writing.addClassName("mp-card");
        add(writing, list);
        refresh();
    }

    private void add() {
        if (next.isEmpty() || next.getValue().isBlank()) {
            next.focus();
            return;
        }
        notes.add(athlete.id(), next.getValue());
        next.clear();
        refresh();
    }

    private void refresh() {
        List<Note> written = notes.of(athlete.id());
        Map<AccountId, Account> authors =
                accounts.byId(written.stream().map(Note::author).distinct().toList());
        list.removeAll();
        if (written.isEmpty()) {
            list.add(new EmptyState(getTranslation("roster.notes.empty"), getTranslation("roster.notes.empty.text")));
        }
        written.forEach(note -> {
            Account author = authors.get(note.author());
            list.add(entry(note, author == null ? getTranslation("roster.somebody") : author.name()));
        });
    }

    private Div entry(Note note, String author) {
        Instant edited = note.edited();
        Span when = new Span(
                edited == null
                        ? formats.ago(note.written())
                        : getTranslation("roster.notes.edited", formats.ago(note.written())));
        when.setTitle(formats.exactly(edited == null ? note.written() : edited));
        Div head = new Div(new Span(author), new Span(" · "), when);
        head.addClassNames("mp-quiet", "mp-small");
        Paragraph text = new Paragraph(note.text());
        text.addClassName("mp-note-text");
        Div entry = new Div(head, text);
        entry.addClassNames("mp-card", "mp-note");
        if (note.author().equals(me)) {
            Div actions = new Div(
                    quiet("roster.notes.edit", () -> edit(entry, note)),
                    quiet("roster.notes.delete", () -> delete(note)));
            actions.addClassName("mp-actions");
            entry.add(actions);
        }
        return entry;
    }

    private void edit(Div entry, Note note) {
        TextArea words = new TextArea(getTranslation("roster.notes.edit.label"));
        words.setMaxLength(Note.LONGEST);
        words.setWidthFull();
        words.setValue(note.text());
        Button save = new Button(getTranslation("ui.save"), click -> {
            if (!words.getValue().isBlank()) {
                notes.edit(note.id(), words.getValue());
                refresh();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(save, quiet("ui.cancel", this::refresh));
        actions.addClassName("mp-actions");
        entry.removeAll();
        entry.add(words, actions);
        words.focus();
    }

    private void delete(Note note) {
        notes.delete(note.id());
        refresh();
        Notices.done(getTranslation("roster.notes.deleted"), getTranslation("ui.undo"), () -> {
            notes.restore(note.id());
            refresh();
        });
    }

    private Button quiet(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
