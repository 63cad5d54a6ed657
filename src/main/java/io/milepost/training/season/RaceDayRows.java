package io.milepost.training.season;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RaceDayRows extends JpaRepository<RaceDayRow, UUID> {

    Optional<RaceDayRow> findByAthleteIdAndId(UUID athleteId, UUID id);

    Optional<RaceDayRow> findByAthleteIdAndOnDay(UUID athleteId, LocalDate day);

    List<RaceDayRow> findByAthleteIdInAndOnDayBetween(Collection<UUID> athletes, LocalDate first, LocalDate last);

    Optional<RaceDayRow> findFirstByAthleteIdAndOnDayGreaterThanEqualOrderByOnDayAsc(UUID athleteId, LocalDate day);
}
