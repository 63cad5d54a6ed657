package io.milepost.training;

import io.milepost.roster.AbsenceId;
import io.milepost.roster.Absences;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Vdot;
import io.milepost.training.notation.Workout;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** An entry of the ledger in words for one reader. */
@Service
public class LedgerWords {

    private final Messages messages;
    private final WorkoutWords workouts;
    private final Absences absences;

    LedgerWords(Messages messages, WorkoutWords workouts, Absences absences) {
        this.messages = messages;
        this.workouts = workouts;
        this.absences = absences;
    }

    /** What was done: "Long run moved from Sat 14 Nov to Sun 15 Nov". */
    public String sentence(LedgerEntry entry, Formats formats) {
        LedgerChange first = entry.changes().isEmpty() ? null : entry.changes().getFirst();
        return messages.get(
                entry.kind().key(),
                formats.locale(),
                entry.subject(),
                first == null ? "" : day(first.before(), formats),
                first == null ? "" : day(first.after(), formats),
                entry.kind() == LedgerKind.APPLIED
                        ? entry.changes().stream()
                                .filter(change -> change.before() == null)
                                .count()
                        : entry.changes().size());
    }

    /** What it means for the days from one on, a line for each workout: "Sun 22 Nov: Easy run, 25 min easy". */
    public List<String> days(LedgerEntry entry, LocalDate from, Formats formats) {
        return entry.changes().stream()
                .filter(change -> !change.either().day().isBefore(from))
                .sorted(Comparator.comparing(change -> change.either().day()))
                .map(change -> line(change, formats))
                .toList();
    }

    private String line(LedgerChange change, Formats formats) {
        WorkoutSnapshot now = change.either();
        boolean gone = change.after() == null || now.dropped();
        Vdot vdot = now.vdot() == null ? null : new Vdot(now.vdot());
        String steps = String.join(
                ", ",
                workouts.lines(Workout.of(now.notation()), vdot == null ? null : TrainingPaces.of(vdot), formats));
        Locale locale = formats.locale();
        // Who called a lesson a lesson need not read it twice.
        boolean named = steps.toLowerCase(locale).startsWith(now.title().toLowerCase(locale));
        if (named && !gone) {
            return messages.get("training.news.steps", locale, formats.day(now.day()), steps);
        }
        return messages.get(
                gone ? "training.news.gone" : "training.news.day", locale, formats.day(now.day()), now.title(), steps);
    }

    /** What it leans on: days off that the entry itself is about in the reader's own words, anything else as it was written. */
    public String evidence(LedgerEntry entry, Evidence evidence, Formats formats) {
        boolean rests = entry.kind() == LedgerKind.PAUSED || entry.kind() == LedgerKind.RESUMED;
        UUID id = evidence.id();
        return rests && id != null && evidence.kind() == Evidence.Kind.ABSENCE
                ? RestWords.sentence(absences.get(new AbsenceId(id)), messages, formats)
                : evidence.words();
    }

    /** What came of it; empty while nobody knows. */
    public Optional<String> outcome(LedgerEntry entry, Formats formats) {
        LedgerOutcome outcome = entry.outcome();
        if (outcome == null) {
            return Optional.empty();
        }
        return Optional.of(
                outcome.words().isEmpty()
                        ? messages.get(
                                "training.ledger.outcome.counted", formats.locale(), outcome.done(), outcome.of())
                        : messages.get("training.ledger.outcome.said", formats.locale(), outcome.words()));
    }

    private static String day(@Nullable WorkoutSnapshot state, Formats formats) {
        return state == null ? "" : formats.day(state.day());
    }
}
