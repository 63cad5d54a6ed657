package io.milepost.training.ownday;

import java.time.LocalDate;

/** What an athlete would make of a workout of today. */
public sealed interface OwnChange {

    /** About half of it. */
    record Shorter() implements OwnChange {}

    /** An easy run instead of a hard session. */
    record Easier() implements OwnChange {}

    /** Nothing of it. */
    record Rest() implements OwnChange {}

    /** All of it, on another day. */
    record Move(LocalDate day) implements OwnChange {}
}
