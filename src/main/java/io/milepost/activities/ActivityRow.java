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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An activity as lists show it; what only its own page needs is in {@link RecordingRow}. */
@Entity
@Table(name = "activity")
class ActivityRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Embedded
    private TakenColumns taken;

    /** What its source says, where that is not a person. */
    @Embedded
    private @Nullable OriginalColumns original;

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

    @Embedded
    private @Nullable ImpressionColumns impression;

    /** What the device that it was typed on calls it; null for what was typed here. */
    @Column(name = "device_key", updatable = false)
    private @Nullable UUID deviceKey;

    @Column(nullable = false)
    private boolean sound;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ActivityRow() {}

    private ActivityRow(AthleteId athlete, TakenColumns taken, Source source, Instant now) {
        super(Ids.next());
        this.athlete = athlete.value();
        this.taken = taken;
        this.source = source;
        this.recordedAt = now;
    }

    static ActivityRow byHand(AthleteProfile athlete, LogActivity log, Instant now) {
        ActivityRow row = new ActivityRow(athlete.id(), TakenColumns.typed(log, athlete.zone()), Source.HAND, now);
        row.sound = true;
        row.type(log);
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
        ActivityRow row = new ActivityRow(athlete, TakenColumns.told(told, day), Source.HAND, now);
        row.measured = MeasuredColumns.told(told);
        row.sound = Sport.isHumanlyPossible(told.sport(), told.distanceMetres(), told.anyTime());
        row.original = OriginalColumns.of(row.taken);
        row.hear(told, true);
        return row;
    }

    static ActivityRow fromFile(
            AthleteId athlete, LocalDate day, FileId file, int part, ParsedActivity parsed, Instant now) {
        ActivityRow row = new ActivityRow(athlete, TakenColumns.recorded(parsed, day), Source.FILE, now);
        row.record(file, part, parsed);
        row.original = OriginalColumns.of(row.taken);
        return row;
    }

    /** @throws IllegalArgumentException for one with a recording: its figures are not a person's to write */
    void rewrite(AthleteProfile athlete, LogActivity log) {
        if (source != Source.HAND) {
            throw new IllegalArgumentException("This activity has a recording");
        }
        taken = taken.retyped(log, athlete.zone());
        type(log);
    }

    private void type(LogActivity log) {
        measured = measured().typed(log);
        say(log.impression());
    }

    /** A recording of the very training that somebody typed: its figures count, the person's words stay. */
    void join(FileId recording, int part, ParsedActivity parsed) {
        typedBefore = new TypedColumns(measured().distance(), measured().timer(), taken.startedAt());
        source = Source.FILE;
        taken = taken.joined(parsed);
        record(recording, part, parsed);
        original = OriginalColumns.of(TakenColumns.recorded(parsed, taken.day()));
    }

    private void record(FileId recording, int part, ParsedActivity parsed) {
        file = recording.value();
        filePart = part;
        measured = MeasuredColumns.recorded(parsed);
        sound = parsed.soundForRecords();
        impression = impressed().hearing(parsed);
    }

    /**
     * What an export's own list says beside the recording: its name, its kind, and what was felt.
     *
     * @param rename whether the list's name is better than the one it has
     */
    void hear(Told told, boolean rename) {
        taken = taken.called(taken.words().hearing(told, rename));
        OriginalColumns said = original;
        if (said != null) {
            original = said.saying(said.words().hearing(told, true));
        }
        impression = impressed().hearing(told);
    }

    /** Takes the activity for what the correction says; what the source says stays beside it. */
    void correct(Correction correction, ZoneId zone) {
        taken = taken.corrected(correction, zone);
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
        taken = taken.called(taken.words().following(said.words(), now));
        original = said.saying(now);
        return !correction(ZoneOffset.UTC).equals(before);
    }

    /** @return whether there is an original to go back to */
    boolean takeBack(CorrectedField field) {
        OriginalColumns said = original;
        if (said == null) {
            return false;
        }
        taken = taken.takenBack(field, said);
        return true;
    }

    Correction correction(ZoneId zone) {
        return taken.correction(zone);
    }

    @Nullable
    Original original() {
        return original == null ? null : original.original();
    }

    @Nullable
    String excludedBecause() {
        return taken.excludedBecause();
    }

    void say(Impression said) {
        impression = ImpressionColumns.of(said);
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
        return taken.sport();
    }

    boolean isTyped() {
        return source == Source.HAND;
    }

    /** What somebody typed of it. */
    TypedTwin.Typed typed() {
        return measured().typed(taken);
    }

    /** By what its source says: a corrected day does not make the same file a new activity. */
    Duplicates.Trace trace() {
        Instant start = original == null || original.startedAt() == null ? taken.startedAt() : original.startedAt();
        return measured().trace(start);
    }

    /** JPA leaves out what has no figure at all. */
    private MeasuredColumns measured() {
        return measured == null ? MeasuredColumns.NONE : measured;
    }

    /** As {@link #measured()}: empty where nobody said anything. */
    private ImpressionColumns impressed() {
        return impression == null ? ImpressionColumns.NONE : impression;
    }

    ActivitySummary summary() {
        MeasuredColumns figures = measured();
        return new ActivitySummary(
                id(),
                athlete(),
                taken.day(),
                taken.startedAt(),
                taken.sport(),
                taken.title(),
                source,
                figures.length(),
                MeasuredColumns.duration(figures.timer()),
                MeasuredColumns.duration(figures.elapsed()),
                MeasuredColumns.duration(figures.moving()),
                figures.ascent(),
                figures.averageHeartRate(),
                figures.maxHeartRate(),
                impressed().impression(),
                taken.race(),
                sound,
                taken.excluded(),
                recordedAt);
    }
}
