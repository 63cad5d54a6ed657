package io.milepost.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FindingRows extends JpaRepository<FindingRow, UUID> {

    List<FindingRow> findByReviewIdOrderByWeightMilliDescKind(UUID review);

    List<FindingRow> findByReviewIdIn(Collection<UUID> reviews);

    List<FindingRow> findByAthleteIdAndStateInOrderByAcceptedDescWeightMilliDesc(
            UUID athlete, Collection<FindingRow.State> states);

    List<FindingRow> findByState(FindingRow.State state);
}
