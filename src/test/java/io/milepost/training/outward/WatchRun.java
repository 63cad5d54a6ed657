package io.milepost.training.outward;

import io.milepost.training.notation.Item;
import io.milepost.training.notation.Repeat;
import io.milepost.training.notation.Session;
import io.milepost.training.notation.Size;
import io.milepost.training.notation.Step;
import io.milepost.training.notation.Workout;
import java.util.ArrayList;
import java.util.List;

/** The sizes that a runner goes through, in order: once as a watch counts them, once as the coach wrote them. */
final class WatchRun {

    private WatchRun() {}

    static List<Size> of(List<WatchStep> steps) {
        List<Size> run = new ArrayList<>();
        List<Integer> done = new ArrayList<>();
        steps.forEach(step -> done.add(1));
        for (int at = 0; at < steps.size(); ) {
            switch (steps.get(at)) {
                case WatchStep.Do each -> {
                    run.add(each.size());
                    at++;
                }
                case WatchStep.Again again -> {
                    boolean more = done.get(at) < again.times();
                    done.set(at, more ? done.get(at) + 1 : 1);
                    at = more ? again.first() : at + 1;
                }
            }
        }
        return run;
    }

    static List<Size> asWritten(Workout workout) {
        List<Size> run = new ArrayList<>();
        for (Item item : workout.items()) {
            switch (item) {
                case Step step -> run.add(step.size());
                case Session _ -> {
                    // not run
                }
                case Repeat repeat -> {
                    for (int turn = 1; turn <= repeat.times(); turn++) {
                        run.addAll(asWritten(repeat.turn()));
                        if (repeat.rest() != null && turn < repeat.times()) {
                            run.add(repeat.rest().size());
                        }
                    }
                }
            }
        }
        return run;
    }
}
