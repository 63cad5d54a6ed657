package io.milepost.fitness.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.fitness.RecordThreshold;
import io.milepost.fitness.ThresholdKind;
import io.milepost.roster.AthleteId;
import io.milepost.running.Pace;
import io.milepost.running.UnitSystem;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.ClockTime;
import io.milepost.ui.ComponentWords;
import io.milepost.ui.Formats;
import io.milepost.ui.Once;
import java.time.Duration;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for a threshold's value, from which day it holds, and why. */
class ThresholdDialog extends CalmDialog {

    private static final double MILLI = 1_000;

    private final AthleteId athlete;
    private final ThresholdKind kind;
    private final Formats formats;
    private final Consumer<RecordThreshold> record;

    private final TextField figure = new TextField();
    private final DatePicker from = new DatePicker();
    private final TextField why = new TextField();

    /** @param proposed what the fields begin with; null for empty ones and today */
    ThresholdDialog(
            AthleteId athlete,
            ThresholdKind kind,
            @Nullable RecordThreshold proposed,
            Formats formats,
            Consumer<RecordThreshold> record) {
        this.athlete = athlete;
        this.kind = kind;
        this.formats = formats;
        this.record = record;
        setHeaderTitle(getTranslation("fitness.threshold." + kind.word()));
        layFields();
        if (proposed != null) {
            figure.setValue(
                    kind.isHeartRate()
                            ? formats.decimals(proposed.figure(), 0)
                            : formats.paceNumber(new Pace(proposed.figure())));
            from.setValue(proposed.validFrom());
            why.setValue(proposed.why() == null ? "" : proposed.why());
        }
        Button save = new Button(getTranslation("fitness.threshold.save"), Once.in(this, this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }

    private void layFields() {
        figure.setLabel(
                kind.isHeartRate()
                        ? getTranslation("fitness.threshold.beats")
                        : getTranslation("fitness.threshold.pace", formats.distanceUnit()));
        figure.setHelperText(getTranslation("fitness.threshold." + kind.word() + ".help"));
        figure.setRequiredIndicatorVisible(true);
        figure.setAutofocus(true);
        from.setLabel(getTranslation("fitness.threshold.from"));
        ComponentWords.of(from, formats);
        from.setMax(formats.today());
        from.setValue(formats.today());
        why.setLabel(getTranslation("fitness.threshold.why"));
        why.setMaxLength(RecordThreshold.LONGEST_WHY);
        FormLayout form = new FormLayout(figure, from, why);
        form.setAutoResponsive(true);
        form.setExpandColumns(true);
        form.setExpandFields(true);
        add(form);
    }

    private void save() {
        OptionalDouble typed = typed();
        boolean allowed = typed.isPresent() && kind.allows(typed.getAsDouble());
        figure.setInvalid(!allowed);
        figure.setErrorMessage(allowed ? "" : problem());
        LocalDate day = from.getValue();
        boolean known = day != null && !day.isAfter(formats.today());
        from.setInvalid(!known);
        from.setErrorMessage(getTranslation("fitness.threshold.from-missing"));
        if (allowed && known) {
            record.accept(new RecordThreshold(athlete, kind, typed.getAsDouble(), day, why.getValue()));
            close();
        }
    }

    private String problem() {
        return kind.isHeartRate()
                ? getTranslation(
                        "fitness.threshold.beats-missing",
                        formats.decimals(kind.least(), 0),
                        formats.decimals(kind.most(), 0))
                : getTranslation("fitness.threshold.pace-missing");
    }

    /** In the unit of the kind; empty for what is no number, or no time. */
    private OptionalDouble typed() {
        if (!kind.isHeartRate()) {
            return ClockTime.parse(figure.getValue())
                    .filter(Duration::isPositive)
                    .map(time -> OptionalDouble.of(perKm(time.toMillis() / MILLI)))
                    .orElseGet(OptionalDouble::empty);
        }
        String digits = figure.getValue().strip();
        return digits.matches("\\d{2,3}") ? OptionalDouble.of(Integer.parseInt(digits)) : OptionalDouble.empty();
    }

    private double perKm(double seconds) {
        UnitSystem units = formats.units();
        return seconds / units.unit().km();
    }
}
