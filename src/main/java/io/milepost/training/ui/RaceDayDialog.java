package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.milepost.roster.AthleteId;
import io.milepost.running.Distance;
import io.milepost.training.season.Fuel;
import io.milepost.training.season.Pacing;
import io.milepost.training.season.RaceDay;
import io.milepost.training.season.RaceDays;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.ClockTime;
import io.milepost.ui.DistanceField;
import io.milepost.ui.Formats;
import io.milepost.ui.Once;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A coach writes the plan for the day of a race. The goal begins at what the athlete's fitness would give. */
class RaceDayDialog extends CalmDialog {

    private final AthleteId athlete;
    private final LocalDate today;
    private final RaceDays raceDays;
    private final Formats formats;
    private final Predicate<RaceDay> written;

    private final TextField race = new TextField();
    private final DatePicker day;
    private final TimePicker start = new TimePicker();
    private final DistanceField distance;
    private final TextField goal = new TextField();
    private final Select<Pacing> pacing = new Select<>();
    private final IntegerField every = new IntegerField();
    private final IntegerField grams = new IntegerField();
    private final TextField fuelWords = new TextField();
    private final TextArea checklist = new TextArea();
    private final TextArea words = new TextArea();
    private final ProblemLine problem = new ProblemLine();
    private Supplier<@Nullable LocalDate> before = () -> null;
    private String suggested = "";
    private Fuel usualFuel = Fuel.NONE;

