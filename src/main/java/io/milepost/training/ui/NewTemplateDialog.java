package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.UnitSystem;
import io.milepost.training.library.TemplateShelf;
import io.milepost.training.templates.Template;
import io.milepost.training.templates.TemplateText;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Formats;
import io.milepost.ui.Once;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** A coach begins a template: with empty weeks, or with what an athlete's plan has become. */
class NewTemplateDialog extends CalmDialog {

    private static final int USUAL_WEEKS = 8;

    private enum From {
        NOTHING,
        PLAN
    }

    /** What happens with what was chosen. */
    interface Decision {
        void blank(TemplateShelf.Blank blank);

        /** @return whether the athlete has a plan to make it of */
        boolean ofPlan(AthleteId athlete, String name);
    }

    private final Decision decision;
    private final TextField name = new TextField();
    private final RadioButtonGroup<From> from = new RadioButtonGroup<>();
    private final ComboBox<AthleteProfile> athlete = new ComboBox<>();
    private final IntegerField weeks = new IntegerField();
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private final Select<UnitSystem> units = new Select<>();

    NewTemplateDialog(List<AthleteProfile> athletes, UnitSystem usual, Formats formats, Decision decision) {
        this.decision = decision;
        setHeaderTitle(getTranslation("training.library.new-template"));
        setWidth("min(560px, 96vw)");
        name.setLabel(getTranslation("training.library.name"));
        name.setMaxLength(TemplateText.Own.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        from.setLabel(getTranslation("training.library.begin-with"));
        from.setItems(From.values());
        from.setItemLabelGenerator(each ->
                getTranslation("training.library.begin-with." + each.name().toLowerCase(Locale.ROOT)));
        from.setValue(From.NOTHING);
        from.setVisible(!athletes.isEmpty());
        athlete.setLabel(getTranslation("training.library.begin-with.whose"));
        athlete.setHelperText(getTranslation("training.library.begin-with.help"));
        athlete.setItems(athletes);
        athlete.setItemLabelGenerator(AthleteProfile::name);
        weeks.setLabel(getTranslation("training.library.how-many-weeks"));
        weeks.setMin(1);
        weeks.setMax(Template.MOST_WEEKS);
        weeks.setStepButtonsVisible(true);
        weeks.setValue(USUAL_WEEKS);
        days.setLabel(getTranslation("training.library.days"));
        days.addClassName("mp-days");
        days.setItems(Arrays.stream(DayOfWeek.values()).toList());
        days.setItemLabelGenerator(formats::weekday);
        days.setValue(EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SUNDAY));
        units.setLabel(getTranslation("training.library.units"));
        units.setItems(UnitSystem.values());
        units.setItemLabelGenerator(
                each -> getTranslation("training.library.units." + each.name().toLowerCase(Locale.ROOT)));
        units.setValue(usual);
        Div form = new Div(name, from, athlete, weeks, days, units);
        form.addClassNames("mp-stack", "mp-workout-form");
        add(form);
        from.addValueChangeListener(change -> showPart());
        showPart();
        Button begin = new Button(getTranslation("training.library.begin"));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.addClickListener(Once.in(this, this::begin));
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), begin);
    }

    /**
     * The same for the plan of one athlete, who is not asked for.
     *
     * @param keep takes the name; false where there is no plan to make it of
     */
    static NewTemplateDialog ofPlan(AthleteProfile whose, UnitSystem usual, Formats formats, Predicate<String> keep) {
        NewTemplateDialog dialog = new NewTemplateDialog(List.of(whose), usual, formats, new Decision() {
            @Override
            public void blank(TemplateShelf.Blank blank) {
                throw new IllegalStateException("nothing blank is offered here");
            }

            @Override
            public boolean ofPlan(AthleteId athlete, String name) {
                return keep.test(name);
            }
        });
        dialog.from.setValue(From.PLAN);
        dialog.from.setVisible(false);
        dialog.athlete.setValue(whose);
        dialog.athlete.setReadOnly(true);
        return dialog;
    }

    private boolean isOfPlan() {
        return from.getValue() == From.PLAN;
    }

    private void showPart() {
        athlete.setVisible(isOfPlan());
        weeks.setVisible(!isOfPlan());
        days.setVisible(!isOfPlan());
        units.setVisible(!isOfPlan());
    }

    private void begin() {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(getTranslation("training.library.name.missing"));
        if (isOfPlan()) {
            ofPlan();
            return;
        }
        Integer count = weeks.getValue();
        boolean sound = count != null && count >= 1 && count <= Template.MOST_WEEKS;
        weeks.setInvalid(!sound);
        weeks.setErrorMessage(getTranslation("training.library.between", 1, Template.MOST_WEEKS));
        days.setInvalid(days.getValue().isEmpty());
        days.setErrorMessage(getTranslation("training.library.days.none"));
        if (count != null && sound && !name.isInvalid() && !days.isInvalid()) {
            close();
            decision.blank(new TemplateShelf.Blank(name.getValue(), count, days.getValue(), units.getValue()));
        }
    }

    private void ofPlan() {
        AthleteProfile whose = athlete.getValue();
        athlete.setInvalid(whose == null);
        athlete.setErrorMessage(getTranslation("training.library.begin-with.nobody"));
        if (whose == null || name.isInvalid()) {
            return;
        }
        if (decision.ofPlan(whose.id(), name.getValue())) {
            close();
        } else {
            athlete.setErrorMessage(getTranslation("training.library.begin-with.no-plan", whose.firstName()));
            athlete.setInvalid(true);
        }
    }
}
