package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.roster.AthleteProfile;
import io.milepost.training.ApplyTemplate;
import io.milepost.training.Evidence;
import io.milepost.training.WorkoutText;
import io.milepost.training.templates.Template;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Formats;
import io.milepost.ui.Once;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A coach lays a template on the days before a race, and sees week by week what that means before it is done. */
class TemplateDialog extends CalmDialog {

    private final Doors doors;
    private final AthleteProfile athlete;
    private final Formats formats;
    private final Select<Template> template = new Select<>();
    private final DatePicker raceDay;
    private final CheckboxGroup<DayOfWeek> free = new CheckboxGroup<>();
    private final TextField why = new TextField();
    private final CheckboxGroup<Evidence> findings;
    private final Div preview = new Div();
    private final Button apply = new Button();

    TemplateDialog(Doors doors, AthleteProfile athlete, Days days, Consumer<ApplyTemplate> applied) {
        this.doors = doors;
        this.athlete = athlete;
        this.formats = doors.viewer().formats();
        this.raceDay = days.picker("training.template.race-day");
        this.findings = doors.findings().of(athlete.id(), formats);
        setHeaderTitle(getTranslation("training.template.title", athlete.firstName()));
        setWidth("min(720px, 96vw)");
        List<Template> all = doors.templates().all();
        template.setLabel(getTranslation("training.template.which"));
        template.setItems(all);
        template.setItemLabelGenerator(each -> each.name(this::getTranslation));
        free.setLabel(getTranslation("training.template.free"));
        free.addClassName("mp-days");
        free.setItems(Arrays.stream(DayOfWeek.values()).toList());
        free.setItemLabelGenerator(formats::weekday);
        why.setLabel(getTranslation("training.template.why"));
        why.setMaxLength(WorkoutText.LONGEST_WHY);
        Set<DayOfWeek> said = doors.availabilities().free(athlete.id());
        LocalDate today = athlete.today(doors.clock());
        days.between(raceDay, today.plusDays(1), today.plusYears(2));
        preview.addClassName("mp-stack");
        preview.getElement().setAttribute("aria-live", "polite");
        Div form = new Div(template, raceDay, free, why, findings, preview);
        form.addClassNames("mp-stack", "mp-workout-form");
        add(form);
        apply.setText(getTranslation("training.template.apply"));
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.addClickListener(Once.in(this, () -> {
            close();
            applied.accept(command());
        }));
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), apply);
        template.addValueChangeListener(change -> {
            Template chosen = change.getValue();
            if (chosen != null) {
                free.setValue(said.isEmpty() ? Set.copyOf(chosen.days()) : said);
                raceDay.setLabel(getTranslation(
                        chosen.race() == null ? "training.template.last-day" : "training.template.race-day"));
                raceDay.setValue(raceIn(chosen, today));
            }
            show();
        });
        raceDay.addValueChangeListener(change -> show());
        free.addValueChangeListener(change -> show());
        template.setValue(all.getFirst());
    }

    /** The first Sunday that leaves room for the whole template. */
    private static LocalDate raceIn(Template template, LocalDate today) {
        return today.plusWeeks(template.weeks().size()).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private boolean isComplete() {
        return template.getValue() != null
                && raceDay.getValue() != null
                && !raceDay.isInvalid()
                && raceDay.getValue().isAfter(athlete.today(doors.clock()))
                && !raceDay.getValue().isAfter(athlete.today(doors.clock()).plusYears(2));
    }

    private ApplyTemplate command() {
        return new ApplyTemplate(
                athlete.id(),
                template.getValue().slug(),
                raceDay.getValue(),
                free.getValue(),
                why.getValue(),
                List.copyOf(findings.getValue()));
    }

    private void show() {
        preview.removeAll();
        apply.setEnabled(isComplete());
        if (isComplete()) {
            preview.add(new TemplateWeeks(doors.templates().preview(command()), doors.concerns(), formats));
        }
    }
}
