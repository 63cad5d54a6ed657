package io.milepost.activities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.milepost.activities.Activities;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.Correction;
import io.milepost.activities.Sport;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.ComponentWords;
import io.milepost.ui.Once;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;

/** Asks what an activity is to be taken for: what it was called, which sport, a race or not, when, and whether it counts. */
class CorrectionDialog extends CalmDialog {

    private final ActivityWords words;
    private final Consumer<Correction> save;
    private final TextField title = new TextField();
    private final Select<Sport> sport = new Select<>();
    private final Checkbox race = new Checkbox();
    private final DatePicker day = new DatePicker();
    private final TimePicker time = new TimePicker();
    private final Checkbox excluded = new Checkbox();
    private final TextField reason = new TextField();

    /** @param latest the last day that training can have been on */
    CorrectionDialog(ActivityWords words, Correction present, LocalDate latest, Consumer<Correction> save) {
        this.words = words;
        this.save = save;
        setHeaderTitle(words.say("activities.correct.title"));
        setWidth("min(34rem, 100%)");
        layFields(present, latest);
        FormLayout form = new FormLayout(title, sport, day, time, race, excluded, reason);
        form.setAutoResponsive(true);
        form.setExpandColumns(true);
        form.setExpandFields(true);
        add(form);
        Button button = new Button(words.say("ui.save"), Once.in(this, this::save));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("ui.cancel"), click -> close()), button);
    }

    private void layFields(Correction present, LocalDate latest) {
        title.setLabel(words.say("activities.name"));
        title.setMaxLength(ActivitySummary.LONGEST_TITLE);
        title.setPlaceholder(words.sport(present.sport()));
        title.setValue(Objects.requireNonNullElse(present.title(), ""));
        sport.setLabel(words.say("activities.sport"));
        sport.setItems(Sport.values());
        sport.setItemLabelGenerator(words::sport);
        sport.setValue(present.sport());
        day.setLabel(words.say("activities.day"));
        ComponentWords.of(day, words.formats());
        day.setMin(Activities.EARLIEST);
        day.setMax(latest);
        day.setRequiredIndicatorVisible(true);
        day.setValue(present.day());
        time.setLabel(words.say("activities.start"));
        time.setLocale(words.formats().place());
        time.setErrorMessage(words.say("activities.start.wrong"));
        time.setValue(present.time());
        race.setLabel(words.say("activities.race"));
        race.setValue(present.race());
        excluded.setLabel(words.say("activities.exclude"));
        excluded.setHelperText(words.say("activities.exclude.help"));
        excluded.setValue(present.excluded());
        excluded.addValueChangeListener(event -> reason.setVisible(event.getValue()));
        reason.setLabel(words.say("activities.exclude.reason"));
        reason.setPlaceholder(words.say("activities.exclude.reason.such-as"));
        reason.setMaxLength(Correction.LONGEST_REASON);
        reason.setValue(Objects.requireNonNullElse(present.reason(), ""));
        reason.setVisible(present.excluded());
    }

    private void save() {
        LocalDate chosen = day.getValue();
        boolean wrong = chosen == null || chosen.isBefore(Activities.EARLIEST) || chosen.isAfter(day.getMax());
        day.setInvalid(wrong);
        day.setErrorMessage(words.say("activities.day.wrong"));
        if (wrong || time.isInvalid()) {
            return;
        }
        close();
        save.accept(new Correction(
                title.getValue(),
                sport.getValue(),
                race.getValue(),
                chosen,
                time.getValue(),
                excluded.getValue(),
                reason.getValue()));
    }
}
