package io.milepost.roster.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.milepost.roster.Personal;
import io.milepost.roster.Sex;
import io.milepost.ui.ComponentWords;
import io.milepost.ui.Formats;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks for birth date and race category. What is answered is kept at once; what cannot be meant is not kept. */
class PersonalFields extends Div {

    /** Takes both answers as they stand; null for one that is open. */
    interface Keep {
        void keep(@Nullable LocalDate birthDate, @Nullable Sex sex);
    }

    private static final int USUAL_AGE = 35;

    private final DatePicker born = new DatePicker(getTranslation("roster.personal.born"));
    private final Select<Sex> sex = new Select<>();
    private final LocalDate latest;
    private final LocalDate earliest;

    PersonalFields(Personal known, Formats formats, Keep keep) {
        LocalDate today = formats.today();
        latest = Personal.latestOn(today);
        earliest = Personal.earliestOn(today);
        addClassName("mp-form");
        born.setLocale(formats.place());
        born.setMin(earliest);
        born.setMax(latest);
        born.setInitialPosition(today.minusYears(USUAL_AGE));
        born.setClearButtonVisible(true);
        born.setI18n(ComponentWords.dates(formats)
                .setBadInputErrorMessage(getTranslation("roster.personal.born.unread"))
                .setMinErrorMessage(getTranslation("roster.personal.born.early", Personal.OLDEST))
                .setMaxErrorMessage(getTranslation("roster.personal.born.late", Personal.YOUNGEST)));
        born.setValue(known.birthDate());
        Integer year = known.birthYear();
        if (known.birthDate() == null && year != null) {
            born.setHelperText(getTranslation("roster.personal.born.year", String.valueOf(year)));
            born.setInitialPosition(LocalDate.of(year, 1, 1));
        }
        sex.setLabel(getTranslation("roster.personal.sex"));
        sex.setHelperText(getTranslation("roster.personal.help"));
        sex.setItems(Sex.values());
        sex.setItemLabelGenerator(item -> item == null ? "" : getTranslation("roster.personal.sex." + item.name()));
        sex.setEmptySelectionAllowed(true);
        sex.setEmptySelectionCaption(getTranslation("roster.personal.sex.open"));
        sex.setValue(known.sex());
        Runnable answered = () -> {
            if (!isWrong()) {
                keep.keep(born.getValue(), sex.getValue());
            }
        };
        born.addValueChangeListener(change -> answered.run());
        sex.addValueChangeListener(change -> answered.run());
        add(born, sex);
    }

    DatePicker born() {
        return born;
    }

    /** Whether what stands in the field is no day on which a runner was born. */
    boolean isWrong() {
        LocalDate day = born.getValue();
        return day == null
                ? !born.getElement().getProperty("_inputElementValue", "").isEmpty()
                : day.isAfter(latest) || day.isBefore(earliest);
    }
}
