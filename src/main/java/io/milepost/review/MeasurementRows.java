package io.milepost.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MeasurementRows extends JpaRepository<MeasurementRow, UUID> {

    List<MeasurementRow> findByFindingIdInOrderByMeasured(Collection<UUID> findings);

    List<MeasurementRow> findByAthleteIdAndSeenIsNull(UUID athlete);

    List<MeasurementRow> findBySeenIsNull();

    boolean existsByFindingId(UUID finding);
}
