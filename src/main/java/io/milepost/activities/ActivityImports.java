package io.milepost.activities;

import io.milepost.activities.files.ActivityFiles;
import io.milepost.activities.files.ReadResult;
import io.milepost.jobs.Turns;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.Missing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    private final HistoryKeeping history;
    private final HistoryNews news;
    private final OriginalFiles files;
    private final ActivityPolicy policy;
    private final Turns turns;
    private final Clock clock;

    ActivityImports(
            ActivityRows rows,
            HistoryKeeping history,
            HistoryNews news,
            OriginalFiles files,
            ActivityPolicy policy,
            Turns turns,
            Clock clock) {
        this.reader = new ActivityFiles(clock);
        this.rows = rows;
        this.history = history;
        this.news = news;
        this.files = files;
        this.policy = policy;
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
        ReadFile read = ReadFile.of(reader, name, content);
        ReadResult.Unreadable unreadable = read.unreadable();
        if (unreadable != null) {
            return List.of(new ImportOutcome.Unreadable(unreadable.reason().key(), unreadable.figures()));
        }
        return turns.call(HistoryKeeping.TURN, athlete.value(), () -> keep(athlete, read));
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
        ReadFile.Part activity = ReadFile.part(read.activities().get(part));
        return turns.call(HistoryKeeping.TURN, athlete.value(), () -> {
            Optional<ActivityRow> known = rows.ofFile(file.value(), part);
            if (known.isPresent()) {
                return new ImportOutcome.DuplicateOf(known.get().summary());
            }
            ImportOutcome.Imported imported = history.store(athlete, day, file, part, activity, null);
            news.tell(athlete, List.of(imported));
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

    private List<ImportOutcome> keep(AthleteId athlete, ReadFile read) {
        AthleteProfile profile = policy.requireChangeable(athlete);
        if (files.known(athlete, read.sha256()).isEmpty() && files.tooManyToday(athlete)) {
            return List.of(new ImportOutcome.Unreadable(
                    "activities.unreadable.too-many-today", List.of((double) OriginalFiles.MOST_A_DAY)));
        }
        List<ImportOutcome> outcomes = history.keep(profile, read, files.bySender(), parsed -> null);
        news.tell(athlete, outcomes);
        return outcomes;
    }
}
