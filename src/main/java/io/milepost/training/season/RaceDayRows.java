package io.milepost.training.season;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RaceDayRows extends JpaRepository<RaceDayRow, UUID> {

    Optional<RaceDayRow> findByAthleteIdAndOnDay(UUID athleteId, LocalDate day);

    Optional<RaceDayRow> findFirstByAthleteIdAndOnDayGreaterThanEqualOrderByOnDayAsc(UUID athleteId, LocalDate day);
}
