package io.milepost.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface LedgerRows extends JpaRepository<LedgerRow, UUID> {

    List<LedgerRow> findByAthleteIdOrderByHappenedDescIdDesc(UUID athleteId, Limit most);

    List<LedgerRow> findByAthleteIdAndAcknowledgedIsNullAndUndoneByIsNullAndHappenedAfterOrderByHappenedDescIdDesc(
            UUID athleteId, Instant since);

    List<LedgerRow> findByAthleteIdAndOutcomeAtIsNullAndUndoneByIsNullAndHappenedAfter(UUID athleteId, Instant since);
}
