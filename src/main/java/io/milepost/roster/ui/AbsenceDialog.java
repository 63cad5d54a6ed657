package io.milepost.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.milepost.roster.Absence;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.ComponentWords;
import io.milepost.ui.Formats;
import io.milepost.ui.Once;
import io.milepost.ui.Zones;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks for days on which nothing is expected: why, from when, until when if that is known, and a word about it. */
class AbsenceDialog extends CalmDialog {

    /** What was answered; without a last day it is open. */
    record Draft(
            Absence.Kind kind,
            LocalDate first,
            @Nullable LocalDate last,
            String words,
            @Nullable ZoneId zone) {}

    /** Takes the answer. */
    interface Keep {
        /** Keeps it; false where another one of its kind has one of the days, so that the dialog stays. */
        boolean keep(Draft draft);
    }

    private final LocalDate today;
    private final Select<Absence.Kind> kind = new Select<>();
    private final DatePicker first = new DatePicker();
    private final DatePicker last = new DatePicker();
    private final TextArea words = new TextArea();
    private final ComboBox<ZoneId> zone;

    AbsenceDialog(List<Absence.Kind> kinds, String helpKey, LocalDate today, Formats formats, Keep keep) {
        this.today = today;
        setHeaderTitle(getTranslation("roster.absence.add"));
        setWidth("min(440px, 96vw)");
        kind.setLabel(getTranslation("roster.absence.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(item -> getTranslation(item.key()));
        kind.setValue(kinds.getFirst());
        first.setLabel(getTranslation("roster.absence.first"));
        ComponentWords.of(first, formats);
        first.setRequired(true);
        first.setValue(today);
        last.setLabel(getTranslation("roster.absence.last"));
        ComponentWords.of(last, formats);
        last.setClearButtonVisible(true);
        last.setHelperText(getTranslation("roster.absence.last.help"));
        zone = Zones.field(getTranslation("roster.absence.zone"));
        zone.setHelperText(getTranslation("roster.absence.zone.help"));
        zone.setRequiredIndicatorVisible(false);
        zone.setClearButtonVisible(true);
        zone.setVisible(false);
        kind.addValueChangeListener(change -> {
            boolean travels = change.getValue() == Absence.Kind.TRAVEL;
            zone.setVisible(travels);
            words.setHelperText(travels ? getTranslation("roster.absence.words.travel") : "");
        });
        words.setLabel(getTranslation("roster.absence.words"));
        words.setMaxLength(Absence.LONGEST_WORDS);
        Paragraph help = new Paragraph(getTranslation(helpKey));
        help.addClassName("mp-quiet");
        Div form = new Div(help, kind, first, last, zone, words);
        form.addClassName("mp-form");
        add(form);
        Button save = new Button(getTranslation("roster.absence.save"), Once.in(this, () -> save(keep)));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }

    private void save(Keep keep) {
        LocalDate from = first.getValue();
        LocalDate until = last.getValue();
        first.setInvalid(from == null || Absence.isFar(from, today));
        first.setErrorMessage(getTranslation(
                from == null ? "roster.absence.first.missing" : "roster.absence.far", Absence.FARTHEST_YEARS));
        if (from == null || first.isInvalid()) {
            return;
        }
        boolean far = until != null && Absence.isFar(until, today);
        last.setErrorMessage(
                getTranslation(far ? "roster.absence.far" : "roster.absence.last.early", Absence.FARTHEST_YEARS));
        last.setInvalid(until != null && (far || until.isBefore(from)));
        if (last.isInvalid()) {
            return;
        }
        if (keep.keep(
                new Draft(kind.getValue(), from, until, words.getValue(), zone.isVisible() ? zone.getValue() : null))) {
            close();
        } else {
            first.setErrorMessage(getTranslation("roster.absence.already"));
            first.setInvalid(true);
        }
    }
}
