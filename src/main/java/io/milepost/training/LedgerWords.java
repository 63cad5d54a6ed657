package io.milepost.training;

import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** An entry of the ledger in words for one reader. */
@Service
public class LedgerWords {

    private final Messages messages;

    LedgerWords(Messages messages) {
        this.messages = messages;
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
