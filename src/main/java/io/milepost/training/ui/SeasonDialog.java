package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.roster.AthleteProfile;
import io.milepost.training.CopySeason;
import io.milepost.training.PastSeason;
import io.milepost.training.SeasonPreview;
import io.milepost.training.Seasons;
import io.milepost.training.WorkoutText;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Formats;
import io.milepost.ui.Once;
import java.time.LocalDate;
import java.util.function.Consumer;

/** A coach lays the last season around the next race, with what its ledger taught before her eyes. */
class SeasonDialog extends CalmDialog {

    private final Seasons seasons;
    private final AthleteProfile athlete;
    private final PastSeason season;
    private final Formats formats;
    private final LocalDate today;
    private final DatePicker raceDay;
    private final TextField why = new TextField();
    private final Div preview = new Div();
    private final Button copy = new Button();

    SeasonDialog(
            Seasons seasons,
            AthleteProfile athlete,
            PastSeason season,
            LocalDate today,
            Days days,
            Formats formats,
            Consumer<CopySeason> decided) {
        this.seasons = seasons;
        this.athlete = athlete;
        this.season = season;
        this.today = today;
        this.formats = formats;
        this.raceDay = days.picker("training.template.race-day");
        setHeaderTitle(getTranslation("training.season.title", season.title()));
        setWidth("min(640px, 96vw)");
        days.between(raceDay, today.plusDays(1), today.plusYears(2));
        raceDay.addValueChangeListener(change -> show());
        why.setLabel(getTranslation("training.template.why"));
        why.setMaxLength(WorkoutText.LONGEST_WHY);
        preview.addClassName("mp-stack");
        preview.getElement().setAttribute("aria-live", "polite");
        Div form = new Div(brief(), raceDay, why, preview);
        form.addClassNames("mp-stack", "mp-workout-form");
        add(form);
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        copy.addClickListener(Once.in(this, () -> {
            close();
            decided.accept(command());
        }));
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), copy);
        show();
    }

    private Component brief() {
        UnorderedList taught = new UnorderedList();
        season.brief()
                .forEach(entry -> taught.add(new ListItem(getTranslation(
                        "training.season.taught",
                        entry.subject(),
                        entry.why(),
                        formats.date(LocalDate.ofInstant(entry.when(), athlete.zone()))))));
        Div words = new Div(new Paragraph(getTranslation(
                "training.season.was", season.planned(), season.done(), formats.date(season.raceDay()))));
        if (!season.brief().isEmpty()) {
            Details details = new Details(getTranslation("training.season.brief"), taught);
            details.setOpened(season.brief().size() <= 5);
            words.add(details);
        }
        return words;
    }

    private boolean isComplete() {
        LocalDate day = raceDay.getValue();
        return day != null && day.isAfter(today) && !day.isAfter(today.plusYears(2));
    }

    private CopySeason command() {
        return new CopySeason(athlete.id(), season.plan(), raceDay.getValue(), why.getValue());
    }

    private void show() {
        preview.removeAll();
        SeasonPreview shown = isComplete() ? seasons.preview(command()) : null;
        int workouts = shown == null ? 0 : shown.workouts();
        copy.setEnabled(workouts > 0);
        copy.setText(getTranslation("training.season.copy", workouts));
        if (shown == null) {
            return;
        }
        say(shown.late(), "training.season.late");
        say(shown.crowded(), "training.season.crowded");
        say(shown.taken(), "training.season.taken");
        NativeTable table = new NativeTable();
        table.addClassName("mp-race-splits");
        table.getHead()
                .addRow()
                .add(
                        new NativeTableHeaderCell(getTranslation("training.season.week")),
                        new NativeTableHeaderCell(getTranslation("training.season.workouts")),
                        new NativeTableHeaderCell(getTranslation("training.season.distance")));
        shown.weeks()
                .forEach(week -> table.getBody()
                        .addRow()
                        .add(
                                new NativeTableCell(formats.date(week.monday())),
                                new NativeTableCell(String.valueOf(week.workouts())),
                                new NativeTableCell(formats.distance(week.distance()))));
        preview.add(table);
    }

    private void say(int count, String key) {
        if (count > 0) {
            Paragraph notice = new Paragraph(getTranslation(key, count));
            notice.addClassName("mp-small");
            preview.add(notice);
        }
    }
}
