package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.milepost.running.Distance;
import io.milepost.training.CalendarSpan;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Headline;
import io.milepost.ui.Formats;
import java.time.LocalDate;
import java.util.Objects;
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
    private final Formats formats;

    SeasonWeeks(CalendarSpan span, CalendarPage page, LocalDate today, Formats formats, Consumer<LocalDate> open) {
        this.span = span;
        this.totals = new WeekTotals(span, today);
        this.formats = formats;
        addClassName("mp-season");
        double largest = page.weeks().stream()
                .flatMap(first -> Stream.of(totals.planned(first), totals.done(first)))
                .mapToDouble(Distance::metres)
                .max()
                .orElse(0);
        for (LocalDate first : page.weeks()) {
            add(week(first, Math.max(1, largest), today, open));
        }
    }

    private ListItem week(LocalDate first, double largest, LocalDate today, Consumer<LocalDate> open) {
        boolean now = !today.isBefore(first) && today.isBefore(first.plusWeeks(1));
        Button name = new Button(formats.day(first), click -> open.accept(first));
        name.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        name.setAriaLabel(getTranslation("training.season.open", formats.longDay(first)));
        Span words = new Span(words(first));
        words.addClassNames("mp-season-words", "mp-quiet", "mp-small");
        Span figures = new Span(figures(first));
        figures.addClassName("mp-number");
        Span bars = new Span(
                bar("mp-season-ghost", totals.before(first), largest),
                bar("mp-season-planned", totals.planned(first), largest),
                bar("mp-season-done", totals.done(first), largest));
        bars.addClassName("mp-season-bars");
        bars.getElement().setAttribute("aria-hidden", "true");
        ListItem item = new ListItem(name, words, figures, bars);
        if (now) {
            item.addClassName("mp-season-now");
            item.getElement().setAttribute("aria-current", "date");
        }
        return item;
    }

    private String figures(LocalDate first) {
        Distance planned = totals.planned(first);
        return planned.isZero()
                ? formats.distance(totals.done(first))
                : getTranslation(
                        "training.season.figures", formats.distance(totals.done(first)), formats.distance(planned));
    }

    private static Span bar(String name, Distance distance, double largest) {
        Span bar = new Span();
        bar.addClassName(name);
        bar.getStyle().setWidth(Math.round(distance.metres() / largest * 100) + "%");
        return bar;
    }

    private String words(LocalDate first) {
        Stream<String> phase = of(first)
                .map(PlannedWorkout::phase)
                .filter(Objects::nonNull)
                .limit(1)
                .map(found -> getTranslation(found.key()));
        Stream<String> races = key(first, workout -> workout.effort() == Effort.RACE)
                .map(workout -> workout.text().title());
        Stream<String> hard = key(first, workout -> workout.effort().isHard() && workout.effort() != Effort.RACE)
                .map(workout -> Headline.of(workout.workout()).text());
        return Stream.of(phase, races, hard).flatMap(each -> each).collect(Collectors.joining(" · "));
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
