package io.milepost.fitness;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ThresholdRows extends JpaRepository<ThresholdRow, UUID> {

    /** The latest day first; of two for one day the one recorded last. */
    List<ThresholdRow> findByAthleteIdAndWithdrawnIsNullOrderByValidFromDescRecordedDescIdDesc(UUID athleteId);
}
