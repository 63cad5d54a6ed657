package io.milepost.tenancy;

import java.util.UUID;

/** Identifies a practice, the tenant. */
public record PracticeId(UUID value) {

    /** Names no practice: what Hibernate filters by when nobody sits anywhere. No row may hold it. */
    static final PracticeId NONE = new PracticeId(new UUID(0, 0));
}
