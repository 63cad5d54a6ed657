package io.milepost.progress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoryRows extends JpaRepository<StoryRow, UUID> {

    Optional<StoryRow> findByGoalId(UUID goalId);

    Optional<StoryRow> findBySlug(String slug);

    List<StoryRow> findByIdIn(List<UUID> ids);
}
