package io.milepost.activities;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What hurt, as an activity's row keeps it. */
record StoredNiggles(List<Niggle> all) {

    /** Null for none, so that most rows keep nothing. */
    static @Nullable StoredNiggles of(Impression impression) {
        return impression.niggles().isEmpty() ? null : new StoredNiggles(impression.niggles());
    }
}
