package io.milepost.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AthleteRows extends JpaRepository<AthleteRow, UUID> {

    /** The one predicate for what the assistant {@code :assistant} sees of athletes {@code a}. */
    String OF_ASSISTANT = "(a.coach = :assistant or exists"
            + " (select 1 from AssignmentRow s where s.athlete = a.id and s.assistant = :assistant))";

    Optional<AthleteRow> findByAccount(UUID account);

    List<AthleteRow> findByEmail(String email);

    List<AthleteRow> findByNameIgnoreCase(String name);

    @Query("select count(a) from AthleteRow a where a.status <> io.milepost.roster.AthleteStatus.ARCHIVED")
    long countOnRoster();

    @Query("select a from AthleteRow a where a.status <> io.milepost.roster.AthleteStatus.ARCHIVED"
            + " order by a.name, a.id")
    List<AthleteRow> onRoster();

    @Query("select a from AthleteRow a where a.status <> io.milepost.roster.AthleteStatus.ARCHIVED and " + OF_ASSISTANT
            + " order by a.name, a.id")
    List<AthleteRow> onRosterOf(UUID assistant);
}
