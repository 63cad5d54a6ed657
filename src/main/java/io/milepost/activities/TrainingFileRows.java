package io.milepost.activities;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TrainingFileRows extends JpaRepository<TrainingFileRow, UUID> {

    /** Without loading the content. */
    @Query("select f.id from TrainingFileRow f where f.athlete = :athlete and f.sha256 = :sha256")
    Optional<UUID> idOf(UUID athlete, String sha256);

    @Query("select f.name from TrainingFileRow f where f.id = :id")
    Optional<String> nameOf(UUID id);

    /** Those that came by themselves, not in an archive. */
    @Query("""
            select count(f) from TrainingFileRow f
            where f.athlete = :athlete and f.uploadedAt >= :since and f.batch is null""")
    long countSince(UUID athlete, Instant since);
}
