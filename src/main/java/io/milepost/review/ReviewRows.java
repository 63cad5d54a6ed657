package io.milepost.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReviewRows extends JpaRepository<ReviewRow, UUID> {

    Optional<ReviewRow> findFirstByAthleteIdOrderByReviewedDescIdDesc(UUID athlete);

    List<ReviewRow> findByAthleteIdOrderByReviewedDescIdDesc(UUID athlete);
}
