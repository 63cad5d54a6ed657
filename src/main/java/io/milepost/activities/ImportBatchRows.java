package io.milepost.activities;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ImportBatchRows extends JpaRepository<ImportBatchRow, UUID> {

    /** Waits until no other transaction holds it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from ImportBatchRow b where b.id = :id")
    Optional<ImportBatchRow> held(UUID id);

    @Query("""
            select b from ImportBatchRow b where b.athlete = :athlete and b.state <> ImportState.RECEIVING
            order by b.createdAt desc, b.id desc""")
    List<ImportBatchRow> latest(UUID athlete, Limit limit);

    @Query("select count(b) from ImportBatchRow b where b.athlete = :athlete and b.createdAt >= :since")
    long countSince(UUID athlete, Instant since);
}
