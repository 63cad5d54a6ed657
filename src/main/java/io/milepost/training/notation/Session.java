package io.milepost.training.notation;

import org.jspecify.annotations.Nullable;

/** Something planned that is no running: strength, a lesson, a day of rest. */
public record Session(
        Kind kind, @Nullable Size size, @Nullable Cue cue) implements Item {

    /** The words of the notation, as they are spelt there. */
    public enum Kind {
        REST,
        STRENGTH,
        MOBILITY,
        /** Cross-training: bike, pool, skis. */
        XT,
        LESSON,
        PRACTICE,
        REFLECT
    }

    /** Whether it is for the head only: nothing that the body would have to recover from. */
    public boolean isLearning() {
        return kind == Kind.LESSON || kind == Kind.PRACTICE || kind == Kind.REFLECT;
    }

    @Override
    public String notation() {
        return kind.name() + (size == null ? "" : " " + size.notation()) + (cue == null ? "" : " " + cue.notation());
    }
}
