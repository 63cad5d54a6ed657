package io.milepost.fitness.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.milepost.fitness.RaceResult;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.running.NoVdotException;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Vdot;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.ClockTime;
import io.milepost.ui.ComponentWords;
import io.milepost.ui.DistanceField;
import io.milepost.ui.Formats;
import io.milepost.ui.Once;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Asks for a race result, and shows what follows from it before anything is recorded. */
class RaceDialog extends CalmDialog {

    private final AthleteProfile athlete;
    private final Formats formats;
    private final Optional<Double> vdotBefore;
    private final Function<RaceResult, Optional<String>> record;

    private final TextField name = new TextField();
    private final DistanceField distance;
    private final TextField time = new TextField();
    private final DatePicker day = new DatePicker();
    private final Checkbox official = new Checkbox();
    private final Paragraph problem = new Paragraph();
    private final Div preview = new Div();

    /** @param record takes the result and gives back what to say where it was refused */
    RaceDialog(
            AthleteProfile athlete,
            Formats formats,
            Optional<Double> vdotBefore,
            Function<RaceResult, Optional<String>> record) {
        this.athlete = athlete;
        this.formats = formats;
        this.vdotBefore = vdotBefore;
        this.record = record;
        this.distance = new DistanceField(formats);
        setHeaderTitle(getTranslation("fitness.race.title", athlete.firstName()));
        layFields();
        Button save = new Button(getTranslation("fitness.race.save"), Once.in(this, this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
        look();
    }

    /** Begins with a result that somebody only has to look over. */
    void propose(RaceResult result) {
        name.setValue(result.name());
        distance.setDistance(result.distance());
        time.setValue(formats.clockTime(result.time()));
        day.setValue(result.day());
        official.setValue(result.official());
        look();
    }

    private void layFields() {
        name.setLabel(getTranslation("fitness.race.name"));
        name.setMaxLength(RaceResult.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        time.setLabel(getTranslation("fitness.race.time"));
        time.setHelperText(getTranslation("fitness.race.time-help"));
        time.setValueChangeMode(ValueChangeMode.LAZY);
        time.setRequiredIndicatorVisible(true);
        day.setLabel(getTranslation("fitness.race.day"));
        ComponentWords.of(day, formats);
        day.setMax(formats.today());
        day.setValue(formats.today());
        official.setLabel(getTranslation("fitness.race.official"));
        official.setValue(true);
        problem.addClassName("mp-problem-text");
        problem.getElement().setAttribute("role", "alert");
        preview.addClassName("mp-race-preview");
        preview.getElement().setAttribute("aria-live", "polite");
        distance.onChange(this::look);
        time.addValueChangeListener(event -> look());
        FormLayout form = new FormLayout(name, distance, time, day, official);
        form.setAutoResponsive(true);
        form.setExpandColumns(true);
        form.setExpandFields(true);
        add(form, problem, preview);
    }

    /** Shows what would follow, as soon as distance and time say something. */
    private void look() {
        problem.setText("");
        preview.removeAll();
        Optional<Distance> covered = distance.distance();
        Optional<Duration> taken = ClockTime.parse(time.getValue());
        if (covered.isEmpty() || taken.isEmpty()) {
            preview.add(new Paragraph(getTranslation("fitness.race.preview")));
            return;
        }
        try {
            Vdot vdot = Vdot.of(covered.get(), taken.get());
            String now = formats.decimals(vdot.value(), 1);
            String words = vdotBefore
                    .map(before -> getTranslation("fitness.race.vdot-was", now, formats.decimals(before, 1)))
                    .orElseGet(() -> getTranslation("fitness.vdot-of", now));
            Paragraph line = new Paragraph(words);
            line.addClassName("mp-vdot-line");
            String source = getTranslation(
                    "fitness.race.result", formats.distance(covered.get()), formats.clockTime(taken.get()));
            preview.add(line, new PaceTable(TrainingPaces.of(vdot), source, formats));
        } catch (NoVdotException e) {
            problem.setText(getTranslation(key(e.reason())));
        }
    }

    private void save() {
        Optional<Distance> covered = distance.distance();
        Optional<Duration> taken = ClockTime.parse(time.getValue()).filter(Duration::isPositive);
        boolean named = !name.getValue().isBlank();
        name.setInvalid(!named);
        name.setErrorMessage(getTranslation("fitness.race.name-missing"));
        time.setInvalid(taken.isEmpty());
        time.setErrorMessage(getTranslation("fitness.race.time-unread"));
        distance.setProblem(covered.isEmpty() ? getTranslation("fitness.race.distance-missing") : "");
        LocalDate when = day.getValue();
        boolean past = when != null && !when.isAfter(day.getMax());
        day.setInvalid(!past);
        day.setErrorMessage(getTranslation(when == null ? "fitness.race.day-missing" : "fitness.race.future"));
        if (!named || taken.isEmpty() || covered.isEmpty() || !past) {
            return;
        }
        var result =
                new RaceResult(athlete.id(), name.getValue(), covered.get(), taken.get(), when, official.getValue());
        Optional<String> refused = record.apply(result);
        refused.ifPresentOrElse(problem::setText, this::close);
    }

    static String key(NoVdotException.Reason reason) {
        return "fitness.no-vdot." + reason.name().toLowerCase(Locale.ROOT);
    }
}
