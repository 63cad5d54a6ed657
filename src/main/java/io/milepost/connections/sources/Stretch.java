package io.milepost.connections.sources;

import java.time.Instant;
import java.util.List;

/** What a vendor gives of a person's history when it is asked for some of it, the latest first. */
public sealed interface Stretch {

    /**
     * Here it is.
     *
     * @param entries latest first
     * @param last whether there is nothing older
     */
    record Listed(List<Entry> entries, boolean last) implements Stretch {
        public Listed {
            entries = List.copyOf(entries);
        }
    }

    /**
     * It will be notified of.
     *
     * @param reached what was asked for begins here
     */
    record Requested(Instant reached) implements Stretch {}

    /** An activity that the vendor has. */
    record Entry(String remote, Instant start) {}
}
