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
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
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
        row.effort = orNull(parsed.effort());
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
        original = new OriginalColumns(parsed.title().orElse(null), parsed.sport(), parsed.race(), day, startedAt);
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
            original = new OriginalColumns(
                    name.orElse(said.title()),
                    closer(said.sport(), told.sport()),
                    said.race() || told.race(),
                    said.day(),
                    said.startedAt());
        }
        effort = effort == null ? orNull(told.effort()) : effort;
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
        original = new OriginalColumns(now.title(), now.sport(), now.race(), said.day(), said.startedAt());
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

    /** By what its source says: a corrected day does not make the same file a new activity. */
    Duplicates.Trace trace() {
        Instant start = original == null || original.startedAt() == null ? startedAt : original.startedAt();
        return new Duplicates.Trace(Optional.ofNullable(start), optional(distance), optional(elapsed));
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
