package io.milepost.activities;

import io.milepost.activities.files.ActivityFiles;
import io.milepost.activities.files.Duplicates;
import io.milepost.activities.files.ParsedActivity;
import io.milepost.activities.files.ReadResult;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Takes training files into an athlete's history. A file is read outside any transaction and kept as it was sent; what it
 * holds is stored once, however often and in whatever format it comes.
 */
@Service
public class ActivityImports {

    /** How big a file may be, in bytes. */
    public static final int LARGEST_FILE = 25_000_000;

    private final ActivityFiles reader;
    private final ActivityRows rows;
    private final RecordingRows recordings;
    private final OriginalFiles files;
    private final ActivityPolicy policy;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final ImportTurns turns;
    private final Clock clock;

    ActivityImports(
            ActivityRows rows,
            RecordingRows recordings,
            OriginalFiles files,
            ActivityPolicy policy,
            Seats seats,
            ApplicationEventPublisher events,
            ImportTurns turns,
            Clock clock) {
        this.reader = new ActivityFiles(clock);
        this.rows = rows;
        this.recordings = recordings;
        this.files = files;
        this.policy = policy;
        this.seats = seats;
        this.events = events;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Reads a file and keeps what it holds.
     *
     * @param name as the sender calls it; only for people, never trusted
     * @return one outcome for each activity in the file, or a single one that says why there is none
     * @throws Missing for an athlete that this seat may not see
     */
    public List<ImportOutcome> importFile(AthleteId athlete, String name, byte[] content) {
        policy.requireChangeable(athlete);
        return switch (reader.read(content)) {
            case ReadResult.Unreadable unreadable ->
                List.of(new ImportOutcome.Unreadable(unreadable.reason().key(), unreadable.figures()));
            case ReadResult.Read read -> {
                String sha256 = OriginalFiles.sha256(content);
                yield turns.inTurn(athlete, () -> keep(athlete, name, sha256, content, read.activities()));
            }
        };
    }

    /**
     * Takes an activity without a date of its own, once somebody said its day.
     *
     * @throws Missing if there is no such file or part, or it has a date
     * @throws IllegalArgumentException for a day before 1950 or after the athlete's tomorrow
     */
    public ImportOutcome importOnDay(AthleteId athlete, FileId file, int part, LocalDate day) {
        AthleteProfile profile = policy.requireChangeable(athlete);
        Activities.requirePossible(day, profile, clock);
        byte[] content = files.content(athlete, file);
        if (!(reader.read(content) instanceof ReadResult.Read read)
                || part < 0
                || part >= read.activities().size()
                || read.activities().get(part).start().isPresent()) {
            throw new Missing("file without a date");
        }
        return turns.inTurn(athlete, () -> {
            Optional<ActivityRow> known = rows.ofFile(file.value(), part);
            if (known.isPresent()) {
                return new ImportOutcome.DuplicateOf(known.get().summary());
            }
            ImportOutcome.Imported imported =
                    store(athlete, day, file, part, read.activities().get(part));
            recorded(athlete, List.of(imported.activity().id()));
            return imported;
        });
    }

    /** What a training file says of itself, without keeping anything; empty for one of no use or of several activities. */
    public Optional<SourceWords> wordsOf(byte[] content) {
        return reader.read(content) instanceof ReadResult.Read read
                        && read.activities().size() == 1
                ? Optional.of(read.activities().getFirst())
                        .map(parsed -> new SourceWords(parsed.title().orElse(null), parsed.sport(), parsed.race()))
                : Optional.empty();
    }

    private List<ImportOutcome> keep(
            AthleteId athlete, String name, String sha256, byte[] content, List<ParsedActivity> activities) {
        AthleteProfile profile = policy.requireChangeable(athlete);
        FileId known = files.known(athlete, sha256).orElse(null);
        if (known == null && files.tooManyToday(athlete)) {
            return List.of(new ImportOutcome.Unreadable(
                    "activities.unreadable.too-many-today", List.of((double) OriginalFiles.MOST_A_DAY)));
        }
        List<ImportOutcome> outcomes = new ArrayList<>();
        List<ActivityId> recorded = new ArrayList<>();
        @Nullable FileId file = known;
        for (int part = 0; part < activities.size(); part++) {
            ParsedActivity parsed = activities.get(part);
            ActivityRow duplicate = duplicate(athlete, file, part, parsed);
            if (duplicate != null) {
                outcomes.add(new ImportOutcome.DuplicateOf(duplicate.summary()));
                continue;
            }
            if (file == null) {
                file = files.keep(athlete, name, sha256, content);
            }
            Instant start = parsed.start().orElse(null);
            if (start == null) {
                outcomes.add(wantsDay(file, part, parsed));
            } else {
                LocalDate day = LocalDate.ofInstant(start, profile.zone());
                ImportOutcome.Imported imported = store(athlete, day, file, part, parsed);
                outcomes.add(imported);
                recorded.add(imported.activity().id());
            }
        }
        recorded(athlete, recorded);
        return outcomes;
    }

    /** The activity that the history has already: from this part of this file, or another recording of the same. */
    private @Nullable ActivityRow duplicate(AthleteId athlete, @Nullable FileId file, int part, ParsedActivity parsed) {
        if (file != null) {
            Optional<ActivityRow> same = rows.ofFile(file.value(), part);
            if (same.isPresent()) {
                return same.get();
            }
        }
        Instant start = parsed.start().orElse(null);
        if (start == null) {
            return null;
        }
        Duplicates.Trace trace = Duplicates.Trace.of(parsed);
        return rows
                .startedBetween(
                        athlete.value(),
                        start.minus(Duplicates.START_TOLERANCE),
                        start.plus(Duplicates.START_TOLERANCE))
                .stream()
                .filter(row -> Duplicates.same(row.trace(), trace))
                .findFirst()
                .orElse(null);
    }

    private ImportOutcome.Imported store(
            AthleteId athlete, LocalDate day, FileId file, int part, ParsedActivity parsed) {
        ActivityRow row = rows.saveAndFlush(ActivityRow.fromFile(athlete, day, file, part, parsed, clock.instant()));
        recordings.save(RecordingRow.of(row.id(), parsed));
        return new ImportOutcome.Imported(row.summary(), parsed.remarks());
    }

    private static ImportOutcome.WantsDay wantsDay(FileId file, int part, ParsedActivity parsed) {
        return new ImportOutcome.WantsDay(
                file,
                part,
                parsed.sport(),
                parsed.distanceMetres().isPresent()
                        ? Distance.metres(parsed.distanceMetres().getAsDouble())
                        : null,
                ActivityRow.duration(
                        parsed.timerSeconds().isPresent()
                                ? (Double) parsed.timerSeconds().getAsDouble()
                                : null),
                parsed.remarks());
    }

    private void recorded(AthleteId athlete, List<ActivityId> activities) {
        if (!activities.isEmpty()) {
            events.publishEvent(new ActivityRecorded(seats.requirePractice(), athlete, activities));
        }
    }
}
