package io.milepost.activities;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ImportEntryRows extends JpaRepository<ImportEntryRow, UUID> {

    @Query("select e from ImportEntryRow e where e.batch = :batch order by e.seq, e.id")
    List<ImportEntryRow> page(UUID batch, Pageable page);

    @Query("select e from ImportEntryRow e where e.batch = :batch and e.outcome = :outcome order by e.seq, e.id")
    List<ImportEntryRow> page(UUID batch, EntryOutcome outcome, Pageable page);

    @Query("select count(e) from ImportEntryRow e where e.batch = :batch")
    int countOf(UUID batch);

    @Query("select count(e) from ImportEntryRow e where e.batch = :batch and e.outcome = :outcome")
    int countOf(UUID batch, EntryOutcome outcome);

    @Query("""
            select e.activity from ImportEntryRow e
            where e.batch = :batch and e.outcome = EntryOutcome.IMPORTED and e.activity is not null""")
    List<UUID> importedBy(UUID batch);
}
