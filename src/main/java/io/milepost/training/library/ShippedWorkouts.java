package io.milepost.training.library;

import io.milepost.training.notation.Workout;
import io.milepost.training.templates.ShippedCues;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The single workouts that every practice starts with. Titles and purposes are in the messages {@code
 * training.shelf.<key>.title} and {@code .purpose}, cues as
 * {@link ShippedCues} says.
 */
final class ShippedWorkouts {

    private record Line(String key, String notation, String tags) {}

    private static final List<Line> LINES = List.of(
            new Line("easy", "45min E", "easy"),
            new Line("easy-strides", "40min E, 6x20s strides walk 60s", "easy,speed"),
            new Line("recovery", "30min E \"cue:slower\"", "easy,recovery"),
            new Line("walk-run", "5min walk, 5x(4min E, 1min walk), 5min walk", "beginner,return"),
            new Line("long-easy", "90min E \"cue:whole-sentences\"", "long"),
            new Line("long-progression", "60min E, 20min M", "long,marathon"),
            new Line("long-finish", "14km E, 6km M", "long,marathon"),
            new Line("long-surges", "30min E, 6x(3min M, 7min E), 10min E", "long,marathon"),
            new Line("cruise-six", "2km E, 4x6min T jog 1min, 2km E", "threshold"),
            new Line("cruise-mile", "2mi E, 4x1mi T jog 1min, 2mi E", "threshold"),
            new Line("tempo-20", "15min E, 20min T, 10min E", "threshold"),
            new Line("tempo-broken", "15min E, 2x12min T jog 2min, 10min E", "threshold"),
            new Line("threshold-short", "15min E, 8x3min T jog 1min, 10min E", "threshold"),
            new Line("kilometres", "15min E, 5x1km @I jog 3min, 10min E", "interval"),
            new Line("eight-hundreds", "15min E, 6x800m I jog 2min, 10min E", "interval"),
            new Line("four-hundreds", "15min E, 10x400m I jog 200m, 10min E", "interval,5k"),
            new Line("three-minutes", "15min E, 5x3min I jog 2min, 10min E", "interval"),
            new Line("two-hundreds", "15min E, 2x(4x200m R jog 200m) walk 5min, 10min E", "speed"),
            new Line("repetitions", "15min E, 8x400m R jog 400m, 10min E", "speed"),
            new Line("hills-short", "15min E, 8x60s hill jog 2min, 10min E", "hills"),
            new Line("hills-long", "15min E, 5x3min RPE 8 jog 3min, 15min E", "hills,ultra"),
            new Line("fartlek", "15min E, 8x(1min RPE 7, 1min RPE 3), 15min E", "by feel"),
            new Line("marathon-pace", "3km E, 10km M, 2km E", "marathon"),
            new Line("race-eve", "20min E, 4x20s strides walk 60s", "race"),
            new Line("opener", "15min E, 3x2min T jog 2min, 10min E", "race"),
            new Line("strength", "STRENGTH 30min \"cue:strength\"", "strength"),
            new Line("mobility", "MOBILITY 15min \"cue:mobility\"", "mobility"),
            new Line("cross", "XT 45min \"cue:cross\"", "cross-training,return"),
            new Line("lesson", "LESSON 20min, REFLECT 10min \"cue:next-time\"", "learning"));

    private ShippedWorkouts() {}

    /** @param words gives the words of a message key */
    static List<LibraryWorkout> all(UnaryOperator<String> words) {
        return LINES.stream()
                .map(line -> new LibraryWorkout(
                        line.key(),
                        true,
                        new WorkoutEntry(
                                words.apply("training.shelf." + line.key() + ".title"),
                                ShippedCues.inWords(Workout.of(line.notation()), words),
                                words.apply("training.shelf." + line.key() + ".purpose"),
                                Tags.of(line.tags())),
                        1,
                        false,
                        0))
                .toList();
    }

    static boolean has(String key) {
        return LINES.stream().anyMatch(line -> line.key().equals(key));
    }
}
