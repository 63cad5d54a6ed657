package io.milepost.training.outward;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FeedRows extends JpaRepository<FeedRow, UUID> {

    Optional<FeedRow> findByWordHash(byte[] hash);

    Optional<FeedRow> findByPracticeAndAthlete(UUID practice, UUID athlete);
}
