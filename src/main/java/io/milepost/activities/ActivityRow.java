package io.milepost.activities;

import io.milepost.activities.archives.Told;
import io.milepost.activities.files.Duplicates;
import io.milepost.activities.files.ParsedActivity;
import io.milepost.activities.files.TypedTwin;
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
    @Column(nullable = false)
    private Source source;

    @Column(name = "file_id")
    private @Nullable UUID file;

    @Column(name = "file_part")
    private @Nullable Integer filePart;

    /** What somebody had typed before a recording joined it. */
    @Column(name = "typed_distance_m")
    private @Nullable Double typedDistance;

    @Column(name = "typed_timer_s")
    private @Nullable Double typedTimer;

    @Column(name = "typed_started_at")
    private @Nullable Instant typedStart;

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
        row.sound = true;
        row.write(athlete, log);
        return row;
    }

    /** What a list tells, without a recording. */
    static ActivityRow told(AthleteId athlete, LocalDate day, Told told, Instant now) {
        ActivityRow row = new ActivityRow(athlete, day, told.sport(), Source.HAND, now);
        row.startedAt = told.start().orElse(null);
        row.distance = orNull(told.distanceMetres());
        row.timer = orNull(told.anyTime());
        row.elapsed = told.elapsedSeconds().isPresent() ? orNull(told.elapsedSeconds()) : row.timer;
        row.ascent = orNull(told.ascentMetres());
        row.averageHeartRate = orNull(told.averageHeartRate());
        row.maxHeartRate = orNull(told.maxHeartRate());
        row.sound = Sport.isHumanlyPossible(told.sport(), told.distanceMetres(), told.anyTime());
        row.hear(told, true);
        return row;
    }

    static ActivityRow fromFile(
            AthleteId athlete, LocalDate day, FileId file, int part, ParsedActivity parsed, Instant now) {
        ActivityRow row = new ActivityRow(athlete, day, parsed.sport(), Source.FILE, now);
        row.title = parsed.title().orElse(null);
        row.record(file, part, parsed);
        row.race = parsed.race();
        row.effort = orNull(parsed.effort());
        return row;
    }

    /** @throws IllegalArgumentException for one with a recording: its figures are not a person's to write */
    void rewrite(AthleteProfile athlete, LogActivity log) {
        if (source != Source.HAND) {
            throw new IllegalArgumentException("This activity has a recording");
        }
        day = log.day();
        sport = log.sport();
        write(athlete, log);
    }

    private void write(AthleteProfile athlete, LogActivity log) {
        startedAt = log.time() == null
                ? null
                : log.day().atTime(log.time()).atZone(athlete.zone()).toInstant();
        title = log.title();
        distance = log.distance() == null ? null : log.distance().metres();
        timer = seconds(log.duration());
        elapsed = timer;
        race = log.race();
        say(log.impression());
    }

    /** A recording of the very training that somebody typed: its figures count, the person's words stay. */
    void join(FileId recording, int part, ParsedActivity parsed) {
        typedDistance = distance;
        typedTimer = timer;
        typedStart = startedAt;
        source = Source.FILE;
        if (sport == Sport.UNKNOWN || (sport == Sport.RUN && parsed.sport().isRun())) {
            sport = parsed.sport();
        }
        if (title == null) {
            title = parsed.title().orElse(null);
        }
        if (effort == null) {
            effort = orNull(parsed.effort());
        }
        record(recording, part, parsed);
    }

    private void record(FileId recording, int part, ParsedActivity parsed) {
        file = recording.value();
        filePart = part;
        startedAt = parsed.start().orElse(null);
        distance = orNull(parsed.distanceMetres());
        timer = orNull(parsed.timerSeconds());
        elapsed = orNull(parsed.elapsedSeconds());
        moving = orNull(parsed.movingSeconds());
        ascent = parsed.deviceClimb().or(parsed::climb).map(Climb::ascentMetres).orElse(null);
        averageHeartRate = orNull(parsed.averageHeartRate());
        maxHeartRate = orNull(parsed.maxHeartRate());
        sound = parsed.soundForRecords();
    }

    /**
     * What an export's own list says beside the recording: its name, its kind, and what was felt.
     *
     * @param rename whether the list's name is better than the one it has
     */
    void hear(Told told, boolean rename) {
        if (rename || title == null) {
            title = told.title()
                    .map(text -> text.length() > ActivitySummary.LONGEST_TITLE
                            ? text.substring(0, ActivitySummary.LONGEST_TITLE)
                            : text)
                    .orElse(title);
        }
        boolean closer = sport.isRun() && told.sport() == Sport.RUN;
        if (told.sport() != Sport.UNKNOWN && told.sport() != Sport.OTHER && !closer) {
            sport = told.sport();
        }
        race |= told.race();
        effort = effort == null ? orNull(told.effort()) : effort;
        words = words == null ? told.words().orElse(null) : words;
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

    Sport sport() {
        return sport;
    }

    boolean isTyped() {
        return source == Source.HAND;
    }

    /** What somebody typed of it. */
    TypedTwin.Typed typed() {
        return new TypedTwin.Typed(sport, Optional.ofNullable(startedAt), optional(distance), optional(timer));
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
