package io.milepost.training;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanRows extends JpaRepository<PlanRow, UUID> {

    Optional<PlanRow> findFirstByAthleteIdAndWithdrawnFalseAndRaceDayGreaterThanEqualOrderByAppliedDesc(
            UUID athleteId, LocalDate day);

    Optional<PlanRow> findFirstByAthleteIdAndWithdrawnFalseAndRaceDayBetweenOrderByRaceDayDescAppliedDesc(
            UUID athleteId, LocalDate first, LocalDate last);
}
