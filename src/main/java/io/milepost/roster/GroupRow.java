package io.milepost.roster;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "athlete_group")
class GroupRow extends PracticeRow {

    @Column(nullable = false)
    private String name;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected GroupRow() {}

    private GroupRow(String name) {
        super(Ids.next());
        this.name = name;
    }

    static GroupRow named(String name) {
        return new GroupRow(name);
    }

    void rename(String newName) {
        name = newName;
    }

    Group toGroup() {
        return new Group(new GroupId(getId()), name);
    }
}
