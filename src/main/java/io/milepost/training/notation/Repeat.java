package io.milepost.training.notation;

import org.jspecify.annotations.Nullable;

/** The same again, so many times; the rest lies between two turns, hence once less often than the turns. */
public record Repeat(int times, Workout turn, @Nullable Rest rest) implements Item {

    public static final int MOST = 99;

    /** @throws IllegalArgumentException unless 1 to {@value #MOST} times */
    public Repeat {
        if (times < 1 || times > MOST) {
            throw new IllegalArgumentException("Repeated 1 to " + MOST + " times, not " + times);
        }
    }

    public int rests() {
        return rest == null ? 0 : times - 1;
    }

    @Override
    public String notation() {
        return times + "x" + turnNotation() + (rest == null ? "" : " " + rest.notation());
    }

    /** What is repeated, in brackets unless it is a single step. */
    String turnNotation() {
        boolean single = turn.items().size() == 1 && turn.items().getFirst() instanceof Step;
        return single ? turn.notation() : "(" + turn.notation() + ")";
    }
}
