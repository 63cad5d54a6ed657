package io.milepost.jobs;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface TurnRows extends JpaRepository<TurnRow, UUID> {

    boolean existsByMatterAndSubject(String matter, UUID subject);

    /** Waits until no other transaction holds it, for as long as the database waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from TurnRow t where t.matter = :matter and t.subject = :subject")
    Optional<TurnRow> lock(String matter, UUID subject);
}
