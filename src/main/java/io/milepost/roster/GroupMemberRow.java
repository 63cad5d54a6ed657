package io.milepost.roster;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** That an athlete is in a group. */
@Entity
@Table(name = "athlete_group_member")
class GroupMemberRow extends PracticeRow {

    @Column(name = "group_id", nullable = false, updatable = false)
    private UUID groupId;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected GroupMemberRow() {}

    private GroupMemberRow(GroupId group, AthleteId athlete) {
        super(Ids.next());
        this.groupId = group.value();
        this.athlete = athlete.value();
    }

    static GroupMemberRow of(GroupId group, AthleteId athlete) {
        return new GroupMemberRow(group, athlete);
    }

    GroupId group() {
        return new GroupId(groupId);
    }

    AthleteId athlete() {
        return new AthleteId(athlete);
    }
}
