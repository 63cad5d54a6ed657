package io.milepost.training;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MatchCorrectionRows extends JpaRepository<MatchCorrectionRow, UUID> {

    List<MatchCorrectionRow> findByAthleteId(UUID athleteId);

    List<MatchCorrectionRow> findByActivityIdOrderById(UUID activityId);
}
