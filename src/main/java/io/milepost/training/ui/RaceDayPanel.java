package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.panels.AthletePanel;
import io.milepost.running.Distance;
import io.milepost.training.ActivePlan;
import io.milepost.training.ChangedMeanwhile;
import io.milepost.training.CopySeason;
import io.milepost.training.LedgerEntryId;
import io.milepost.training.PastSeason;
import io.milepost.training.Seasons;
import io.milepost.training.notation.Effort;
import io.milepost.training.season.KeptRaceDay;
import io.milepost.training.season.RaceDay;
import io.milepost.training.season.RaceDayFiles;
import io.milepost.training.season.RaceDays;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

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
        Optional<KeptRaceDay> plan = raceDays.nextKept(athlete.id());
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
        KeptRaceDay kept = plan.get();
        Button change = new Button(
                content.getTranslation("training.race-day.change"), click -> change(content, athlete, formats, kept));
        Button drop =
                new Button(content.getTranslation("training.race-day.drop"), click -> drop(content, athlete, kept));
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(change, drop);
        actions.addClassName("mp-actions");
        content.add(new RaceDaySheet(kept.plan(), files, doors.practices().current(), formats), actions);
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
        RaceDayDialog dialog = dialog(athlete, formats, plan -> told(content, athlete, () -> raceDays.write(plan)));
        Optional<ActivePlan> plan = doors.calendars().plan(athlete.id());
        plan.ifPresent(active -> {
            dialog.about(active.raceDay(), active.title());
            race(athlete, active.raceDay()).ifPresent(dialog::over);
        });
        dialog.open();
    }

    /** How far the race is that is planned for that day. */
    private Optional<Distance> race(AthleteProfile athlete, LocalDate day) {
        return doors.calendars().between(athlete.id(), day, day).planned().stream()
                .filter(workout -> workout.effort() == Effort.RACE)
                .map(workout -> workout.estimate().distance())
                .filter(distance -> !distance.isZero())
                .findFirst();
    }

    /** Saves again go after what somebody else saved meanwhile; what they took away begins anew. */
    private void change(Div content, AthleteProfile athlete, Formats formats, KeptRaceDay kept) {
        AtomicReference<Optional<KeptRaceDay>> seen = new AtomicReference<>(Optional.of(kept));
        RaceDayDialog dialog = dialog(athlete, formats, plan -> {
            boolean done = told(
                    content,
                    athlete,
                    () -> Objects.requireNonNull(seen.get())
                            .ifPresentOrElse(now -> raceDays.rewrite(now, plan), () -> raceDays.write(plan)));
            if (!done) {
                seen.set(raceDays.now(kept));
            }
            return done;
        });
        dialog.of(
                        kept.plan(),
                        () -> Objects.requireNonNull(seen.get())
                                .map(now -> now.plan().day())
                                .orElse(null))
                .open();
    }

    private void drop(Div content, AthleteProfile athlete, KeptRaceDay kept) {
        RaceDay plan = kept.plan();
        if (!told(content, athlete, () -> raceDays.drop(kept))) {
            Notices.problem(content.getTranslation("training.race-day.kept"), content.getTranslation("ui.close"));
            return;
        }
        Notices.done(
                content.getTranslation("training.race-day.dropped", plan.race()),
                content.getTranslation("ui.undo"),
                () -> {
                    if (!told(content, athlete, () -> raceDays.write(plan))) {
                        Notices.problem(
                                content.getTranslation("training.race-day.day.taken"),
                                content.getTranslation("ui.close"));
                    }
                });
    }

    /** Does it and shows what is now; false where somebody else was there meanwhile. */
    private boolean told(Div content, AthleteProfile athlete, Runnable work) {
        try {
            work.run();
            return true;
        } catch (ChangedMeanwhile meanwhile) {
            return false;
        } finally {
            show(content, athlete);
        }
    }

    private RaceDayDialog dialog(AthleteProfile athlete, Formats formats, Predicate<RaceDay> pen) {
        return new RaceDayDialog(athlete.id(), athlete.today(doors.clock()), raceDays, days(formats), formats, pen);
    }
}
