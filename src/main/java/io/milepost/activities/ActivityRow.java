package io.milepost.activities;

import io.milepost.activities.files.Duplicates;
import io.milepost.activities.files.ParsedActivity;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An activity as lists show it; what only its own page needs is in {@link RecordingRow}. */
@Entity
@Table(name = "activity")
class ActivityRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(name = "day_local", nullable = false)
    private LocalDate day;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Sport sport;

    private @Nullable String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Source source;

    @Column(name = "file_id", updatable = false)
    private @Nullable UUID file;

    @Column(name = "file_part", updatable = false)
    private @Nullable Integer filePart;

    @Column(name = "distance_m")
    private @Nullable Double distance;

    @Column(name = "timer_s")
    private @Nullable Double timer;

    @Column(name = "elapsed_s")
    private @Nullable Double elapsed;

    @Column(name = "moving_s")
    private @Nullable Double moving;

    @Column(name = "ascent_m")
    private @Nullable Double ascent;

    @Column(name = "hr_avg")
    private @Nullable Integer averageHeartRate;

    @Column(name = "hr_max")
    private @Nullable Integer maxHeartRate;

    private @Nullable Integer effort;

    private @Nullable Integer feel;

    private @Nullable String words;

    @Column(nullable = false)
    private boolean race;

    @Column(nullable = false)
    private boolean sound;

    @Column(nullable = false)
    private boolean excluded;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ActivityRow() {}

    private ActivityRow(AthleteId athlete, LocalDate day, Sport sport, Source source, Instant now) {
        super(Ids.next());
        this.athlete = athlete.value();
        this.day = day;
        this.sport = sport;
        this.source = source;
        this.recordedAt = now;
    }

    static ActivityRow byHand(AthleteProfile athlete, LogActivity log, Instant now) {
        ActivityRow row = new ActivityRow(athlete.id(), log.day(), log.sport(), Source.HAND, now);
        row.startedAt = log.time() == null
                ? null
                : log.day().atTime(log.time()).atZone(athlete.zone()).toInstant();
        row.title = log.title();
        row.distance = log.distance() == null ? null : log.distance().metres();
        row.timer = seconds(log.duration());
        row.elapsed = row.timer;
        row.race = log.race();
        row.sound = true;
        row.say(log.impression());
        return row;
    }

    static ActivityRow fromFile(
            AthleteId athlete, LocalDate day, FileId file, int part, ParsedActivity parsed, Instant now) {
        ActivityRow row = new ActivityRow(athlete, day, parsed.sport(), Source.FILE, now);
        row.file = file.value();
        row.filePart = part;
        row.startedAt = parsed.start().orElse(null);
        row.title = parsed.title().orElse(null);
        row.distance = orNull(parsed.distanceMetres());
        row.timer = orNull(parsed.timerSeconds());
        row.elapsed = orNull(parsed.elapsedSeconds());
        row.moving = orNull(parsed.movingSeconds());
        row.ascent =
                parsed.deviceClimb().or(parsed::climb).map(Climb::ascentMetres).orElse(null);
        row.averageHeartRate = orNull(parsed.averageHeartRate());
        row.maxHeartRate = orNull(parsed.maxHeartRate());
        row.sound = parsed.soundForRecords();
        row.race = parsed.race();
        row.effort = orNull(parsed.effort());
        return row;
    }

    void describe(DescribeActivity words) {
        title = words.title();
        sport = words.sport();
        race = words.race();
        excluded = words.excluded();
        say(words.impression());
    }

    private void say(Impression impression) {
        effort = impression.effort();
        feel = impression.feel();
        words = impression.words();
    }

    /** @return whether it was there before */
    boolean remove(Instant now) {
        boolean there = removedAt == null;
        removedAt = there ? now : removedAt;
        return there;
    }

    /** @return whether it was removed before */
    boolean restore() {
        boolean gone = removedAt != null;
        removedAt = null;
        return gone;
    }

    boolean isThere() {
        return removedAt == null;
    }

    ActivityId id() {
        return new ActivityId(getId());
    }

    AthleteId athlete() {
        return new AthleteId(athlete);
    }

    @Nullable
    FileId file() {
        return file == null ? null : new FileId(file);
    }

    Duplicates.Trace trace() {
        return new Duplicates.Trace(Optional.ofNullable(startedAt), optional(distance), optional(elapsed));
    }

    ActivitySummary summary() {
        return new ActivitySummary(
                id(),
                athlete(),
                day,
                startedAt,
                sport,
                title,
                source,
                distance == null ? null : Distance.metres(distance),
                duration(timer),
                duration(elapsed),
                duration(moving),
                ascent,
                averageHeartRate,
                maxHeartRate,
                new Impression(effort, feel, words),
                race,
                sound,
                excluded,
                recordedAt);
    }

    static @Nullable Duration duration(@Nullable Double seconds) {
        return seconds == null ? null : Duration.ofMillis(Math.round(seconds * 1_000));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1_000.0;
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static @Nullable Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
