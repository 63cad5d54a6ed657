package io.milepost.activities;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody had typed of an activity, as its row keeps it beside the recording that joined: metres and seconds. */
@Embeddable
record TypedColumns(
        @Column(name = "typed_distance_m") @Nullable Double distance,
        @Column(name = "typed_timer_s") @Nullable Double timer,
        @Column(name = "typed_started_at") @Nullable Instant startedAt) {}
