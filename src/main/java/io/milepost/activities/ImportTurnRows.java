package io.milepost.activities;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface ImportTurnRows extends JpaRepository<ImportTurnRow, UUID> {

    /** Waits until no other transaction holds it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ImportTurnRow> findByAthlete(UUID athlete);
}
