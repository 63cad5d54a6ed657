package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.panels.AthletePanel;
import io.milepost.training.ActivePlan;
import io.milepost.training.CopySeason;
import io.milepost.training.LedgerEntryId;
import io.milepost.training.PastSeason;
import io.milepost.training.Seasons;
import io.milepost.training.season.RaceDay;
import io.milepost.training.season.RaceDayFiles;
import io.milepost.training.season.RaceDays;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import java.util.Optional;
import java.util.function.Consumer;

/** The plan for the next race's day, on the page of an athlete. */
@org.springframework.stereotype.Component
class RaceDayPanel implements AthletePanel {

    private final Doors doors;
    private final RaceDays raceDays;
    private final RaceDayFiles files;
    private final Seasons seasons;

    RaceDayPanel(Doors doors, RaceDays raceDays, RaceDayFiles files, Seasons seasons) {
        this.doors = doors;
        this.raceDays = raceDays;
        this.files = files;
        this.seasons = seasons;
    }

    @Override
    public String path() {
        return "race-day";
    }

    @Override
    public String titleKey() {
        return "training.race-day.title";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public Component create(AthleteProfile athlete) {
        Div content = new Div();
        content.addClassName("mp-screen");
        show(content, athlete);
        return content;
    }

    private void show(Div content, AthleteProfile athlete) {
        Formats formats = doors.viewer().formats();
        Optional<RaceDay> plan = raceDays.next(athlete.id());
        content.removeAll();
        whatNext(content, athlete, formats);
        if (plan.isEmpty()) {
            content.add(new EmptyState(
                    content.getTranslation("training.race-day.empty.title"),
                    content.getTranslation("training.race-day.empty.text", athlete.firstName()),
                    new Button(
                            content.getTranslation("training.race-day.write"),
                            click -> begin(content, athlete, formats))));
            return;
        }
        RaceDay written = plan.get();
        Button change = new Button(
                content.getTranslation("training.race-day.change"),
                click -> dialog(content, athlete, formats, changed -> raceDays.move(written.day(), changed))
                        .of(written)
                        .open());
        Button drop = new Button(content.getTranslation("training.race-day.drop"), click -> {
            raceDays.drop(athlete.id(), written.day());
            show(content, athlete);
            Notices.done(
                    content.getTranslation("training.race-day.dropped", written.race()),
                    content.getTranslation("ui.undo"),
                    () -> {
                        raceDays.write(written);
                        show(content, athlete);
                    });
        });
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(change, drop);
        actions.addClassName("mp-actions");
        content.add(new RaceDaySheet(written, files, doors.practices().current(), formats), actions);
    }

    /** After a race and while no other one is planned: the season again, around the next. */
    private void whatNext(Div content, AthleteProfile athlete, Formats formats) {
        if (doors.calendars().plan(athlete.id()).isPresent()) {
            return;
        }
        seasons.last(athlete.id()).ifPresent(season -> {
            Button again = new Button(
                    content.getTranslation("training.season.again"),
                    click -> new SeasonDialog(
                                    seasons,
                                    athlete,
                                    season,
                                    athlete.today(doors.clock()),
                                    days(formats),
                                    formats,
                                    copy -> copy(content, athlete, season, copy))
                            .open());
            Div card = new Div(
                    new H2(content.getTranslation("training.season.next")),
                    new Paragraph(content.getTranslation(
                            "training.season.over",
                            season.title(),
                            formats.date(season.raceDay()),
                            athlete.firstName())),
                    again);
            card.addClassNames("mp-card", "mp-stack", "mp-race-day");
            content.add(card);
        });
    }

    private void copy(Div content, AthleteProfile athlete, PastSeason season, CopySeason copy) {
        LedgerEntryId entry = seasons.copy(copy);
        show(content, athlete);
        Notices.done(
                content.getTranslation("training.season.copied", season.title()),
                content.getTranslation("ui.undo"),
                () -> {
                    UndoNotice.say(doors.calendars().undo(entry), doors.viewer().formats());
                    show(content, athlete);
                });
    }

    private Days days(Formats formats) {
        return new Days(formats);
    }

    private void begin(Div content, AthleteProfile athlete, Formats formats) {
        RaceDayDialog dialog = dialog(content, athlete, formats, raceDays::write);
        Optional<ActivePlan> plan = doors.calendars().plan(athlete.id());
        plan.ifPresent(active -> dialog.about(active.raceDay(), active.title()));
        dialog.open();
    }

    private RaceDayDialog dialog(Div content, AthleteProfile athlete, Formats formats, Consumer<RaceDay> pen) {
        return new RaceDayDialog(athlete.id(), athlete.today(doors.clock()), raceDays, days(formats), formats, plan -> {
            pen.accept(plan);
            show(content, athlete);
        });
    }
}
