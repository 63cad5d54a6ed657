package io.milepost.progress;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface GoalRows extends JpaRepository<GoalRow, UUID> {

    List<GoalRow> findByAthleteIdAndEndedIsNull(UUID athleteId);

    List<GoalRow> findByAthleteIdAndTierAndEndedIsNull(UUID athleteId, Tier tier);
}
