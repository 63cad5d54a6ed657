package io.milepost.progress;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoryConsentRows extends JpaRepository<StoryConsentRow, UUID> {

    boolean existsByStoryId(UUID storyId);

    List<StoryConsentRow> findByStoryIdAndWithdrawnIsNullOrderByGivenDesc(UUID storyId);

    List<StoryConsentRow> findByWithdrawnIsNullOrderByGivenDesc();
}
