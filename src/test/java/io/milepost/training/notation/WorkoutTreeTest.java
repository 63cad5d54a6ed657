package io.milepost.training.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkoutTreeTest {

    private static final Workout WORKOUT = Workout.of("10min E, 2x(4x200m R jog 200m, 3min E) walk 5min, 10min E");

    @Test
    void aPartIsFoundThroughNestedRepeats() {
        assertThat(WorkoutTree.at(WORKOUT, List.of(1, 0, 0)).notation()).isEqualTo("200m R");
    }

    @Test
    void aPartIsReplacedWhereItIs() {
        assertThat(WorkoutTree.replace(WORKOUT, List.of(1, 0, 0), item("300m R")))
                .hasValue(Workout.of("10min E, 2x(4x300m R jog 200m, 3min E) walk 5min, 10min E"));
    }

    @Test
    void aPartMovesAmongItsNeighboursAndStopsAtTheEdge() {
        assertThat(WorkoutTree.move(WORKOUT, List.of(1, 1), -1))
                .hasValue(Workout.of("10min E, 2x(3min E, 4x200m R jog 200m) walk 5min, 10min E"));
        assertThat(WorkoutTree.move(WORKOUT, List.of(0), -1)).isEmpty();
        assertThat(WorkoutTree.move(WORKOUT, List.of(2), 1)).isEmpty();
    }

    @Test
    void aRepeatThatIsLeftWithNothingGoes() {
        Workout one = Workout.of("10min E, 3x1km I jog 2min");

        assertThat(WorkoutTree.remove(one, List.of(1, 0))).hasValue(Workout.of("10min E"));
        assertThat(WorkoutTree.remove(Workout.of("10min E"), List.of(0))).isEmpty();
    }

    @Test
    void aPartIsRepeatedAndRepeatedNoMore() {
        Optional<Workout> twice = WorkoutTree.repeat(WORKOUT, List.of(0));

        assertThat(twice.orElseThrow().notation()).startsWith("2x10min E, ");
        assertThat(WorkoutTree.unwrap(twice.orElseThrow(), List.of(0))).hasValue(WORKOUT);
        assertThat(WorkoutTree.unwrap(WORKOUT, List.of(0))).isEmpty();
    }

    @Test
    void sessionsThatAreNoRunsAreBuiltLikeAnyOther() {
        assertThat(WorkoutTree.append(WORKOUT, item("STRENGTH 20min \"slow\""))
                        .orElseThrow()
                        .notation())
                .endsWith(", STRENGTH 20min \"slow\"");
        assertThat(WorkoutTree.insertAfter(WORKOUT, List.of(1, 0), item("LESSON 5min"))
                        .orElseThrow()
                        .notation())
                .contains("4x200m R jog 200m, LESSON 5min, 3min E");
    }

    @Test
    void bracketsThatWouldGoTooDeepAreNotMade() {
        Workout deep = Workout.of("2x(2x(2x(2x(1km E, 1km M))))");

        assertThat(WorkoutTree.repeat(deep, List.of(0))).isEmpty();
    }

    /** Whatever is built in any order can be written down, and reads as the same workout. */
    @Property(tries = 200)
    void whatIsBuiltIsAlwaysWhatIsWritten(
            @ForAll List<@IntRange(min = 0, max = 4) Integer> deeds, @ForAll @IntRange(min = 0, max = 99) int seed) {
        Workout workout = WORKOUT;
        int at = seed;
        for (int deed : deeds) {
            List<List<Integer>> paths = paths(workout.items(), List.of());
            List<Integer> path = paths.get(at++ % paths.size());
            workout = change(workout, path, deed).orElse(workout);
            assertThat(WorkoutNotation.read(workout.notation())).isEqualTo(new Reading.Understood(workout));
        }
    }

    private static Optional<Workout> change(Workout workout, List<Integer> path, int deed) {
        return switch (deed) {
            case 0 -> WorkoutTree.move(workout, path, 1);
            case 1 -> WorkoutTree.remove(workout, path);
            case 2 -> WorkoutTree.repeat(workout, path);
            case 3 -> WorkoutTree.unwrap(workout, path);
            default -> WorkoutTree.insertAfter(workout, path, item("5min T"));
        };
    }

    private static List<List<Integer>> paths(List<Item> items, List<Integer> above) {
        List<List<Integer>> paths = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            List<Integer> path = new ArrayList<>(above);
            path.add(i);
            paths.add(path);
            if (items.get(i) instanceof Repeat repeat) {
                paths.addAll(paths(repeat.turn().items(), path));
            }
        }
        return paths;
    }

    private static Item item(String notation) {
        return Workout.of(notation).items().getFirst();
    }
}
