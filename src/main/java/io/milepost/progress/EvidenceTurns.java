package io.milepost.progress;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface EvidenceTurns extends JpaRepository<EvidenceTurn, UUID> {

    boolean existsByAthleteId(UUID athleteId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from EvidenceTurn t where t.athleteId = :athlete")
    Optional<EvidenceTurn> lock(UUID athlete);

    /** Waits for whoever looks at the athlete now, and keeps the turn until the transaction ends. */
    default void take(UUID athlete) {
        if (lock(athlete).isEmpty()) {
            throw new IllegalStateException("no turn was made for this athlete");
        }
    }
}