    /**
     * @param today the athlete's
     * @param written takes the plan; false where somebody else changed it meanwhile, so that the dialog stays
     */
    RaceDayDialog(
            AthleteId athlete,
            LocalDate today,
            RaceDays raceDays,
            Days days,
            Formats formats,
            Predicate<RaceDay> written) {
        this.athlete = athlete;
        this.today = today;
        this.raceDays = raceDays;
        this.formats = formats;
        this.written = written;
        this.day = days.picker("training.race-day.day");
        this.distance = new DistanceField(formats);
        setHeaderTitle(getTranslation("training.race-day.title"));
        setWidth("min(460px, 96vw)");
        label();
        Div form = new Div(
                race,
                pair(day, start),
                distance,
                pair(goal, pacing),
                pair(every, grams),
                fuelWords,
                checklist,
                words,
                problem);
        form.addClassName("mp-form");
        add(form);
        distance.onChange(this::suggest);
        addAttachListener(attached -> suggest());
        Button save = new Button(getTranslation("training.race-day.save"), Once.in(this, this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }

    private static Div pair(Component first, Component second) {
        Div pair = new Div(first, second);
        pair.addClassName("mp-field-pair");
        return pair;
    }

    private void label() {
        race.setLabel(getTranslation("training.race-day.race"));
        race.setMaxLength(RaceDay.LONGEST_NAME);
        race.setRequiredIndicatorVisible(true);
        start.setLabel(getTranslation("training.race-day.start"));
        start.setLocale(formats.place());
        start.setErrorMessage(getTranslation("training.race-day.start.wrong"));
        goal.setLabel(getTranslation("training.race-day.goal"));
        goal.setRequiredIndicatorVisible(true);
        goal.setHelperText(getTranslation("training.race-day.goal.help"));
        pacing.setLabel(getTranslation("training.race-day.pacing"));
        pacing.setItems(Pacing.values());
        pacing.setItemLabelGenerator(each -> getTranslation(each.key()));
        pacing.setValue(Pacing.EVEN);
        every.setLabel(getTranslation("training.race-day.fuel.every"));
        every.setHelperText(getTranslation("training.race-day.fuel.help"));
        every.setMin(0);
        every.setMax(120);
        every.setStepButtonsVisible(true);
        every.setStep(5);
        grams.setLabel(getTranslation("training.race-day.fuel.grams"));
        grams.setMin(0);
        grams.setMax(100);
        grams.setErrorMessage(getTranslation("training.race-day.fuel.grams.wrong"));
        fuelWords.setLabel(getTranslation("training.race-day.fuel.words"));
        fuelWords.setMaxLength(Fuel.LONGEST_WORDS);
        checklist.setLabel(getTranslation("training.race-day.checklist"));
        checklist.setHelperText(getTranslation("training.race-day.checklist.help"));
        checklist.setValue(getTranslation("training.race-day.checklist.usual"));
        words.setLabel(getTranslation("training.race-day.words"));
        words.setMaxLength(RaceDay.LONGEST_WORDS);
    }

    /** Begins with a race that is on the way. */
    RaceDayDialog about(LocalDate raceDay, String title) {
        day.setValue(raceDay);
        race.setValue(title);
        return this;
    }

    /** Begins with how far the race is. */
    void over(Distance far) {
        distance.setDistance(far);
    }

    /**
     * Begins with what was written before.
     *
     * @param instead the day of the plan that this one takes the place of; null where it was taken away
     */
    RaceDayDialog of(RaceDay plan, Supplier<@Nullable LocalDate> instead) {
        about(plan.day(), plan.race());
        before = instead;
        start.setValue(plan.start());
        distance.setDistance(plan.distance());
        goal.setValue(formats.clockTime(plan.goal()));
        pacing.setValue(plan.pacing());
        fuel(plan.fuel());
        checklist.setValue(String.join("\n", plan.checklist()));
        words.setValue(plan.words());
        return this;
    }

    private void fuel(Fuel fuel) {
        every.setValue(fuel.everyMinutes());
        grams.setValue(fuel.grams());
        fuelWords.setValue(fuel.words());
    }

    /** What was suggested for one distance makes room for another's; what the coach wrote stays. */
    private void suggest() {
        Optional<Distance> far = distance.distance();
        if (far.isEmpty() || !goal.isEmpty() && !goal.getValue().equals(suggested)) {
            return;
        }
        raceDays.expected(athlete, far.get()).ifPresent(time -> {
            boolean usual = orZero(every) == usualFuel.everyMinutes() && orZero(grams) == usualFuel.grams();
            suggested = formats.clockTime(time);
            goal.setValue(suggested);
            if (usual) {
                usualFuel = Fuel.usual(time);
                every.setValue(usualFuel.everyMinutes());
                grams.setValue(usualFuel.grams());
            }
        });
    }

    private void save() {
        Optional<RaceDay> plan = plan();
        if (plan.isPresent()) {
            if (written.test(plan.get())) {
                close();
            } else {
                problem.say(getTranslation("training.meanwhile"));
            }
        }
    }

    /** What the fields say; empty, and said beside the field, where something is missing. */
    private Optional<RaceDay> plan() {
        @Nullable LocalDate on = day.getValue();
        Optional<Distance> far = distance.distance();
        Optional<Duration> time = ClockTime.parse(goal.getValue()).filter(RaceDay::isGoal);
        require(race.getValue().isBlank(), race::setInvalid, race::setErrorMessage, "training.race-day.race.missing");
        require(time.isEmpty(), goal::setInvalid, goal::setErrorMessage, "training.race-day.goal.missing");
        String wrongDay = wrong(on);
        require(!wrongDay.isEmpty(), day::setInvalid, day::setErrorMessage, wrongDay);
        distance.setProblem(far.isEmpty() ? getTranslation("training.race-day.distance.missing") : "");
        List<String> lines = checklist.getValue().lines().toList();
        boolean listed = lines.size() <= RaceDay.MOST_LINES
                && lines.stream().allMatch(line -> line.length() <= RaceDay.LONGEST_LINE);
        require(!listed, checklist::setInvalid, checklist::setErrorMessage, "training.race-day.checklist.long");
        boolean often = every.isEmpty() || every.getValue() == 0 || every.getValue() >= 10 && every.getValue() <= 120;
        require(!often, every::setInvalid, every::setErrorMessage, "training.race-day.fuel.often");
        boolean fields = Stream.of(
                        race.isInvalid(), goal.isInvalid(), day.isInvalid(), grams.isInvalid(), start.isInvalid())
                .noneMatch(Boolean::booleanValue);
        if (on == null || far.isEmpty() || time.isEmpty() || !listed || !often || !fields) {
            return Optional.empty();
        }
        return Optional.of(new RaceDay(
                athlete,
                on,
                race.getValue(),
                far.get(),
                time.get(),
                pacing.getValue(),
                start.getValue(),
                new Fuel(orZero(every), orZero(grams), fuelWords.getValue()),
                lines,
                words.getValue()));
    }

    /** The key of what is wrong with a day; empty where nothing is. */
    private String wrong(@Nullable LocalDate on) {
        if (on == null) {
            return "training.race-day.day.missing";
        }
        if (on.isBefore(today)) {
            return "training.race-day.day.over";
        }
        boolean taken = !on.equals(before.get()) && raceDays.on(athlete, on).isPresent();
        return taken ? "training.race-day.day.taken" : "";
    }

    private static int orZero(IntegerField field) {
        return field.isEmpty() ? 0 : field.getValue();
    }

    private void require(boolean wrong, Consumer<Boolean> invalid, Consumer<String> message, String key) {
        if (wrong) {
            message.accept(getTranslation(key));
        }
        invalid.accept(wrong);
    }
}
