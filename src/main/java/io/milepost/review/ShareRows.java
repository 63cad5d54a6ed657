package io.milepost.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ShareRows extends JpaRepository<ShareRow, UUID> {

    Optional<ShareRow> findByReviewId(UUID review);

    List<ShareRow> findByAthleteIdOrderBySharedDesc(UUID athlete);
}
