package io.milepost.training.notation;

import java.util.List;
import java.util.stream.Collectors;

/** What is to be done on one occasion: one item or more, in order. */
public record Workout(List<Item> items) {

    /** @throws IllegalArgumentException without an item */
    public Workout {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A workout has at least one item");
        }
        items = List.copyOf(items);
    }

    /**
     * The workout that this text means, for text which the product itself wrote.
     *
     * @throws IllegalArgumentException where a person would get a {@link NotationError}
     * @see WorkoutNotation#read
     */
    public static Workout of(String notation) {
        return switch (WorkoutNotation.read(notation)) {
            case Reading.Understood(Workout workout) -> workout;
            case Reading.Misunderstood(NotationError error) ->
                throw new IllegalArgumentException(error + " in: " + notation);
        };
    }

    /** Whether a part is told in zones, which mean no figure before a race has given the athlete's paces. */
    public boolean asksForPaces() {
        return items.stream().anyMatch(item -> switch (item) {
            case Step step -> step.target() instanceof Target.Zones;
            case Repeat repeat -> repeat.turn().asksForPaces();
            case Session _ -> false;
        });
    }

    /** Whether it asks for nothing but rest. */
    public boolean isRest() {
        return items.stream().allMatch(item -> item instanceof Session session && session.kind() == Session.Kind.REST);
    }

    /** The canonical spelling: reading it gives an equal workout. */
    public String notation() {
        return items.stream().map(Item::notation).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return notation();
    }
}
