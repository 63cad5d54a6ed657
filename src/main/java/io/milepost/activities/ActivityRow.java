package io.milepost.activities;

import io.milepost.activities.archives.Told;
import io.milepost.activities.files.Duplicates;
import io.milepost.activities.files.ParsedActivity;
import io.milepost.activities.files.TypedTwin;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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
    @Embedded
    private @Nullable TypedColumns typedBefore;

    @Embedded
    private @Nullable MeasuredColumns measured;

    private @Nullable Integer effort;

    private @Nullable Integer feel;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable StoredNiggles niggles;

    private @Nullable String words;

    /** What the device that it was typed on calls it; null for what was typed here. */
    @Column(name = "device_key", updatable = false)
    private @Nullable UUID deviceKey;

    @Column(nullable = false)
    private boolean race;

    @Column(nullable = false)
    private boolean sound;

    @Column(nullable = false)
    private boolean excluded;

    @Column(name = "excluded_because")
    private @Nullable String excludedBecause;

    @Embedded
    private @Nullable OriginalColumns original;

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

    /** The same, typed on a device that keeps the entry under a key until it knows that it arrived. */
    static ActivityRow fromDevice(AthleteProfile athlete, UUID key, LogActivity log, Instant now) {
        ActivityRow row = byHand(athlete, log, now);
        row.deviceKey = key;
        return row;
    }

    /** What a list tells, without a recording. */
    static ActivityRow told(AthleteId athlete, LocalDate day, Told told, Instant now) {
        ActivityRow row = new ActivityRow(athlete, day, told.sport(), Source.HAND, now);
        row.startedAt = told.start().orElse(null);
        row.measured = MeasuredColumns.told(told);
        row.sound = Sport.isHumanlyPossible(told.sport(), told.distanceMetres(), told.anyTime());
        row.original = new OriginalColumns(null, row.sport, row.race, day, row.startedAt);
        row.hear(told, true);
        return row;
    }

    static ActivityRow fromFile(
            AthleteId athlete, LocalDate day, FileId file, int part, ParsedActivity parsed, Instant now) {
        ActivityRow row = new ActivityRow(athlete, day, parsed.sport(), Source.FILE, now);
        row.title = parsed.title().orElse(null);
        row.record(file, part, parsed);
        row.race = parsed.race();
        row.effort = MeasuredColumns.orNull(parsed.effort());
        row.original = new OriginalColumns(row.title, row.sport, row.race, day, row.startedAt);
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
        measured = measured().typed(log);
        race = log.race();
        say(log.impression());
    }

    /** A recording of the very training that somebody typed: its figures count, the person's words stay. */
    void join(FileId recording, int part, ParsedActivity parsed) {
        typedBefore = new TypedColumns(measured().distance(), measured().timer(), startedAt);
        source = Source.FILE;
        if (sport == Sport.UNKNOWN || (sport == Sport.RUN && parsed.sport().isRun())) {
            sport = parsed.sport();
        }
        if (title == null) {
            title = parsed.title().orElse(null);
        }
        if (effort == null) {
            effort = MeasuredColumns.orNull(parsed.effort());
        }
        record(recording, part, parsed);
        original = new OriginalColumns(parsed.title().orElse(null), parsed.sport(), parsed.race(), day, startedAt);
    }

    private void record(FileId recording, int part, ParsedActivity parsed) {
        file = recording.value();
        filePart = part;
        startedAt = parsed.start().orElse(null);
        measured = MeasuredColumns.recorded(parsed);
        sound = parsed.soundForRecords();
    }

    /**
     * What an export's own list says beside the recording: its name, its kind, and what was felt.
     *
     * @param rename whether the list's name is better than the one it has
     */
    void hear(Told told, boolean rename) {
        Optional<String> name = told.title()
                .map(text -> text.length() > ActivitySummary.LONGEST_TITLE
                        ? text.substring(0, ActivitySummary.LONGEST_TITLE)
                        : text);
        if (rename || title == null) {
            title = name.orElse(title);
        }
        sport = closer(sport, told.sport());
        race |= told.race();
        OriginalColumns said = original;
        if (said != null) {
            original = said.saying(new SourceWords(
                    name.orElse(said.title()), closer(said.sport(), told.sport()), said.race() || told.race()));
        }
        effort = effort == null ? MeasuredColumns.orNull(told.effort()) : effort;
        words = words == null ? told.words().orElse(null) : words;
    }

    private static Sport closer(Sport known, Sport told) {
        boolean vague = told == Sport.UNKNOWN || told == Sport.OTHER || (known.isRun() && told == Sport.RUN);
        return vague ? known : told;
    }

    /** Takes the activity for what the correction says; what the source says stays beside it. */
    void correct(Correction correction, ZoneId zone) {
        title = correction.title();
        sport = correction.sport();
        race = correction.race();
        excluded = correction.excluded();
        excludedBecause = correction.reason();
        if (!Objects.equals(correction.time(), time(zone))) {
            LocalTime time = correction.time();
            startedAt = time == null
                    ? null
                    : correction.day().atTime(time).atZone(zone).toInstant();
        } else if (startedAt != null) {
            startedAt = startedAt
                    .atZone(zone)
                    .plusDays(ChronoUnit.DAYS.between(day, correction.day()))
                    .toInstant();
        }
        day = correction.day();
    }

    /**
     * Takes up what the source says by now, where no person said otherwise.
     *
     * @return whether the activity is taken for something else by that
     */
    boolean sourceSays(SourceWords now) {
        OriginalColumns said = original;
        if (said == null) {
            return false;
        }
        Correction before = correction(ZoneOffset.UTC);
        title = Objects.equals(title, said.title()) ? now.title() : title;
        sport = sport == said.sport() ? now.sport() : sport;
        race = race == said.race() ? now.race() : race;
        original = said.saying(now);
        return !correction(ZoneOffset.UTC).equals(before);
    }

    /** @return whether there is an original to go back to */
    boolean takeBack(CorrectedField field) {
        OriginalColumns said = original;
        if (said == null) {
            return false;
        }
        switch (field) {
            case TITLE -> title = said.title();
            case SPORT -> sport = said.sport();
            case RACE -> race = said.race();
            case DAY -> {
                day = said.day();
                startedAt = said.startedAt();
            }
        }
        return true;
    }

    Correction correction(ZoneId zone) {
        return new Correction(title, sport, race, day, time(zone), excluded, excludedBecause);
    }

    private @Nullable LocalTime time(ZoneId zone) {
        return startedAt == null ? null : startedAt.atZone(zone).toLocalTime();
    }

    @Nullable
    Original original() {
        return original == null ? null : original.original();
    }

    @Nullable
    String excludedBecause() {
        return excludedBecause;
    }

    void say(Impression impression) {
        effort = impression.effort();
        feel = impression.feel();
        niggles = StoredNiggles.of(impression);
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
        return new TypedTwin.Typed(
                sport,
                Optional.ofNullable(startedAt),
                MeasuredColumns.optional(measured().distance()),
                MeasuredColumns.optional(measured().timer()));
    }

    /** By what its source says: a corrected day does not make the same file a new activity. */
    Duplicates.Trace trace() {
        Instant start = original == null || original.startedAt() == null ? startedAt : original.startedAt();
        return new Duplicates.Trace(
                Optional.ofNullable(start),
                MeasuredColumns.optional(measured().distance()),
                MeasuredColumns.optional(measured().elapsed()));
    }

    /** JPA leaves out what has no figure at all. */
    private MeasuredColumns measured() {
        return measured == null ? MeasuredColumns.NONE : measured;
    }

    ActivitySummary summary() {
        MeasuredColumns figures = measured();
        return new ActivitySummary(
                id(),
                athlete(),
                day,
                startedAt,
                sport,
                title,
                source,
                figures.length(),
                MeasuredColumns.duration(figures.timer()),
                MeasuredColumns.duration(figures.elapsed()),
                MeasuredColumns.duration(figures.moving()),
                figures.ascent(),
                figures.averageHeartRate(),
                figures.maxHeartRate(),
                new Impression(effort, feel, niggles == null ? List.of() : niggles.all(), words),
                race,
                sound,
                excluded,
                recordedAt);
    }
}
