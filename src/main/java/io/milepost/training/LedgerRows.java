package io.milepost.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LedgerRows extends JpaRepository<LedgerRow, UUID> {

    List<LedgerRow> findByAthleteIdOrderByHappenedDescIdDesc(UUID athleteId, Limit most);

    List<LedgerRow> findByAthleteIdAndAcknowledgedIsNullAndUndoneByIsNullAndHappenedAfterOrderByHappenedDescIdDesc(
            UUID athleteId, Instant since);

    /** Whose outcome is not known, or was counted lately, so that a late log may still change it. */
    @Query("""
            select l from LedgerRow l where l.athleteId = :athlete and l.undoneBy is null and l.happened >= :since
            and (l.outcomeAt is null or (l.outcomeWords is null and l.outcomeAt >= :lately))""")
    List<LedgerRow> unsettled(UUID athlete, Instant since, Instant lately);
}
