package io.milepost.training.comments;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CommentRows extends JpaRepository<CommentRow, UUID> {

    List<CommentRow> findByAthleteAndBesideAndSubjectOrderByWrittenAscIdAsc(
            UUID athlete, Beside.Kind beside, UUID subject);

    @Query("select distinct c.subject from CommentRow c"
            + " where c.athlete = :athlete and c.beside = :beside and c.byAthlete <> :asAthlete and c.seen is null")
    Set<UUID> unread(UUID athlete, Beside.Kind beside, boolean asAthlete);
}
