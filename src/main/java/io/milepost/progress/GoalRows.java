package io.milepost.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface GoalRows extends JpaRepository<GoalRow, UUID> {

    List<GoalRow> findByAthleteIdAndEndedIsNull(UUID athleteId);

    List<GoalRow> findByAthleteIdInAndEndedIsNullAndRaceDayBetween(
            Collection<UUID> athletes, LocalDate first, LocalDate last);

    List<GoalRow> findByAthleteId(UUID athleteId);

    /** The goals that stand and whose day lies in between, both included. */
    List<GoalRow> findByEndedIsNullAndRaceDayBetween(LocalDate first, LocalDate last);

    List<GoalRow> findByAthleteIdAndTierAndEndedIsNull(UUID athleteId, Tier tier);
}
