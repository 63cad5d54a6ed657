package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.roster.Absence;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Once;
import io.milepost.ui.Zones;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Lets a plan rest: why, from when, until when if that is known. */
class PauseDialog extends CalmDialog {

    /** Takes the answer; false where some of these days rest already for that reason, so that the dialog stays. */
    interface Decision {
        boolean pause(
                Absence.Kind kind, LocalDate first, @Nullable LocalDate last, String words, @Nullable ZoneId zone);
    }

    PauseDialog(LocalDate today, Days days, Decision decision) {
        setHeaderTitle(getTranslation("training.pause.title"));
        setWidth("min(440px, 96vw)");
        Paragraph help = new Paragraph(getTranslation("training.pause.help"));
        help.addClassName("mp-quiet");
        Select<Absence.Kind> kind = new Select<>();
        kind.setLabel(getTranslation("training.pause.kind"));
        kind.setItems(Absence.Kind.PAUSE, Absence.Kind.SICK, Absence.Kind.INJURED, Absence.Kind.TRAVEL);
        kind.setItemLabelGenerator(item -> getTranslation(item.key()));
        kind.setValue(Absence.Kind.PAUSE);
        DatePicker first = days.picker("training.pause.first");
        days.between(first, Absence.earliest(today), Absence.latest(today));
        first.setValue(today);
        DatePicker last = days.picker("training.pause.last");
        days.between(last, Absence.earliest(today), Absence.latest(today));
        last.setRequired(false);
        last.setClearButtonVisible(true);
        last.setHelperText(getTranslation("training.pause.last.help"));
        ComboBox<ZoneId> zone = Zones.field(getTranslation("roster.absence.zone"));
        zone.setHelperText(getTranslation("roster.absence.zone.help"));
        zone.setRequiredIndicatorVisible(false);
        zone.setClearButtonVisible(true);
        zone.setVisible(false);
        kind.addValueChangeListener(change -> zone.setVisible(change.getValue() == Absence.Kind.TRAVEL));
        TextField words = new TextField(getTranslation("training.pause.words"));
        words.setMaxLength(Absence.LONGEST_WORDS);
        ProblemLine problem = new ProblemLine();
        Div form = new Div(help, kind, first, last, zone, words, problem);
        form.addClassNames("mp-stack", "mp-workout-form");
        add(form);
        Button save = new Button(getTranslation("training.pause.do"), Once.in(this, () -> {
            LocalDate from = first.getValue();
            LocalDate until = last.getValue();
            problem.setText("");
            if (from == null || first.isInvalid() || last.isInvalid()) {
                first.setInvalid(from == null || first.isInvalid());
                return;
            }
            if (until != null && until.isBefore(from)) {
                problem.setText(getTranslation("training.pause.early"));
                return;
            }
            if (decision.pause(
                    kind.getValue(), from, until, words.getValue(), zone.isVisible() ? zone.getValue() : null)) {
                close();
            } else {
                problem.setText(getTranslation("training.pause.already"));
            }
        }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }
}
