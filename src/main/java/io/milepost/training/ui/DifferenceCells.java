package io.milepost.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Vdot;
import io.milepost.running.Zone;
import io.milepost.training.PlanEdit;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutWords;
import io.milepost.training.adaptation.Repacing;
import io.milepost.training.notation.Target;
import io.milepost.training.notation.Workout;
import io.milepost.training.proposals.Difference;
import io.milepost.ui.Formats;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One workout before and after, as two cells: what differs is in ink, what stays is quiet. */
final class DifferenceCells {

    private final WorkoutWords words;
    private final Formats formats;

    DifferenceCells(WorkoutWords words, Formats formats) {
        this.words = words;
        this.formats = formats;
    }

    /** The workout in a word, for a label. */
    String name(Difference difference) {
        PlannedWorkout before = difference.before();
        return before == null
                ? ""
                : formats.day(before.day()) + " · " + before.text().title();
    }

    Div before(Difference difference) {
        PlannedWorkout before = difference.before();
        if (before == null) {
            return cell("mp-difference-before", quiet(text("training.proposals.not-there")));
        }
        return switch (difference.edit()) {
            case PlanEdit.Drop _ ->
                cell(
                        "mp-difference-before",
                        ink(formats.day(before.day())),
                        ink(before.text().title()),
                        ink(steps(before.workout(), before.paces())));
            case PlanEdit.Repace _ ->
                cell(
                        "mp-difference-before",
                        quiet(formats.day(before.day())),
                        quiet(before.text().title()),
                        ink(paces(before.workout(), before.paces())));
            case PlanEdit.Rewrite after ->
                shown(
                        "mp-difference-before",
                        before,
                        after,
                        before.day(),
                        before.text().title(),
                        steps(before.workout(), before.paces()));
        };
    }

    Div after(Difference difference) {
        PlannedWorkout before = difference.before();
        return switch (difference.edit()) {
            case PlanEdit.Drop _ -> cell("mp-difference-after", ink(text("training.proposals.let-go")));
            case PlanEdit.Repace repace ->
                before == null
                        ? cell("mp-difference-after")
                        : cell(
                                "mp-difference-after",
                                quiet(formats.day(before.day())),
                                quiet(before.text().title()),
                                ink(paces(before.workout(), paces(repace.vdot()))));
            case PlanEdit.Rewrite after ->
                shown(
                        "mp-difference-after",
                        before,
                        after,
                        after.day(),
                        after.text().title(),
                        steps(after.workout(), before == null ? null : before.paces()));
        };
    }

    private Div shown(
            String side,
            @Nullable PlannedWorkout before,
            PlanEdit.Rewrite after,
            LocalDate day,
            String title,
            String steps) {
        boolean sameDay = before != null && before.day().equals(after.day());
        boolean sameTitle =
                before != null && before.text().title().equals(after.text().title());
        boolean sameSteps = before != null && before.workout().equals(after.workout());
        return cell(
                side,
                sameDay ? quiet(formats.day(day)) : ink(formats.day(day)),
                sameTitle ? quiet(title) : ink(title),
                sameSteps ? quiet(steps) : ink(steps));
    }

    private String steps(Workout workout, @Nullable TrainingPaces paces) {
        return String.join(", ", words.lines(workout, paces, formats));
    }

    /** "threshold 4:31 /km, interval 4:10 /km" of the zones that stand in it. */
    private String paces(Workout workout, @Nullable TrainingPaces paces) {
        if (paces == null) {
            return "";
        }
        Set<Zone> zones = new LinkedHashSet<>();
        for (Target.Zones each : Repacing.zones(workout)) {
            zones.addAll(List.of(each.gentle(), each.hard()));
        }
        return zones.stream()
                .map(zone -> text("training.zone." + zone.name().toLowerCase(Locale.ROOT)) + " "
                        + formats.paces(paces.range(zone)))
                .collect(Collectors.joining(", "));
    }

    private static TrainingPaces paces(Vdot vdot) {
        return TrainingPaces.of(vdot);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private static Div cell(String side, Span... parts) {
        Div text = new Div(parts);
        text.addClassName("mp-difference-text");
        Div cell = new Div(text);
        cell.addClassNames("mp-difference-cell", side);
        return cell;
    }

    private static Span ink(String words) {
        Span span = new Span(words);
        span.addClassName("mp-ink");
        return span;
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassName("mp-quiet");
        return span;
    }
}
