package io.milepost.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AthleteRows extends JpaRepository<AthleteRow, UUID> {

    Optional<AthleteRow> findByAccount(UUID account);

    @Query("select count(a) from AthleteRow a where a.status <> io.milepost.roster.AthleteStatus.ARCHIVED")
    long countOnRoster();

    /** The one predicate for what an assistant sees; {@code assistant} null sees all. */
    @Query("""
            select a from AthleteRow a
            where a.status <> io.milepost.roster.AthleteStatus.ARCHIVED
              and (:assistant is null or a.coach = :assistant
                   or exists (select 1 from AssignmentRow s where s.athlete = a.id and s.assistant = :assistant))
            order by a.name, a.id""")
    List<AthleteRow> onRoster(@org.jspecify.annotations.Nullable UUID assistant);
}
