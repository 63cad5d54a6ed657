package io.milepost.roster;

import io.milepost.tenancy.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the team wrote down about an athlete. The athlete never sees it.
 *
 * @param edited when the words last changed; null where they are as first written
 */
public record Note(
        UUID id,
        AthleteId athlete,
        AccountId author,
        String text,
        Instant written,
        @Nullable Instant edited) {

    public static final int LONGEST = 4000;
}
