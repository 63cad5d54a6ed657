package io.milepost.progress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface GoalResultRows extends JpaRepository<GoalResultRow, UUID> {

    List<GoalResultRow> findByAthleteId(UUID athleteId);

    Optional<GoalResultRow> findByGoalId(UUID goalId);
}
