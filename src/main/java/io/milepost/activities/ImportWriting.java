package io.milepost.activities;

import io.milepost.activities.ArchiveReading.Looked;
import io.milepost.activities.archives.ArchiveException;
import io.milepost.activities.archives.ListMapping;
import io.milepost.activities.files.ReadResult;
import io.milepost.jobs.Turns;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes what an import read, a stretch in a transaction, together with how far that brings it. */
@Component
class ImportWriting {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWriting.class);
    private static final int MOST_ATTEMPTS = 5;
    private static final ImportOutcome OURS = new ImportOutcome.Unreadable("activities.imports.failed", List.of());

    private final ImportBatchRows batches;
    private final ImportEntryRows entries;
    private final HistoryKeeping history;
    private final HistoryNews news;
    private final Turns turns;
    private final ActivityPolicy policy;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportWriting(
            ImportBatchRows batches,
            ImportEntryRows entries,
            HistoryKeeping history,
            HistoryNews news,
            Turns turns,
            ActivityPolicy policy,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.batches = batches;
        this.entries = entries;
        this.history = history;
        this.news = news;
        this.turns = turns;
        this.policy = policy;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * An import that was begun, or taken up.
     *
     * @param done how many pieces need no looking at any more
     */
    record Begun(
            ImportId id,
            AthleteId athlete,
            int done,
            @Nullable ListMapping columns) {}

    /** Empty for one that is over, or that failed too often. */
    Optional<Begun> begin(ImportId id) {
        return Objects.requireNonNull(transaction.execute(status -> batches.held(id.value())
                .filter(batch -> batch.state().isUnderWay())
                .flatMap(batch -> {
                    if (batch.begin() > MOST_ATTEMPTS) {
                        batch.wrong("activities.imports.failed", null);
                        batch.finish(ImportState.FAILED, clock.instant());
                        return Optional.empty();
                    }
                    return Optional.of(new Begun(id, batch.athlete(), batch.done(), batch.columns()));
                })));
    }

    /** @return whether it goes on */
    boolean open(ImportId id, ImportKind kind, int pieces, int skipped, boolean cut) {
        return inBatch(id, batch -> {
            batch.opened(kind, pieces, skipped);
            if (cut) {
                batch.wrong(ArchiveException.Why.CUT.key(), null);
            }
        });
    }

    /**
     * Keeps a stretch; where that fails, each of its pieces by itself.
     *
     * @return whether it goes on
     */
    boolean write(ImportId id, AthleteId athlete, int from, List<Looked> looked, ImportPieces pieces) {
        try {
            return stretch(id, athlete, from, looked, pieces, false);
        } catch (RuntimeException e) {
            LOG.warn("{} pieces of an import could not be kept together", looked.size(), e);
        }
        for (Looked one : looked) {
            boolean goesOn;
            try {
                goesOn = stretch(id, athlete, one.index(), List.of(one), pieces, false);
            } catch (RuntimeException e) {
                LOG.error("A piece of an import could not be kept", e);
                goesOn = stretch(id, athlete, one.index(), List.of(one), pieces, true);
            }
            if (!goesOn) {
                return false;
            }
        }
        return true;
    }

    private boolean stretch(
            ImportId id, AthleteId athlete, int from, List<Looked> looked, ImportPieces pieces, boolean hopeless) {
        return turns.call(HistoryKeeping.TURN, athlete.value(), () -> {
            ImportBatchRow batch = batches.held(id.value()).orElse(null);
            if (batch == null || batch.state() != ImportState.RUNNING || batch.done() != from) {
                // Stopped, or another node took it up.
                return false;
            }
            AthleteProfile profile = policy.requireVisible(athlete);
            List<ImportEntryRow> became = new ArrayList<>();
            List<ImportOutcome> all = new ArrayList<>();
            for (Looked one : looked) {
                List<ImportOutcome> outcomes = hopeless ? List.of(OURS) : keep(batch, profile, one, pieces);
                for (ImportOutcome outcome : outcomes) {
                    became.add(ImportEntryRow.of(id, one.index(), one.piece().name(), outcome));
                }
                all.addAll(outcomes);
            }
            // What entries lean on has to be there before them.
            entries.flush();
            entries.saveAll(became);
            became.forEach(entry -> batch.count(entry.outcome()));
            batch.advance(from + looked.size());
            news.tell(athlete, all);
            return true;
        });
    }

    private List<ImportOutcome> keep(ImportBatchRow batch, AthleteProfile athlete, Looked looked, ImportPieces pieces) {
        return switch (looked.piece()) {
            case ImportPieces.UselessPiece useless ->
                List.of(new ImportOutcome.Unreadable(useless.reason(), useless.figures()));
            case ImportPieces.ToldPiece told -> {
                ImportOutcome outcome = history.keepTold(athlete, told.told(), told.known());
                yield told.known() && outcome instanceof ImportOutcome.DuplicateOf ? List.of() : List.of(outcome);
            }
            case ImportPieces.FilePiece file ->
                looked.file().map(read -> keep(batch, athlete, read, pieces)).orElse(List.of(OURS));
        };
    }

    private List<ImportOutcome> keep(ImportBatchRow batch, AthleteProfile athlete, ReadFile read, ImportPieces pieces) {
        ReadResult.Unreadable unreadable = read.unreadable();
        if (unreadable == null) {
            OriginalFiles.Origin origin = new OriginalFiles.Origin(batch.id(), batch.createdBy());
            return history.keep(athlete, read, origin, parsed -> pieces.told(read, parsed));
        }
        if (unreadable.reason() == ReadResult.Reason.NO_ACTIVITY
                && read.name().toLowerCase(Locale.ROOT).contains(".fit")) {
            // A watch writes many: its settings, sleep, the whole day's heart rate.
            batch.skip();
            return List.of();
        }
        return List.of(new ImportOutcome.Unreadable(unreadable.reason().key(), unreadable.figures()));
    }

    void finish(ImportId id) {
        inBatch(id, batch -> batch.finish(ImportState.DONE, clock.instant()));
    }

    /** No further piece can be looked at; nothing at all, where none was. */
    void stopShort(ImportId id, ArchiveException problem) {
        inBatch(id, batch -> {
            batch.wrong(
                    problem.why().key(),
                    problem.figures().isEmpty() ? null : problem.figures().getFirst());
            batch.finish(batch.done() > 0 ? ImportState.DONE : ImportState.FAILED, clock.instant());
        });
    }

    boolean isOver(ImportId id) {
        return batches.findById(id.value()).map(batch -> batch.state().isOver()).orElse(true);
    }

    private boolean inBatch(ImportId id, java.util.function.Consumer<ImportBatchRow> change) {
        return Boolean.TRUE.equals(transaction.execute(status -> batches.held(id.value())
                .filter(batch -> batch.state() == ImportState.RUNNING)
                .map(batch -> {
                    change.accept(batch);
                    return true;
                })
                .orElse(false)));
    }
}
