package io.milepost.training.notation;

import org.jspecify.annotations.Nullable;

/** So much running at a target; without a target, as the athlete likes. The cue is the coach's word for it. */
public record Step(
        Size size, @Nullable Target target, @Nullable Cue cue) implements Item {

    public static Step of(Size size, Target target) {
        return new Step(size, target, null);
    }

    @Override
    public String notation() {
        return size.notation()
                + (target == null ? "" : " " + target.notation())
                + (cue == null ? "" : " " + cue.notation());
    }
}
