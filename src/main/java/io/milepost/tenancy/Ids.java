package io.milepost.tenancy;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Gives ids that sort by the time of their making (UUID version 7), so that a primary key grows at its end. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
