package io.milepost.activities;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Missing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was imported when, how far it is, and what became of each file and line; for whoever may see the athlete. */
@Service
public class ImportHistory {

    private static final int MOST_AT_ONCE = 200;

    private final ImportBatchRows batches;
    private final ImportEntryRows entries;
    private final ActivityRows activities;
    private final ActivityPolicy policy;

    ImportHistory(ImportBatchRows batches, ImportEntryRows entries, ActivityRows activities, ActivityPolicy policy) {
        this.batches = batches;
        this.entries = entries;
        this.activities = activities;
        this.policy = policy;
    }

    /** How far it is, or {@link Missing}. */
    @Transactional(readOnly = true)
    public ImportProgress progress(ImportId id) {
        return requireVisible(id).progress();
    }

    /** The athlete's imports, latest first. */
    @Transactional(readOnly = true)
    public List<ImportProgress> latest(AthleteId athlete, int most) {
        policy.requireVisible(athlete);
        return batches.latest(athlete.value(), Limit.of(most)).stream()
                .map(ImportBatchRow::progress)
                .toList();
    }

    /**
     * What became of its files or lines, in the order in which they were looked at.
     *
     * @param outcome only those of which this became; null for all
     */
    @Transactional(readOnly = true)
    public List<ImportEntry> entries(ImportId id, @Nullable EntryOutcome outcome, int page, int size) {
        requireVisible(id);
        PageRequest asked = PageRequest.of(page, Math.min(size, MOST_AT_ONCE));
        List<ImportEntryRow> found =
                outcome == null ? entries.page(id.value(), asked) : entries.page(id.value(), outcome, asked);
        Map<UUID, ActivitySummary> known = new HashMap<>();
        activities
                .findAllById(found.stream()
                        .map(ImportEntryRow::activity)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .filter(ActivityRow::isThere)
                .forEach(row -> known.put(row.getId(), row.summary()));
        return found.stream()
                .map(entry -> entry.entry(entry.activity() == null ? null : known.get(entry.activity())))
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(ImportId id, @Nullable EntryOutcome outcome) {
        requireVisible(id);
        return outcome == null ? entries.countOf(id.value()) : entries.countOf(id.value(), outcome);
    }

    private ImportBatchRow requireVisible(ImportId id) {
        ImportBatchRow batch = batches.findById(id.value()).orElseThrow(() -> new Missing("import"));
        policy.requireVisible(batch.athlete());
        return batch;
    }
}
