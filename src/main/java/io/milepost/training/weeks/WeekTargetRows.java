package io.milepost.training.weeks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WeekTargetRows extends JpaRepository<WeekTargetRow, UUID> {

    List<WeekTargetRow> findByAthleteIdAndMondayBetween(UUID athleteId, LocalDate first, LocalDate last);

    List<WeekTargetRow> findByAthleteIdInAndMondayBetween(Collection<UUID> athletes, LocalDate first, LocalDate last);

    Optional<WeekTargetRow> findByAthleteIdAndMonday(UUID athleteId, LocalDate monday);
}
