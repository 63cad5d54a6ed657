package io.milepost.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.milepost.roster.Absence;
import io.milepost.roster.AbsenceWords;
import io.milepost.roster.Absences;
import io.milepost.roster.AlreadyAway;
import io.milepost.roster.AthleteProfile;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import io.milepost.ui.Notices;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Days on which nothing is expected of an athlete, for themselves and for the team: said, ended, taken back. */
class AbsenceCard extends Div {

    private static final int MOST_PAST = 3;

    private final AthleteProfile athlete;
    private final Absences absences;
    private final Messages messages;
    private final Formats formats;
    private final LocalDate today;
    private final boolean mine;
    private final Div list = new Div();

    /**
     * @param today where the athlete is
     * @param mine whether the reader is the athlete, whom a pause is only told
     */
    AbsenceCard(
            AthleteProfile athlete,
            Absences absences,
            Messages messages,
            Formats formats,
            LocalDate today,
            boolean mine) {
        this.athlete = athlete;
        this.absences = absences;
        this.messages = messages;
        this.formats = formats;
        this.today = today;
        this.mine = mine;
        addClassNames("mp-card", "mp-absences");
        Button add = new Button(getTranslation("roster.absence.add"), click -> ask());
        add(new H2(getTranslation("roster.absence.title")), list, add);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        List<Absence> all = absences.of(athlete.id());
        List<Absence> shown = all.stream()
                .sorted(Comparator.comparing(this::isOver)
                        .thenComparing(Absence::first, Comparator.reverseOrder())
                        .thenComparing(absence -> absence.id().value()))
                .limit(all.stream().filter(absence -> !isOver(absence)).count() + MOST_PAST)
                .toList();
        if (shown.isEmpty()) {
            Paragraph none = new Paragraph(
                    mine
                            ? getTranslation("roster.absence.none.mine")
                            : getTranslation("roster.absence.none", athlete.firstName()));
            none.addClassName("mp-quiet");
            list.add(none);
            return;
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassName("mp-absence-lines");
        shown.forEach(absence -> lines.add(line(absence)));
        list.add(lines);
    }

    private ListItem line(Absence absence) {
        Span what = new Span(AbsenceWords.of(absence, today, messages, formats));
        what.addClassName(isOver(absence) ? "mp-quiet" : "mp-absence-now");
        ListItem line = new ListItem(what);
        if (!absence.words().isEmpty()) {
            Span words = new Span(absence.words());
            words.addClassNames("mp-quiet", "mp-small");
            line.add(words);
        }
        if (!mine || absence.kind().isForAthletes()) {
            Div actions = new Div();
            actions.addClassName("mp-actions");
            if (!isOver(absence)) {
                actions.add(action("roster.absence.end", absence, () -> askEnd(absence)));
            }
            actions.add(action("roster.absence.withdraw", absence, () -> withdraw(absence)));
            line.add(actions);
        }
        return line;
    }

    private Button action(String key, Absence absence, Runnable deed) {
        Button button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + AbsenceWords.of(absence, today, messages, formats));
        return button;
    }

    private boolean isOver(Absence absence) {
        LocalDate last = absence.last();
        return last != null && last.isBefore(today);
    }

    private void ask() {
        List<Absence.Kind> kinds = Arrays.stream(Absence.Kind.values())
                .filter(kind -> kind.isForAthletes())
                .toList();
        String help = mine ? "roster.absence.help.mine" : "roster.absence.help";
        new AbsenceDialog(kinds, help, today, formats, this::begin).open();
    }

    private boolean begin(AbsenceDialog.Draft draft) {
        try {
            Absence begun = absences.begin(
                    athlete.id(), draft.kind(), draft.first(), draft.last(), draft.words(), draft.zone());
            done("roster.absence.done.begun", () -> absences.withdraw(begun.id()));
            return true;
        } catch (AlreadyAway e) {
            return false;
        }
    }

    private void askEnd(Absence absence) {
        new AbsenceEndDialog(absence, today, formats, day -> end(absence, day)).open();
    }

    private boolean end(Absence absence, LocalDate day) {
        if (day.equals(absence.last())) {
            return true;
        }
        try {
            Absence ended = absences.end(absence.id(), day);
            done("roster.absence.done.ended", () -> absences.reopen(ended.id(), absence.id()));
            return true;
        } catch (AlreadyAway e) {
            return false;
        }
    }

    private void withdraw(Absence absence) {
        absences.withdraw(absence.id());
        done("roster.absence.done.withdrawn", () -> absences.restore(absence.id()));
    }

    /** Says so with a way back, which another absence may close meanwhile. */
    private void done(String key, Runnable undo) {
        Notices.done(getTranslation(key), getTranslation("ui.undo"), () -> {
            try {
                undo.run();
            } catch (AlreadyAway e) {
                Notices.problem(getTranslation("roster.absence.already"), getTranslation("ui.close"));
            }
            refresh();
        });
        refresh();
    }
}
