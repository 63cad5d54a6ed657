package io.milepost.activities;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ImportChunkRows extends JpaRepository<ImportChunkRow, UUID> {

    @Query("select c from ImportChunkRow c where c.batch = :batch and c.seq = :seq")
    Optional<ImportChunkRow> at(UUID batch, int seq);

    @Query("select count(c) from ImportChunkRow c where c.batch = :batch")
    int countOf(UUID batch);

    @Modifying
    @Query("delete from ImportChunkRow c where c.batch = :batch and c.seq >= :from and c.seq < :until")
    void deleteBetween(UUID batch, int from, int until);
}
