package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.RosterNavigation;
import io.milepost.training.CalendarSpan;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Trained;
import io.milepost.ui.Formats;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One week: a line for each athlete, a column for each day; the days are each athlete's own. */
class WeekGrid extends HtmlContainer {

    private static final int SHORT = 7;

    private final Doors doors;
    private final CalendarPage page;
    private final Consumer<PlannedWorkout> move;
    private final Formats formats;

    WeekGrid(
            Doors doors,
            CalendarPage page,
            List<AthleteProfile> athletes,
            Map<AthleteId, CalendarSpan> spans,
            Map<AthleteId, LocalDate> last,
            Consumer<PlannedWorkout> move) {
        super("table");
        this.doors = doors;
        this.page = page;
        this.move = move;
        this.formats = doors.viewer().formats();
        addClassName("mp-week-grid");
        HtmlContainer days = new HtmlContainer("tr", head(getTranslation("training.side.athlete"), "col"));
        page.first().datesUntil(page.last().plusDays(1)).forEach(day -> days.add(head(formats.day(day), "col")));
        HtmlContainer body = new HtmlContainer("tbody");
        for (AthleteProfile athlete : athletes) {
            body.add(line(athlete, Objects.requireNonNull(spans.get(athlete.id())), last.get(athlete.id())));
        }
        add(new HtmlContainer("thead", days), body);
    }

    private static HtmlContainer head(String text, String scope) {
        HtmlContainer cell = new HtmlContainer("th");
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private HtmlContainer line(AthleteProfile athlete, CalendarSpan span, @Nullable LocalDate last) {
        LocalDate today = athlete.today(doors.clock());
        Anchor name = new Anchor(
                RosterNavigation.athlete(doors.practices().current().slug(), athlete.id(), "calendar")
                        + "?view=week&day=" + page.first(),
                athlete.name());
        HtmlContainer who = head("", "row");
        who.add(name, runway(last, today));
        HtmlContainer line = new HtmlContainer("tr", who);
        page.first().datesUntil(page.last().plusDays(1)).forEach(day -> {
            HtmlContainer cell = new HtmlContainer("td");
            span.plannedOn(day).forEach(workout -> cell.add(chip(workout)));
            span.trainedOn(day).stream().filter(Trained::extra).forEach(trained -> cell.add(extra(trained)));
            if (day.equals(today)) {
                cell.addClassName("mp-week-today");
            }
            line.add(cell);
        });
        return line;
    }

    private Span runway(@Nullable LocalDate last, LocalDate today) {
        long left = last == null ? -1 : ChronoUnit.DAYS.between(today, last);
        Span runway = new Span(getTranslation("training.side.runway", Math.max(-1, left)));
        runway.addClassNames("mp-small", left < SHORT ? "mp-runway-short" : "mp-quiet");
        return runway;
    }

    private Component chip(PlannedWorkout workout) {
        String size = doors.words().total(workout.estimate(), formats);
        Button chip = new Button(
                size.isEmpty() ? workout.text().title() : workout.text().title() + " · " + size,
                click -> move.accept(workout));
        chip.addThemeVariants(ButtonVariant.SMALL);
        chip.addClassName("mp-week-chip");
        chip.getElement().setAttribute("data-effort", workout.effort().name());
        chip.setEnabled(!workout.isFrozen());
        String state = workout.isFrozen() ? getTranslation(workout.compliance().key()) : "";
        chip.setAriaLabel(getTranslation(
                "training.side.chip", workout.text().title(), formats.longDay(workout.day()), size, state));
        return chip;
    }

    private Span extra(Trained trained) {
        Span extra = new Span(
                trained.distance().isZero()
                        ? getTranslation(trained.sport().key())
                        : getTranslation(trained.sport().key()) + " · " + formats.distance(trained.distance()));
        extra.addClassNames("mp-week-extra", "mp-quiet", "mp-small");
        return extra;
    }
}
