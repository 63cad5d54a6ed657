package io.milepost.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import io.milepost.roster.Absence;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.ComponentWords;
import io.milepost.ui.Formats;
import io.milepost.ui.Once;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Asks which day was, or will be, the last one of an absence. */
class AbsenceEndDialog extends CalmDialog {

    /** @param keep whether the day could be kept: another absence of its kind may be in the way */
    AbsenceEndDialog(Absence absence, LocalDate today, Formats formats, Predicate<LocalDate> keep) {
        setHeaderTitle(getTranslation("roster.absence.end"));
        setWidth("min(400px, 96vw)");
        DatePicker last = new DatePicker(getTranslation("roster.absence.last-day"));
        ComponentWords.of(last, formats);
        last.setMin(absence.first());
        last.setHelperText(getTranslation("roster.absence.last-day.help"));
        LocalDate known = absence.last();
        LocalDate yesterday = today.minusDays(1);
        LocalDate proposed = known == null ? yesterday : known;
        last.setValue(proposed.isBefore(absence.first()) ? absence.first() : proposed);
        Div form = new Div(last);
        form.addClassName("mp-form");
        add(form);
        Button save = new Button(getTranslation("roster.absence.save"), Once.in(this, () -> {
            LocalDate day = last.getValue();
            boolean wrong = day == null || day.isBefore(absence.first());
            boolean far = day != null && Absence.isFar(day, today);
            String problem =
                    wrong ? "roster.absence.last.early" : far ? "roster.absence.far" : "roster.absence.already";
            last.setErrorMessage(getTranslation(problem, Absence.FARTHEST_YEARS));
            if (wrong || far || !keep.test(day)) {
                last.setInvalid(true);
            } else {
                close();
            }
        }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }
}
