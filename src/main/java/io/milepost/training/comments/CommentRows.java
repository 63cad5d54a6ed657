package io.milepost.training.comments;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CommentRows extends JpaRepository<CommentRow, UUID> {

    List<CommentRow> findByAthleteAndWorkoutOrderByWrittenAscIdAsc(UUID athlete, UUID workout);

    @Query("select distinct c.workout from CommentRow c"
            + " where c.athlete = :athlete and c.byAthlete <> :asAthlete and c.seen is null")
    Set<UUID> unread(UUID athlete, boolean asAthlete);
}
