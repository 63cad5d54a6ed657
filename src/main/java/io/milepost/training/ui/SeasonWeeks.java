package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.milepost.running.Distance;
import io.milepost.training.CalendarSpan;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Headline;
import io.milepost.training.templates.Phase;
import io.milepost.training.weeks.WeekTotals;
import io.milepost.ui.Formats;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A season as weeks below one another: planned as an outline, done as a bar in it, the week before as a ghost behind, the
 * phase, races and key sessions in words. A week opens by its name.
 */
class SeasonWeeks extends OrderedList {

    private final CalendarSpan span;
    private final WeekTotals totals;
    private final LocalDate today;
    private final Formats formats;

    SeasonWeeks(
            CalendarSpan span,
            CalendarPage page,
            LocalDate today,
            Map<LocalDate, Phase> said,
            Formats formats,
            Consumer<LocalDate> open) {
        this.span = span;
        this.totals = new WeekTotals(span, today, said);
        this.today = today;
        this.formats = formats;
        addClassName("mp-season-weeks");
        WeekBar.Scale scale = WeekBar.Scale.of(
                page.weeks().stream().flatMap(first -> Stream.of(totals.planned(first), totals.done(first))));
        for (LocalDate first : page.weeks()) {
            add(week(first, scale, today, open));
        }
    }

    private WeekLine week(LocalDate first, WeekBar.Scale scale, LocalDate today, Consumer<LocalDate> open) {
        Button name = new Button(formats.day(first), click -> open.accept(first));
        name.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        name.setAriaLabel(getTranslation("training.season.open", formats.longDay(first)));
        Span words = new Span(words(first));
        words.addClassNames("mp-week-words", "mp-quiet", "mp-small");
        WeekLine line = new WeekLine(
                name,
                totals.phase(first),
                scale.bar()
                        .ghost(totals.before(first))
                        .planned(totals.planned(first))
                        .done(totals.done(first)),
                figures(first),
                words);
        if (!today.isBefore(first) && today.isBefore(first.plusWeeks(1))) {
            line.addClassName("mp-week-now");
            line.getElement().setAttribute("aria-current", "date");
        }
        return line;
    }

    private String figures(LocalDate first) {
        Distance planned = totals.planned(first);
        Distance done = totals.done(first);
        if (planned.isZero()) {
            return first.isAfter(today) && done.isZero() ? "" : formats.distance(done);
        }
        return done.isZero()
                ? getTranslation("training.weeks.planned", formats.distance(planned))
                : getTranslation("training.season.figures", formats.distance(done), formats.distance(planned));
    }

    private String words(LocalDate first) {
        Stream<String> races = key(first, workout -> workout.effort() == Effort.RACE)
                .map(workout -> workout.text().title());
        Stream<String> hard = key(first, workout -> workout.effort().isHard() && workout.effort() != Effort.RACE)
                .map(workout -> Headline.of(workout.workout()).text());
        return Stream.concat(races, hard).collect(Collectors.joining(" · "));
    }

    private Stream<PlannedWorkout> key(LocalDate first, Predicate<PlannedWorkout> wanted) {
        return of(first).filter(wanted);
    }

    private Stream<PlannedWorkout> of(LocalDate first) {
        return span.planned().stream()
                .filter(workout ->
                        !workout.day().isBefore(first) && workout.day().isBefore(first.plusWeeks(1)));
    }
}
