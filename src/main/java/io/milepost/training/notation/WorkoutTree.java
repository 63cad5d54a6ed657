package io.milepost.training.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Changes of a workout part by part, for who builds it by hand. A path names a part: its place among the items, then its
 * place within the repeat there, and so on, each from 0. What would make no workout, or one that cannot be written down, is
 * empty.
 */
public final class WorkoutTree {

    private WorkoutTree() {}

    /** The part at the path. @throws IndexOutOfBoundsException where there is none */
    public static Item at(Workout workout, List<Integer> path) {
        Item item = workout.items().get(path.getFirst());
        return path.size() == 1 ? item : at(((Repeat) item).turn(), path.subList(1, path.size()));
    }

    /** Puts another part in its place. */
    public static Optional<Workout> replace(Workout workout, List<Integer> path, Item item) {
        return change(workout, path, items -> {
            items.set(path.getLast(), item);
            return items;
        });
    }

    /** Takes it out; a repeat that is left with nothing goes with it. */
    public static Optional<Workout> remove(Workout workout, List<Integer> path) {
        return change(workout, path, items -> {
            items.remove((int) path.getLast());
            return items;
        });
    }

    /** Moves it among its neighbours; empty at the edge. */
    public static Optional<Workout> move(Workout workout, List<Integer> path, int by) {
        int from = path.getLast();
        int to = from + by;
        if (to < 0 || to >= siblings(workout, path).size()) {
            return Optional.empty();
        }
        return change(workout, path, items -> {
            items.add(to, items.remove(from));
            return items;
        });
    }

    /** Puts a part behind it. */
    public static Optional<Workout> insertAfter(Workout workout, List<Integer> path, Item item) {
        return change(workout, path, items -> {
            items.add(path.getLast() + 1, item);
            return items;
        });
    }

    /** Puts a part at the end of the whole. */
    public static Optional<Workout> append(Workout workout, Item item) {
        List<Item> items = new ArrayList<>(workout.items());
        items.add(item);
        return written(items);
    }

    /** Lets it be repeated twice. */
    public static Optional<Workout> repeat(Workout workout, List<Integer> path) {
        return replace(workout, path, new Repeat(2, new Workout(List.of(at(workout, path))), null));
    }

    /** Puts what a repeat repeats in the repeat's place, once. */
    public static Optional<Workout> unwrap(Workout workout, List<Integer> path) {
        if (!(at(workout, path) instanceof Repeat repeat)) {
            return Optional.empty();
        }
        return change(workout, path, items -> {
            int place = path.getLast();
            items.remove(place);
            items.addAll(place, repeat.turn().items());
            return items;
        });
    }

    private static List<Item> siblings(Workout workout, List<Integer> path) {
        return path.size() == 1
                ? workout.items()
                : ((Repeat) at(workout, path.subList(0, path.size() - 1)))
                        .turn()
                        .items();
    }

    private static Optional<Workout> change(Workout workout, List<Integer> path, UnaryOperator<List<Item>> deed) {
        return written(changed(workout.items(), path, deed));
    }

    private static List<Item> changed(List<Item> items, List<Integer> path, UnaryOperator<List<Item>> deed) {
        List<Item> own = new ArrayList<>(items);
        if (path.size() == 1) {
            return deed.apply(own);
        }
        int place = path.getFirst();
        Repeat repeat = (Repeat) own.get(place);
        List<Item> turn = changed(repeat.turn().items(), path.subList(1, path.size()), deed);
        if (turn.isEmpty()) {
            own.remove(place);
        } else {
            own.set(place, new Repeat(repeat.times(), new Workout(turn), repeat.rest()));
        }
        return own;
    }

    /** As the notation has it, so that both views always show the same. */
    private static Optional<Workout> written(List<Item> items) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        return WorkoutNotation.read(new Workout(items).notation()) instanceof Reading.Understood(Workout understood)
                ? Optional.of(understood)
                : Optional.empty();
    }
}
