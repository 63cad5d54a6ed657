package io.milepost.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlannedWorkoutRows extends JpaRepository<PlannedWorkoutRow, UUID> {

    List<PlannedWorkoutRow> findByAthleteIdAndDroppedFalseAndOnDayBetweenOrderByOnDayAscIdAsc(
            UUID athleteId, LocalDate first, LocalDate last);

    boolean existsByAthleteIdAndDroppedFalse(UUID athleteId);
}
