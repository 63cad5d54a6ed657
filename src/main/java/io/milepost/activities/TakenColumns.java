package io.milepost.activities;

import io.milepost.activities.archives.Told;
import io.milepost.activities.files.ParsedActivity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an activity is taken for now, whoever said so: its source, whoever typed it, or a {@link Correction}. */
@Embeddable
record TakenColumns(
        @Nullable String title,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Sport sport,

        @Column(nullable = false) boolean race,
        @Column(name = "day_local", nullable = false) LocalDate day,

        @Column(name = "started_at") @Nullable Instant startedAt,

        @Column(nullable = false) boolean excluded,

        @Column(name = "excluded_because") @Nullable String excludedBecause) {

    static TakenColumns typed(LogActivity log, ZoneId zone) {
        return of(log.title(), log.sport(), log.race(), log.day(), instant(log.day(), log.time(), zone));
    }

    /** What a list tells, without a recording. */
    static TakenColumns told(Told told, LocalDate day) {
        return of(null, told.sport(), false, day, told.start().orElse(null));
    }

    static TakenColumns recorded(ParsedActivity parsed, LocalDate day) {
        return of(
                parsed.title().orElse(null),
                parsed.sport(),
                parsed.race(),
                day,
                parsed.start().orElse(null));
    }

    private static TakenColumns of(
            @Nullable String title, Sport sport, boolean race, LocalDate day, @Nullable Instant startedAt) {
        return new TakenColumns(title, sport, race, day, startedAt, false, null);
    }

    /** These, as somebody types them anew. */
    TakenColumns retyped(LogActivity log, ZoneId zone) {
        return at(log.day(), instant(log.day(), log.time(), zone))
                .called(new SourceWords(log.title(), log.sport(), log.race()));
    }

    /** These, with the start of a recording of the very training, and its name and kind where none were said. */
    TakenColumns joined(ParsedActivity parsed) {
        boolean vague =
                sport == Sport.UNKNOWN || (sport == Sport.RUN && parsed.sport().isRun());
        return at(day, parsed.start().orElse(null))
                .called(new SourceWords(
                        title == null ? parsed.title().orElse(null) : title, vague ? parsed.sport() : sport, race));
    }

    SourceWords words() {
        return new SourceWords(title, sport, race);
    }

    TakenColumns called(SourceWords words) {
        return new TakenColumns(words.title(), words.sport(), words.race(), day, startedAt, excluded, excludedBecause);
    }

    private TakenColumns at(LocalDate otherDay, @Nullable Instant otherStart) {
        return new TakenColumns(title, sport, race, otherDay, otherStart, excluded, excludedBecause);
    }

    Correction correction(ZoneId zone) {
        return new Correction(title, sport, race, day, time(zone), excluded, excludedBecause);
    }

    /** By the correction: another day alone moves the start by whole days. */
    TakenColumns corrected(Correction correction, ZoneId zone) {
        Instant start;
        if (!Objects.equals(correction.time(), time(zone))) {
            start = instant(correction.day(), correction.time(), zone);
        } else if (startedAt != null) {
            long later = ChronoUnit.DAYS.between(day, correction.day());
            start = startedAt.atZone(zone).plusDays(later).toInstant();
        } else {
            start = null;
        }
        return new TakenColumns(
                correction.title(),
                correction.sport(),
                correction.race(),
                correction.day(),
                start,
                correction.excluded(),
                correction.reason());
    }

    /** These, but for one thing that is as the source says. */
    TakenColumns takenBack(CorrectedField field, OriginalColumns said) {
        return switch (field) {
            case TITLE -> called(new SourceWords(said.title(), sport, race));
            case SPORT -> called(new SourceWords(title, said.sport(), race));
            case RACE -> called(new SourceWords(title, sport, said.race()));
            case DAY -> at(said.day(), said.startedAt());
        };
    }

    private @Nullable LocalTime time(ZoneId zone) {
        return startedAt == null ? null : startedAt.atZone(zone).toLocalTime();
    }

    private static @Nullable Instant instant(LocalDate day, @Nullable LocalTime time, ZoneId zone) {
        return time == null ? null : day.atTime(time).atZone(zone).toInstant();
    }
}
