package io.milepost.fitness;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AnalysisTurnRows extends JpaRepository<AnalysisTurn, UUID> {

    boolean existsByAthleteId(UUID athleteId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from AnalysisTurn t where t.athleteId = :athlete")
    Optional<AnalysisTurn> lock(UUID athlete);
}
