package io.milepost.training.shown;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.milepost.running.PaceRange;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Zone;
import io.milepost.training.notation.Segment;
import io.milepost.training.notation.Segment.Gait;
import io.milepost.training.notation.Workout;
import io.milepost.training.templates.Layout;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a workout: a bar for each stretch, as wide as it lasts and as high as it is hard; one without an end for what
 * lasts until the lap button. Not drawn where it would be one bar.
 */
public final class WorkoutPicture extends Div {

    /**
     * @param paces the athlete's own; null for nominal ones
     * @param words what it shows, for who cannot see it
     */
    public WorkoutPicture(Workout workout, @Nullable TrainingPaces paces, String words) {
        addClassName("mp-bars");
        getElement().setAttribute("role", "img").setAttribute("aria-label", words);
        Function<Zone, PaceRange> own = Layout.speeds(paces);
        List<Segment> drawn = Segment.of(workout, own).stream()
                .filter(segment -> segment.duration().isPositive() || isOpen(segment))
                .toList();
        setVisible(drawn.size() > 1);
        drawn.forEach(segment -> add(bar(segment)));
    }

    private static boolean isOpen(Segment segment) {
        return segment.gait() != Gait.OTHER && segment.duration().isZero();
    }

    private static Span bar(Segment segment) {
        boolean recovers = segment.rest() || segment.gait() == Gait.WALK;
        Span bar = new Span();
        bar.getElement()
                .setAttribute(
                        "data-effort", recovers ? "REST" : segment.effort().name())
                .getStyle()
                .set("flex-grow", String.valueOf(segment.duration().toSeconds()));
        bar.getElement().setAttribute("data-open", isOpen(segment));
        return bar;
    }
}
