package io.milepost.admin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.progress.RaceYear;
import io.milepost.progress.RaceYear.Window;
import io.milepost.progress.Standards;
import io.milepost.running.Distance;
import io.milepost.running.DownhillRule;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.DistanceField;
import io.milepost.ui.Formats;
import io.milepost.ui.Once;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks which race is to be known with its standards, and from which year on. */
class AddRaceDialog extends CalmDialog {

    private final Standards standards;
    private final Consumer<RaceYear> added;
    private final TextField name = new TextField();
    private final IntegerField year = new IntegerField();
    private final DistanceField distance;

    AddRaceDialog(Standards standards, Formats formats, Consumer<RaceYear> added) {
        this.standards = standards;
        this.added = added;
        this.distance = new DistanceField(formats);
        setHeaderTitle(getTranslation("admin.standards.race"));
        setWidth("420px");
        name.setLabel(getTranslation("admin.standards.race.name"));
        name.setMaxLength(RaceYear.LONGEST_RACE);
        name.setManualValidation(true);
        name.setAutofocus(true);
        year.setLabel(getTranslation("admin.standards.race.year"));
        year.setValue(formats.today().getYear() + 1);
        year.setMin(2000);
        year.setMax(2100);
        distance.setDistance(Distance.MARATHON);
        Div form = new Div(name, distance, year);
        form.addClassName("mp-form");
        add(form);
        Button save = new Button(getTranslation("admin.standards.race.save"), Once.in(this, this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }

    private void save() {
        String called = name.getValue().strip();
        boolean taken = !standards.years(called).isEmpty();
        name.setErrorMessage(
                getTranslation(taken ? "admin.standards.race.taken" : "admin.standards.race.name-missing"));
        name.setInvalid(called.isEmpty() || taken);
        Optional<Distance> covered = distance.distance();
        distance.setProblem(covered.isEmpty() ? getTranslation("admin.standards.race.distance-missing") : "");
        if (name.isInvalid() || covered.isEmpty() || year.isEmpty() || year.isInvalid()) {
            return;
        }
        RaceYear first = new RaceYear(
                called,
                year.getValue(),
                covered.get(),
                Optional.empty(),
                Window.UNKNOWN,
                List.of(),
                false,
                DownhillRule.NONE,
                Optional.empty(),
                "",
                "");
        standards.keep(first);
        close();
        added.accept(first);
    }
}
