package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.milepost.running.Distance;
import io.milepost.training.periods.Target;
import io.milepost.training.templates.Phase;
import io.milepost.training.weeks.SeasonWeek;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.DecimalField;
import io.milepost.ui.Formats;
import io.milepost.ui.Once;
import org.jspecify.annotations.Nullable;

/** What a coach wants of one week: phase, volume, how much of it easy. Empty fields leave it open. */
class WeekTargetDialog extends CalmDialog {

    private static final double PER_CENT = 100;
    private static final int MOST = 1000;

    /** Takes what is wanted; false where somebody else said something meanwhile, so that the dialog stays. */
    interface Decision {
        boolean want(Target target, @Nullable Phase phase);
    }

    WeekTargetDialog(SeasonWeek week, Formats formats, Decision decision) {
        setHeaderTitle(getTranslation("training.weeks.set", formats.day(week.monday())));
        setWidth("min(420px, 96vw)");
        Target now = week.target();
        Select<Phase> phase = new Select<>();
        phase.setLabel(getTranslation("training.weeks.phase"));
        phase.setItems(Phase.values());
        phase.setEmptySelectionAllowed(true);
        phase.setItemLabelGenerator(each -> getTranslation(each == null ? "training.weeks.phase.open" : each.key()));
        phase.setValue(week.phase());
        DecimalField volume = new DecimalField(getTranslation("training.weeks.volume"));
        volume.setRange(0, MOST);
        volume.setErrorMessage(getTranslation("training.weeks.volume.most", MOST, formats.distanceUnit()));
        volume.setSuffixComponent(new Span(formats.distanceUnit()));
        IntegerField easy = new IntegerField(getTranslation("training.weeks.easy-share"));
        easy.setHelperText(getTranslation("training.weeks.easy-share.help"));
        easy.setMin(0);
        easy.setMax((int) PER_CENT);
        if (now != null && now.volume() != null) {
            volume.setNumber(Math.rint(now.volume().in(formats.units()) * 10) / 10);
        }
        if (now != null && now.easyShare() != null) {
            easy.setValue((int) Math.round(now.easyShare() * PER_CENT));
        }
        ProblemLine problem = new ProblemLine();
        Div form = new Div(phase, volume, easy, problem);
        form.addClassNames("mp-stack", "mp-part-form");
        add(form);
        Button save = new Button(getTranslation("training.workout.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(Once.in(this, () -> {
            if (volume.isInvalid() || easy.isInvalid()) {
                return;
            }
            double far = volume.number().orElse(0);
            Integer share = easy.getValue();
            Distance distance = far <= 0 ? null : formats.units().distance(far);
            Target target = new Target(week.monday(), distance, share == null ? null : share / PER_CENT);
            if (decision.want(target, phase.getValue())) {
                close();
            } else {
                problem.setText(getTranslation("training.meanwhile"));
            }
        }));
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }
}
