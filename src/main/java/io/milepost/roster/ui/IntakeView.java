package io.milepost.roster.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.accounts.Viewer;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.roster.Availabilities;
import io.milepost.roster.Intake;
import io.milepost.roster.Intakes;
import io.milepost.roster.PersonalFacts;
import io.milepost.running.Distance;
import io.milepost.tenancy.Practices;
import io.milepost.ui.DecimalField;
import io.milepost.ui.Formats;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A new athlete tells their coach what matters, once, in a few minutes. Whatever is typed is kept as it is typed. */
@Route("me/:practice/intake")
@PermitAll
class IntakeView extends Div implements HasDynamicTitle {

    private static final int TYPING_MS = 800;
    private static final int MOST_YEARS = 80;
    private static final int LONGEST_WEEK = 400;

    private final Intakes intakes;
    private final Formats formats;
    private final IntegerField years = new IntegerField(getTranslation("roster.intake.ask.years"));
    private final DecimalField weekly = new DecimalField();
    private final TextArea goal = area("goal", Intake.LONGEST_GOAL);
    private final TextArea injuries = area("injuries", Intake.LONGEST_WORDS);
    private final PersonalFields personal;
    private final TextArea remarks = area("remarks", Intake.LONGEST_WORDS);
    private final Paragraph kept = new Paragraph();

    private Intake told;

    IntakeView(
            Intakes intakes,
            Athletes athletes,
            PersonalFacts facts,
            Availabilities availabilities,
            Practices practices,
            Viewer viewer) {
        this.intakes = intakes;
        this.formats = viewer.formats();
        addClassName("mp-screen");
        AthleteProfile me = athletes.me();
        personal = new PersonalFields(facts.of(me.id()), formats, (born, sex) -> {
            facts.keep(me.id(), born, sex);
            kept.setText(getTranslation("roster.intake.kept"));
        });
        String between = getTranslation("roster.intake.between", 0, MOST_YEARS);
        years.setMin(0);
        years.setMax(MOST_YEARS);
        years.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(between)
                .setMinErrorMessage(between)
                .setMaxErrorMessage(between));
        years.setStepButtonsVisible(true);
        weekly.setLabel(getTranslation("roster.intake.ask.weekly", formats.distanceUnit()));
        weekly.setRange(0, LONGEST_WEEK);
        weekly.setErrorMessage(getTranslation("roster.intake.between", 0, LONGEST_WEEK));
        TrainingDays days = new TrainingDays(
                me.id(), availabilities, formats, () -> kept.setText(getTranslation("roster.intake.kept")));
        days.setLabel(getTranslation("roster.intake.ask.days"));
        told = intakes.of(me.id()).orElse(Intake.EMPTY);
        show();
        Stream.of(years, weekly, goal, injuries, remarks).forEach(IntakeView::whileTyping);
        Stream.<HasValue<?, ?>>of(years, weekly, goal, injuries, remarks)
                .forEach(field -> field.addValueChangeListener(change -> keep()));
        String today = "me/" + practices.current().slug().value() + "/today";
        Button done = new Button(getTranslation("roster.intake.done"), click -> {
            Optional<Focusable<?>> wrong = wrong();
            wrong.ifPresentOrElse(Focusable::focus, () -> {
                intakes.finish(read());
                UI.getCurrent().navigate(today);
            });
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.addClassName("mp-primary");
        kept.addClassNames("mp-quiet", "mp-small");
        kept.getElement().setAttribute("aria-live", "polite");
        Paragraph why = new Paragraph(getTranslation("roster.intake.why"));
        why.addClassName("mp-quiet");
        Div form = new Div(years, weekly, days, goal, injuries, personal, remarks, kept, done);
        form.addClassNames("mp-form", "mp-intake");
        add(new PageHeader(getTranslation("roster.intake.title")), why, form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("roster.intake.title");
    }

    private void show() {
        Distance week = told.weekly();
        years.setValue(told.yearsRunning());
        weekly.setNumber(week == null ? null : Math.round(week.in(formats.units()) * 10) / 10.0);
        goal.setValue(told.raceGoal());
        injuries.setValue(told.injuries());
        remarks.setValue(told.remarks());
    }

    private void keep() {
        told = read();
        intakes.keep(told);
        kept.setText(wrong().isEmpty() ? getTranslation("roster.intake.kept") : "");
    }

    /** A slip in a number is shown as such, and what was told before stays. */
    private Intake read() {
        return new Intake(
                isSound(years) ? years.getValue() : told.yearsRunning(),
                weekly.isSound() ? week() : told.weekly(),
                goal.getValue(),
                injuries.getValue(),
                remarks.getValue());
    }

    private static boolean isSound(IntegerField field) {
        Integer value = field.getValue();
        return value == null ? !field.isInvalid() : value >= field.getMin() && value <= field.getMax();
    }

    private @Nullable Distance week() {
        OptionalDouble far = weekly.number();
        return far.isPresent() ? formats.units().distance(far.getAsDouble()) : null;
    }

    /** The first field that wants another look. */
    private Optional<Focusable<?>> wrong() {
        if (!isSound(years)) {
            return Optional.of(years);
        }
        if (!weekly.isSound()) {
            return Optional.of(weekly);
        }
        return personal.isWrong() ? Optional.of(personal.born()) : Optional.empty();
    }

    private TextArea area(String key, int longest) {
        TextArea area = new TextArea(getTranslation("roster.intake.ask." + key));
        area.setMaxLength(longest);
        area.setMinRows(2);
        return area;
    }

    private static void whileTyping(HasValueChangeMode field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_MS);
    }
}
