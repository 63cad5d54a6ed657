package io.milepost.activities;

import io.milepost.activities.archives.Told;
import io.milepost.activities.files.ParsedActivity;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An {@link Impression} as a row of activities keeps it. */
@Embeddable
record ImpressionColumns(
        @Nullable Integer effort,
        @Nullable Integer feel,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable StoredNiggles niggles,
        @Nullable String words) {

    static final ImpressionColumns NONE = of(Impression.NONE);

    static ImpressionColumns of(Impression said) {
        return new ImpressionColumns(said.effort(), said.feel(), StoredNiggles.of(said), said.words());
    }

    /** These, with the effort that a device asked for where nobody said any since. */
    ImpressionColumns hearing(ParsedActivity parsed) {
        return orElse(MeasuredColumns.orNull(parsed.effort()), null);
    }

    /** These, with what an export's list tells where nobody said anything. */
    ImpressionColumns hearing(Told told) {
        return orElse(MeasuredColumns.orNull(told.effort()), told.words().orElse(null));
    }

    private ImpressionColumns orElse(@Nullable Integer otherEffort, @Nullable String otherWords) {
        return new ImpressionColumns(
                effort == null ? otherEffort : effort, feel, niggles, words == null ? otherWords : words);
    }

    Impression impression() {
        return new Impression(effort, feel, niggles == null ? List.of() : niggles.all(), words);
    }
}
