package io.milepost.tenancy;

import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Gives ids that sort by the time of their making (UUID version 7), so that a primary key grows at its end. */
public final class Ids {

    /** The first 48 of 128 bits are milliseconds. */
    private static final int MADE_AT = 16;

    private Ids() {}

    /** When an id was made, to the millisecond. */
    public static Instant madeAt(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> MADE_AT);
    }

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
