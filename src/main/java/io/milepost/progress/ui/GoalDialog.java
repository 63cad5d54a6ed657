package io.milepost.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.progress.SetGoal;
import io.milepost.progress.Standards.RaceChoice;
import io.milepost.progress.Target;
import io.milepost.progress.Tier;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.ClockTime;
import io.milepost.ui.ComponentWords;
import io.milepost.ui.DistanceField;
import io.milepost.ui.Formats;
import io.milepost.ui.Once;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks what somebody wants to reach. */
class GoalDialog extends CalmDialog {

    private static final int FARTHEST_YEARS = 10;
    private static final int USUAL_SESSIONS = 12;

    private enum Kind {
        TIME,
        FINISH,
        QUALIFIER,
        HABIT,
        LEARNING
    }

    private final AthleteProfile athlete;
    private final Consumer<SetGoal> set;

    private final Select<Tier> tier = new Select<>();
    private final Select<Kind> kind = new Select<>();
    private final TextField title = new TextField();
    private final DistanceField distance;
    private final TextField time = new TextField();
    private final Select<Integer> days = new Select<>();
    private final TextArea outcome = new TextArea();
    private final IntegerField sessions = new IntegerField();
    private final DatePicker raceDay = new DatePicker();
    private final QualifierFields qualifier;

    GoalDialog(AthleteProfile athlete, Formats formats, StandardBook book, Consumer<SetGoal> set) {
        this.athlete = athlete;
        this.set = set;
        this.distance = new DistanceField(formats);
        this.qualifier = new QualifierFields(book, formats);
        setHeaderTitle(getTranslation("progress.goal.title"));
        tier.setLabel(getTranslation("progress.goal.tier"));
        tier.setItems(Tier.values());
        tier.setItemLabelGenerator(item -> getTranslation("progress.goal.tier." + item.name()));
        tier.setValue(Tier.A);
        kind.setLabel(getTranslation("progress.goal.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(
                item -> getTranslation("progress.goal.kind." + item.name().toLowerCase(Locale.ROOT)));
        kind.setValue(Kind.TIME);
        kind.addValueChangeListener(event -> arrange());
        title.setLabel(getTranslation("progress.goal.name"));
        title.setMaxLength(SetGoal.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setAutofocus(true);
        time.setLabel(getTranslation("progress.goal.time"));
        time.setHelperText(getTranslation("progress.goal.time-help"));
        days.setLabel(getTranslation("progress.goal.days"));
        days.setItems(1, 2, 3, 4, 5, 6, 7);
        days.setValue(4);
        raceDay.setLabel(getTranslation("progress.goal.race-day"));
        ComponentWords.of(raceDay, formats);
        raceDay.setMin(formats.today());
        raceDay.setMax(formats.today().plusYears(FARTHEST_YEARS));
        raceDay.setErrorMessage(getTranslation("progress.goal.race-day-wrong"));
        outcome.setLabel(getTranslation("progress.goal.outcome"));
        outcome.setMaxLength(Target.Learning.LONGEST_OUTCOME);
        sessions.setLabel(getTranslation("progress.goal.lessons"));
        sessions.setMin(1);
        sessions.setMax(Target.Learning.MOST_SESSIONS);
        sessions.setStepButtonsVisible(true);
        sessions.setValue(USUAL_SESSIONS);
        Div form = new Div(tier, kind, title, outcome, raceDay, distance, qualifier, time, days, sessions);
        form.addClassName("mp-form");
        setWidth("440px");
        raceDay.addValueChangeListener(event -> arrange());
        qualifier.onChange(this::arrange);
        add(form);
        Button save = new Button(getTranslation("progress.goal.save"), Once.in(this, this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
        arrange();
    }

    private void arrange() {
        boolean habit = kind.getValue() == Kind.HABIT;
        boolean learning = kind.getValue() == Kind.LEARNING;
        boolean forStandard = kind.getValue() == Kind.QUALIFIER;
        qualifier.look(raceDay.getValue());
        qualifier.setVisible(forStandard);
        distance.setVisible(
                !habit && !learning && !(forStandard && qualifier.race().isPresent()));
        time.setVisible(kind.getValue() == Kind.TIME
                || (forStandard && qualifier.found().isEmpty()));
        time.setLabel(getTranslation(forStandard ? "progress.goal.standard" : "progress.goal.time"));
        if (forStandard && title.isEmpty()) {
            qualifier.race().ifPresent(choice -> title.setValue(choice.race()));
        }
        days.setVisible(habit);
        outcome.setVisible(learning);
        sessions.setVisible(learning);
        raceDay.setLabel(getTranslation(habit || learning ? "progress.goal.until" : "progress.goal.race-day"));
    }

    private void save() {
        Optional<Target> target = target();
        boolean named = !title.getValue().isBlank();
        title.setErrorMessage(getTranslation("progress.goal.name-missing"));
        title.setInvalid(!named);
        if (!named || target.isEmpty() || (raceDay.isVisible() && raceDay.isInvalid())) {
            return;
        }
        set.accept(new SetGoal(
                athlete.id(),
                tier.getValue(),
                title.getValue(),
                target.get(),
                raceDay.isVisible() ? Optional.ofNullable(raceDay.getValue()) : Optional.empty()));
        close();
    }

    /** What the fields ask for; empty, and said beside the field, where something is missing. */
    private Optional<Target> target() {
        if (kind.getValue() == Kind.HABIT) {
            return Optional.of(new Target.Habit(days.getValue()));
        }
        if (kind.getValue() == Kind.LEARNING) {
            return learning();
        }
        if (kind.getValue() == Kind.QUALIFIER) {
            return qualifierTarget();
        }
        Optional<Distance> covered = covered();
        if (kind.getValue() == Kind.FINISH) {
            return covered.map(Target.Finish::new);
        }
        Optional<Duration> taken = typedTime();
        return covered.flatMap(far -> taken.map(fast -> new Target.Time(far, fast)));
    }

    private Optional<Target> learning() {
        boolean said = !outcome.getValue().isBlank();
        outcome.setErrorMessage(getTranslation("progress.goal.outcome-missing"));
        outcome.setInvalid(!said);
        Integer wanted = sessions.getValue();
        boolean counted = wanted != null && wanted >= 1 && wanted <= Target.Learning.MOST_SESSIONS;
        sessions.setErrorMessage(getTranslation("progress.goal.lessons-missing", Target.Learning.MOST_SESSIONS));
        sessions.setInvalid(!counted);
        return said && counted ? Optional.of(new Target.Learning(outcome.getValue(), wanted)) : Optional.empty();
    }

    private Optional<Target> qualifierTarget() {
        Optional<RaceChoice> race = qualifier.race();
        Optional<Distance> covered = race.map(RaceChoice::distance).or(this::covered);
        Optional<Duration> standard =
                qualifier.found().map(asked -> asked.standard().time()).or(this::typedTime);
        Optional<Duration> buffer = standard.flatMap(qualifier::buffer);
        return covered.flatMap(far -> standard.flatMap(
                asked -> buffer.map(under -> new Target.Qualifier(far, asked, under, race.map(RaceChoice::race)))));
    }

    private Optional<Distance> covered() {
        Optional<Distance> covered = distance.distance();
        distance.setProblem(covered.isEmpty() ? getTranslation("progress.goal.distance-missing") : "");
        return covered;
    }

    private Optional<Duration> typedTime() {
        Optional<Duration> taken = ClockTime.parse(time.getValue()).filter(Duration::isPositive);
        time.setErrorMessage(getTranslation("progress.goal.time-unread"));
        time.setInvalid(taken.isEmpty());
        return taken;
    }
}
