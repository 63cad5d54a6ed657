package io.milepost.training.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.milepost.roster.AthleteProfile;
import io.milepost.training.ChangedMeanwhile;
import io.milepost.training.weeks.Season;
import io.milepost.training.weeks.SeasonWeek;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An athlete's weeks ahead on one line: phase, volume against what is wanted, longest run, races, and what there is to say. */
class SeasonStrip extends Div {

    private static final double PER_CENT = 100;

    private final Season season;
    private final Doors doors;
    private final AthleteProfile athlete;

    SeasonStrip(Season season, Doors doors, AthleteProfile athlete) {
        this.season = season;
        this.doors = doors;
        this.athlete = athlete;
        addClassNames("mp-screen", "mp-strip");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
    }

    private void show() {
        removeAll();
        List<SeasonWeek> weeks = season.of(athlete.id());
        if (weeks.isEmpty()) {
            add(new EmptyState(
                    getTranslation("training.weeks.empty.title"),
                    getTranslation("training.weeks.empty.text", athlete.firstName())));
            return;
        }
        WeekBar.Scale scale =
                WeekBar.Scale.of(weeks.stream().flatMap(week -> Stream.of(week.planned(), week.wanted())));
        Paragraph legend = new Paragraph(getTranslation("training.weeks.legend"));
        legend.addClassNames("mp-quiet", "mp-small");
        OrderedList list = new OrderedList();
        list.addClassName("mp-season-weeks");
        weeks.forEach(week -> list.add(line(week, scale)));
        add(legend, list);
    }

    private WeekLine line(SeasonWeek week, WeekBar.Scale scale) {
        Formats formats = doors.viewer().formats();
        Button edit = new Button(VaadinIcon.PENCIL.create(), click -> edit(week));
        edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        edit.setAriaLabel(getTranslation("training.weeks.set", formats.day(week.monday())));
        Div concerns = new Div();
        concerns.addClassName("mp-concerns");
        week.concerns().forEach(concern -> concerns.add(new ConcernLine(concern, doors.concerns(), formats)));
        WeekBar bar = scale.bar().planned(week.planned()).wanted(week.wanted()).longest(week.longest());
        week.races().forEach(day -> bar.race(formats.day(day)));
        return new WeekLine(
                new Span(formats.day(week.monday())), week.phase(), bar, figures(week, formats), edit, concerns);
    }

    /** Nothing about running where nobody runs. */
    private String figures(SeasonWeek week, Formats formats) {
        List<String> words = new ArrayList<>();
        if (!week.wanted().isZero()) {
            words.add(getTranslation(
                    "training.weeks.of", formats.distance(week.planned()), formats.distance(week.wanted())));
        } else if (!week.planned().isZero()) {
            words.add(formats.distance(week.planned()));
        }
        if (!week.longest().isZero()) {
            words.add(getTranslation("training.weeks.longest", formats.distance(week.longest())));
        }
        if (!week.planned().isZero()) {
            words.add(getTranslation("training.weeks.easy", Math.round(week.easyShare() * PER_CENT)));
        }
        week.races().forEach(day -> words.add(getTranslation("training.weeks.race", formats.day(day))));
        return String.join(" · ", words);
    }

    private void edit(SeasonWeek week) {
        AtomicReference<@Nullable Long> seen = new AtomicReference<>(week.version());
        new WeekTargetDialog(week, doors.viewer().formats(), (target, phase) -> {
                    try {
                        season.want(athlete.id(), target, phase, seen.get());
                        show();
                        return true;
                    } catch (ChangedMeanwhile meanwhile) {
                        seen.set(versionOf(week.monday()));
                        show();
                        return false;
                    }
                })
                .open();
    }

    private @Nullable Long versionOf(LocalDate monday) {
        return season.of(athlete.id()).stream()
                .filter(week -> week.monday().equals(monday))
                .findFirst()
                .map(SeasonWeek::version)
                .orElse(null);
    }
}
