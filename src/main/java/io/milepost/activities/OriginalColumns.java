package io.milepost.activities;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An {@link Original} as a row of activities keeps it, until the source says otherwise. */
@Embeddable
record OriginalColumns(
        @Column(name = "original_title") @Nullable String title,

        @Enumerated(EnumType.STRING) @Column(name = "original_sport")
        Sport sport,

        @Column(name = "original_race") Boolean race,
        @Column(name = "original_day") LocalDate day,

        @Column(name = "original_started_at") @Nullable Instant startedAt) {

    static OriginalColumns of(TakenColumns taken) {
        return new OriginalColumns(taken.title(), taken.sport(), taken.race(), taken.day(), taken.startedAt());
    }

    SourceWords words() {
        return new SourceWords(title, sport, race);
    }

    /** The same training, of which the source says something else. */
    OriginalColumns saying(SourceWords words) {
        return new OriginalColumns(words.title(), words.sport(), words.race(), day, startedAt);
    }

    Original original() {
        return new Original(title, sport, race, day, startedAt);
    }
}
