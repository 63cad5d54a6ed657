package io.milepost.workspace.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.milepost.running.Pace;
import io.milepost.running.PaceRange;
import io.milepost.running.Zone;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Estimate;
import io.milepost.training.notation.Item;
import io.milepost.training.notation.Repeat;
import io.milepost.training.notation.Workout;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The shape of a workout: a bar for each part, as wide as it lasts and as high as it is hard. For the eye alone. */
class WorkoutBars extends Div {

    private static final PaceRange NOMINAL = PaceRange.single(new Pace(330));

    private record Bar(Duration length, Effort effort) {}

    WorkoutBars(PlannedWorkout workout) {
        addClassName("mp-bars");
        getElement().setAttribute("aria-hidden", "true");
        Function<Zone, PaceRange> paces = workout.paces() == null ? zone -> NOMINAL : workout.paces()::range;
        List<Bar> bars = new ArrayList<>();
        workout.workout().items().forEach(item -> collect(item, paces, bars));
        setVisible(bars.size() > 1);
        for (Bar bar : bars) {
            if (bar.length().isPositive()) {
                Span drawn = new Span();
                drawn.getElement()
                        .setAttribute("data-effort", bar.effort().name())
                        .getStyle()
                        .set("flex-grow", String.valueOf(bar.length().toSeconds()));
                add(drawn);
            }
        }
    }

    private static void collect(Item item, Function<Zone, PaceRange> paces, List<Bar> bars) {
        if (item instanceof Repeat repeat) {
            Duration rest = repeat.rests() == 0 ? Duration.ZERO : restOf(repeat, paces);
            for (int turn = 0; turn < repeat.times(); turn++) {
                repeat.turn().items().forEach(each -> collect(each, paces, bars));
                if (turn < repeat.times() - 1) {
                    bars.add(new Bar(rest, Effort.REST));
                }
            }
            return;
        }
        Workout alone = new Workout(List.of(item));
        bars.add(new Bar(Estimate.of(alone, paces).duration(), Effort.of(alone, paces)));
    }

    /** What one rest lasts: the whole less its turns, shared out. */
    private static Duration restOf(Repeat repeat, Function<Zone, PaceRange> paces) {
        Duration whole = Estimate.of(new Workout(List.of(repeat)), paces).duration();
        Duration turns = Estimate.of(repeat.turn(), paces).duration().multipliedBy(repeat.times());
        return whole.minus(turns).dividedBy(repeat.rests());
    }
}
