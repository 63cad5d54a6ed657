package io.milepost.training.outward;

import io.milepost.running.PaceRange;
import io.milepost.running.Zone;
import io.milepost.training.notation.Item;
import io.milepost.training.notation.Repeat;
import io.milepost.training.notation.Rest;
import io.milepost.training.notation.Session;
import io.milepost.training.notation.Step;
import io.milepost.training.notation.Target;
import io.milepost.training.notation.Workout;
import io.milepost.training.outward.WatchStep.Goal;
import io.milepost.training.outward.WatchStep.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lays a workout out flat for a watch. A rest lies between repeats only, as in the notation, hence the last turn stands
 * behind the loop; a repeat within a repeat is written out, because watches know one loop at a time.
 */
final class WatchSteps {

    /** What common watches take. */
    static final int MOST = 50;

    /**
     * A zone that is one single pace gets this much room on either side, or the watch would beep all the way: within it a
     * step also counts as on target.
     */
    static final double ROOM = 0.03;

    private final @Nullable Function<Zone, PaceRange> paces;
    private final Function<String, String> words;
    private final List<WatchStep> steps = new ArrayList<>();

    private WatchSteps(@Nullable Function<Zone, PaceRange> paces, Function<String, String> words) {
        this.paces = paces;
        this.words = words;
    }

    /**
     * The steps; empty where nothing of the workout is run.
     *
     * @param paces the athlete's own; null where no race gave any, so that zones go by feel
     * @param words the word of a message key in the athlete's language
     */
    static List<WatchStep> of(
            Workout workout, @Nullable Function<Zone, PaceRange> paces, Function<String, String> words) {
        WatchSteps flat = new WatchSteps(paces, words);
        List<Item> run = workout.items().stream()
                .filter(item -> !(item instanceof Session))
                .toList();
        for (int i = 0; i < run.size(); i++) {
            boolean alone = run.size() == 1;
            Purpose purpose = i == 0 && !alone && isGentle(run.get(i))
                    ? Purpose.WARM_UP
                    : i == run.size() - 1 && !alone && isGentle(run.get(i)) ? Purpose.COOL_DOWN : Purpose.WORK;
            flat.add(run.get(i), purpose);
        }
        return List.copyOf(flat.steps);
    }

    private static boolean isGentle(Item item) {
        return item instanceof Step step
                && (step.target() == null
                        || step.target() instanceof Target.Zones zones && zones.hard() == Zone.E
                        || step.target() == Target.Named.WALK
                        || step.target() == Target.Named.OPEN);
    }

    private void add(Item item, Purpose purpose) {
        switch (item) {
            case Step step -> steps.add(new WatchStep.Do(step.size(), goal(step.target()), purpose, name(step)));
            case Repeat repeat -> repeat(repeat);
            case Session _ -> {
                // Nothing that a watch on a run could count.
            }
        }
    }

    private void repeat(Repeat repeat) {
        boolean nested = repeat.turn().items().stream().anyMatch(Repeat.class::isInstance);
        Rest rest = repeat.rest();
        int turns = repeat.times();
        if (nested) {
            for (int turn = 1; turn <= turns; turn++) {
                turn(repeat);
                if (rest != null && turn < turns) {
                    steps.add(step(rest));
                }
            }
            return;
        }
        int first = steps.size();
        turn(repeat);
        if (rest == null) {
            again(first, turns);
        } else if (turns > 1) {
            steps.add(step(rest));
            again(first, turns - 1);
            turn(repeat);
        }
    }

    private void turn(Repeat repeat) {
        for (Item item : repeat.turn().items()) {
            boolean walked = item instanceof Step step && step.target() == Target.Named.WALK;
            add(item, walked ? Purpose.RECOVERY : Purpose.WORK);
        }
    }

    private void again(int first, int times) {
        if (times > 1 && first < steps.size()) {
            steps.add(new WatchStep.Again(first, times));
        }
    }

    private WatchStep step(Rest rest) {
        Purpose purpose = rest.kind() == Rest.Kind.STAND ? Purpose.REST : Purpose.RECOVERY;
        return new WatchStep.Do(
                rest.size(),
                new Goal.ByFeel(),
                purpose,
                words.apply("training.watch." + rest.kind().name().toLowerCase(Locale.ROOT)));
    }

    private Goal goal(@Nullable Target target) {
        return switch (target) {
            case Target.Zones zones
            when paces != null ->
                new Goal.Pace(roomy(new PaceRange(
                        paces.apply(zones.gentle()).slow(),
                        paces.apply(zones.hard()).fast())));
            case Target.PaceBand band -> new Goal.Pace(roomy(band.range()));
            case Target.HeartRate beats -> new Goal.HeartRate(beats.low(), beats.high());
            case null, default -> new Goal.ByFeel();
        };
    }

    private static PaceRange roomy(PaceRange range) {
        return range.isSingle() ? range.widenedBy(ROOM) : range;
    }

    private String name(Step step) {
        if (step.cue() != null) {
            return step.cue().text();
        }
        return switch (step.target()) {
            case null -> words.apply("training.watch.open");
            case Target.Zones zones ->
                words.apply("training.watch." + zones.hard().name().toLowerCase(Locale.ROOT));
            case Target.PaceBand _ -> words.apply("training.watch.pace");
            case Target.HeartRate _ -> words.apply("training.watch.heart-rate");
            case Target.Exertion exertion -> exertion.notation();
            case Target.Named named ->
                words.apply("training.watch." + named.name().toLowerCase(Locale.ROOT));
        };
    }
}
