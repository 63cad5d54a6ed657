package io.milepost.activities;

import io.milepost.activities.archives.ArchiveException;
import io.milepost.activities.archives.ArchiveLimits;
import io.milepost.activities.archives.ListMapping;
import io.milepost.activities.archives.Sheet;
import io.milepost.jobs.Jobs;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports of whole archives (Strava's and Garmin's exports, zips of training files) and of lists. What is sent is kept
 * first and read by a job, while whoever sent it works on; it may be stopped, and it goes on by itself where a server
 * left off.
 */
@Service
public class ArchiveImports {

    /** How big an archive may be, in bytes. */
    public static final long LARGEST_ARCHIVE = ArchiveLimits.STANDARD.packedBytes();

    /** How big a list may be, in bytes. */
    public static final int LARGEST_LIST = ActivityImports.LARGEST_FILE;

    /** How many archives and lists an athlete may be sent in a day. */
    public static final int MOST_A_DAY = 40;

    private static final Duration UNFINISHED_KEPT = Duration.ofDays(7);

    private final ImportBatchRows batches;
    private final ImportEntryRows entries;
    private final ArchiveStore store;
    private final ActivityImports files;
    private final ActivityRows activities;
    private final ActivityPolicy policy;
    private final Seats seats;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ArchiveImports(
            ImportBatchRows batches,
            ImportEntryRows entries,
            ArchiveStore store,
            ActivityImports files,
            ActivityRows activities,
            ActivityPolicy policy,
            Seats seats,
            Jobs jobs,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.batches = batches;
        this.entries = entries;
        this.store = store;
        this.files = files;
        this.activities = activities;
        this.policy = policy;
        this.seats = seats;
        this.jobs = jobs;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What may be sent is not more than that a day. */
    public boolean tooManyToday(AthleteId athlete) {
        policy.requireVisible(athlete);
        return batches.countSince(athlete.value(), clock.instant().minus(Duration.ofDays(1))) >= MOST_A_DAY;
    }

    /**
     * Takes an archive as it comes in and imports it afterwards; a list waits until its columns are known.
     *
     * @param name as the sender calls it; only for people, never trusted
     * @param kind LIST for a table, FILES for any archive, which shows by itself whose it is
     * @throws ArchiveException for more bytes than may be sent
     * @throws IOException if it breaks off; nothing is kept then
     * @throws Missing for an athlete that this seat may not see
     */
    public ImportProgress receive(AthleteId athlete, String name, ImportKind kind, InputStream content)
            throws IOException, ArchiveException {
        policy.requireChangeable(athlete);
        AccountId by = seats.current().flatMap(Seat::account).orElse(null);
        ImportId id = Objects.requireNonNull(transaction.execute(status -> {
            ImportId made = batches.save(
                            ImportBatchRow.receiving(athlete, OriginalFiles.plain(name), kind, by, clock.instant()))
                    .id();
            jobs.schedule(
                    ForgottenImports.KIND,
                    seats.requirePractice(),
                    made.value(),
                    clock.instant().plus(UNFINISHED_KEPT));
            return made;
        }));
        try {
            long bytes = store.take(id, content);
            return Objects.requireNonNull(transaction.execute(status -> {
                ImportBatchRow batch = batches.held(id.value()).orElseThrow();
                batch.received(bytes);
                scheduleIfReady(batch);
                return batch.progress();
            }));
        } catch (IOException | ArchiveException | RuntimeException e) {
            store.forget(id);
            transaction.executeWithoutResult(status -> batches.deleteById(id.value()));
            throw e;
        }
    }

    /**
     * The list that waits for its columns.
     *
     * @throws ArchiveException if it is no table
     * @throws Missing if there is no such list, or it waits no more
     */
    public Sheet sheet(ImportId id) throws ArchiveException {
        ImportBatchRow batch = visible(id);
        policy.requireChangeable(batch.athlete());
        if (batch.state() != ImportState.WANTS_COLUMNS) {
            throw new Missing("list");
        }
        return Sheet.read(content(id));
    }

    /**
     * Says how the list is to be read, which starts its import.
     *
     * @throws IllegalArgumentException if no column says the day, or none how far or how long
     */
    @Transactional
    public void readAs(ImportId id, ListMapping mapping) {
        ImportBatchRow batch = changeable(id);
        if (!mapping.suffices()) {
            throw new IllegalArgumentException("A list says the day, and how far or how long");
        }
        batch.readAs(mapping);
        scheduleIfReady(batch);
    }

    /** Stops it; what came in before stays. */
    @Transactional
    public void stop(ImportId id) {
        ImportBatchRow batch = changeable(id);
        if (!batch.state().isOver()) {
            batch.finish(ImportState.STOPPED, clock.instant());
            jobs.schedule(ForgottenImports.KIND, seats.requirePractice(), id.value());
        }
    }

    /**
     * Takes an activity without a date of its own, once somebody said its day.
     *
     * @throws Missing if nothing waits there
     * @throws IllegalArgumentException for a day before 1950 or after the athlete's tomorrow
     */
    public ImportOutcome tellDay(ImportId id, UUID entryId, LocalDate day) {
        AthleteId athlete = visible(id).athlete();
        ImportEntryRow entry = entries.findById(entryId)
                .filter(row -> row.batch().equals(id) && row.outcome() == EntryOutcome.WANTS_DAY)
                .orElseThrow(() -> new Missing("entry"));
        ImportOutcome outcome = files.importOnDay(athlete, entry.file(), entry.part(), day);
        transaction.executeWithoutResult(status -> {
            ImportBatchRow batch = changeable(id);
            entries.findById(entryId)
                    .filter(row -> row.outcome() == EntryOutcome.WANTS_DAY)
                    .ifPresent(row -> {
                        row.become(outcome);
                        batch.dayTold(row.outcome());
                    });
        });
        return outcome;
    }

    /**
     * Takes everything out of the history that this import brought.
     *
     * @return what it took, for {@link #bringBack}
     */
    @Transactional
    public List<ActivityId> takeBack(ImportId id) {
        ImportBatchRow batch = changeable(id);
        Instant now = clock.instant();
        List<ActivityId> gone = activities.findAllById(entries.importedBy(id.value())).stream()
                .filter(row -> row.remove(now))
                .map(ActivityRow::id)
                .toList();
        if (!gone.isEmpty()) {
            events.publishEvent(new ActivityRemoved(seats.requirePractice(), batch.athlete(), gone));
        }
        return gone;
    }

    /** Puts back what {@link #takeBack} took; what is not this import's stays as it is. */
    @Transactional
    public void bringBack(ImportId id, Collection<ActivityId> taken) {
        ImportBatchRow batch = changeable(id);
        List<ActivityId> back = activities.findAllById(entries.importedBy(id.value())).stream()
                .filter(row -> taken.contains(row.id()))
                .filter(ActivityRow::restore)
                .map(ActivityRow::id)
                .toList();
        if (!back.isEmpty()) {
            events.publishEvent(new ActivityRecorded(seats.requirePractice(), batch.athlete(), back));
        }
    }

    private void scheduleIfReady(ImportBatchRow batch) {
        if (batch.state() == ImportState.WAITING) {
            jobs.schedule(ImportJob.KIND, seats.requirePractice(), batch.getId());
        }
    }

    private byte[] content(ImportId id) {
        try {
            Path file = Files.createTempFile("milepost-list", "");
            try {
                store.write(id, file);
                return Files.readAllBytes(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportBatchRow visible(ImportId id) {
        return seen(batches.findById(id.value()).orElse(null));
    }

    private ImportBatchRow changeable(ImportId id) {
        ImportBatchRow batch = seen(batches.held(id.value()).orElse(null));
        policy.requireChangeable(batch.athlete());
        return batch;
    }

    private ImportBatchRow seen(@Nullable ImportBatchRow batch) {
        if (batch == null) {
            throw new Missing("import");
        }
        policy.requireVisible(batch.athlete());
        return batch;
    }
}
