package io.milepost.roster;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface GroupMemberRows extends JpaRepository<GroupMemberRow, UUID> {

    List<GroupMemberRow> findByAthleteIn(Collection<UUID> athletes);

    List<GroupMemberRow> findByGroupIdAndAthleteIn(UUID group, Collection<UUID> athletes);

    List<GroupMemberRow> findByGroupId(UUID group);

    /** How many athletes on the roster each group has; a group without any is left out. */
    @Query("""
            select m.groupId as id, count(m) as athletes from GroupMemberRow m, AthleteRow a
            where a.id = m.athlete and a.status <> io.milepost.roster.AthleteStatus.ARCHIVED
            group by m.groupId""")
    List<Size> sizes();

    /** A group and how many athletes it has. */
    interface Size {
        UUID getId();

        long getAthletes();
    }
}
