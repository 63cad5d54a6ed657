package io.milepost.fitness;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RaceRows extends JpaRepository<RaceRow, UUID> {

    /** Newest race first; of two on one day the one recorded last. */
    List<RaceRow> findByAthleteIdAndWithdrawnIsNullOrderByRacedOnDescRecordedDesc(UUID athleteId);

    List<RaceRow> findTop1ByAthleteIdAndWithdrawnIsNullAndRacedOnLessThanEqualOrderByRacedOnDescRecordedDesc(
            UUID athleteId, LocalDate day);
}
