package io.milepost.activities;

import io.milepost.activities.archives.Told;
import io.milepost.activities.files.Duplicates;
import io.milepost.activities.files.ParsedActivity;
import io.milepost.activities.files.TypedTwin;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts what a file or a list tells into an athlete's history, each training once. Works in the transaction of whoever has
 * the athlete's turn.
 */
@Component
class HistoryKeeping {

    /**
     * Whoever adds to an athlete's history takes this turn: two recordings of the same run often come at the same moment,
     * and neither would see the other as a duplicate.
     */
    static final String TURN = "activities/history";

    private final ActivityRows rows;
    private final RecordingRows recordings;
    private final OriginalFiles files;
    private final Clock clock;

    HistoryKeeping(ActivityRows rows, RecordingRows recordings, OriginalFiles files, Clock clock) {
        this.rows = rows;
        this.recordings = recordings;
        this.files = files;
        this.clock = clock;
    }

    /** Finds what an export's own list tells of a recording; null for nothing. */
    interface Hearsay extends Function<ParsedActivity, @Nullable Told> {}

    /** One outcome for each activity in the file. */
    List<ImportOutcome> keep(AthleteProfile athlete, ReadFile read, OriginalFiles.Origin origin, Hearsay hearsay) {
        List<ImportOutcome> outcomes = new ArrayList<>();
        @Nullable FileId file = files.known(athlete.id(), read.sha256()).orElse(null);
        for (int part = 0; part < read.parts().size(); part++) {
            ReadFile.Part activity = read.parts().get(part);
            ParsedActivity parsed = activity.parsed();
            ActivityRow duplicate = duplicate(athlete.id(), file, part, parsed);
            if (duplicate != null) {
                outcomes.add(new ImportOutcome.DuplicateOf(duplicate.summary()));
                continue;
            }
            if (file == null) {
                file = files.keep(athlete.id(), read.name(), read.sha256(), read.content(), origin);
            }
            Instant start = parsed.start().orElse(null);
            if (start == null) {
                outcomes.add(wantsDay(file, part, parsed));
            } else {
                LocalDate day = LocalDate.ofInstant(start, athlete.zone());
                outcomes.add(store(athlete.id(), day, file, part, activity, hearsay.apply(parsed)));
            }
        }
        return outcomes;
    }

    /** Takes one activity whose day is known; joins it to what somebody typed for that day, where that is the same. */
    ImportOutcome.Imported store(
            AthleteId athlete, LocalDate day, FileId file, int part, ReadFile.Part activity, @Nullable Told told) {
        ParsedActivity parsed = activity.parsed();
        ActivityRow typed = typedTwin(athlete, day, parsed);
        boolean joins = typed != null;
        ActivityRow row = typed == null
                ? rows.save(ActivityRow.fromFile(athlete, day, file, part, parsed, clock.instant()))
                : typed;
        if (typed != null) {
            typed.join(file, part, parsed);
        }
        if (told != null) {
            row.hear(told, !joins);
        }
        rows.flush();
        recordings.save(RecordingRow.of(row.id(), activity));
        return new ImportOutcome.Imported(row.summary(), parsed.remarks(), joins);
    }

    /**
     * Takes a line of a list that has no recording, as if somebody had typed it.
     *
     * @param startTells whether any training that began at that moment is the one meant
     */
    ImportOutcome keepTold(AthleteProfile athlete, Told told, boolean startTells) {
        LocalDate day = told.day()
                .or(() -> told.start().map(start -> LocalDate.ofInstant(start, athlete.zone())))
                .orElse(null);
        if (day == null || !Activities.isPossible(day, athlete, clock)) {
            return new ImportOutcome.Unreadable("activities.list.problem.no-day", List.of());
        }
        if (told.distanceMetres().isEmpty() && told.anyTime().isEmpty()) {
            return new ImportOutcome.Unreadable("activities.list.problem.no-measure", List.of());
        }
        Duplicates.Trace trace = new Duplicates.Trace(told.start(), told.distanceMetres(), told.anyTime());
        ActivityRow known = startedLike(athlete.id(), trace, startTells);
        if (known == null) {
            known = rows.between(athlete.id().value(), day, day).stream()
                    .filter(row -> TypedTwin.akin(row.sport(), told.sport()))
                    .filter(row -> Duplicates.sameOnOneDay(row.trace(), trace))
                    .findFirst()
                    .orElse(null);
        }
        if (known != null) {
            return new ImportOutcome.DuplicateOf(known.summary());
        }
        ActivityRow row = rows.save(ActivityRow.told(athlete.id(), day, told, clock.instant()));
        return new ImportOutcome.Imported(row.summary(), List.of(), false);
    }

    /** The activity that the history has already: from this part of this file, or another recording of the same. */
    private @Nullable ActivityRow duplicate(AthleteId athlete, @Nullable FileId file, int part, ParsedActivity parsed) {
        if (file != null) {
            Optional<ActivityRow> same = rows.ofFile(file.value(), part);
            if (same.isPresent()) {
                return same.get();
            }
        }
        ActivityRow like = startedLike(athlete, Duplicates.Trace.of(parsed), false);
        // What somebody typed has no recording yet, which may join it.
        return like == null || like.isTyped() ? null : like;
    }

    private @Nullable ActivityRow startedLike(AthleteId athlete, Duplicates.Trace trace, boolean startTells) {
        Instant start = trace.start().orElse(null);
        if (start == null) {
            return null;
        }
        return rows
                .startedBetween(
                        athlete.value(),
                        start.minus(Duplicates.START_TOLERANCE),
                        start.plus(Duplicates.START_TOLERANCE))
                .stream()
                .filter(row -> startTells || Duplicates.same(row.trace(), trace))
                .findFirst()
                .orElse(null);
    }

    /** What somebody typed of the same training; nothing where it could be more than one. */
    private @Nullable ActivityRow typedTwin(AthleteId athlete, LocalDate day, ParsedActivity parsed) {
        ActivityRow sameMinute = startedLike(athlete, Duplicates.Trace.of(parsed), false);
        if (sameMinute != null && sameMinute.isTyped()) {
            return sameMinute;
        }
        List<ActivityRow> twins = rows.typedOn(athlete.value(), day).stream()
                .filter(row -> TypedTwin.same(row.typed(), parsed))
                .toList();
        return twins.size() == 1 ? twins.getFirst() : null;
    }

    private static ImportOutcome.WantsDay wantsDay(FileId file, int part, ParsedActivity parsed) {
        return new ImportOutcome.WantsDay(
                file,
                part,
                parsed.sport(),
                parsed.distanceMetres().isPresent()
                        ? Distance.metres(parsed.distanceMetres().getAsDouble())
                        : null,
                MeasuredColumns.duration(
                        parsed.timerSeconds().isPresent()
                                ? (Double) parsed.timerSeconds().getAsDouble()
                                : null),
                parsed.remarks());
    }
}
