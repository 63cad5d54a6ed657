package io.milepost.training.proposals;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface TurnRows extends JpaRepository<TurnRow, UUID> {

    boolean existsByAthleteId(UUID athleteId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from TurnRow t where t.athleteId = :athlete")
    Optional<TurnRow> lock(UUID athlete);
}
