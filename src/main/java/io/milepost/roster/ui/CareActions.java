package io.milepost.roster.ui;

import io.milepost.roster.Assignments;
import io.milepost.roster.AthleteId;
import io.milepost.roster.Group;
import io.milepost.roster.Groups;
import io.milepost.tenancy.AccountId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@link CareCard} changes about one athlete. */
record CareActions(AthleteId athlete, Assignments assignments, Groups groups) {

    void lookAfter(@Nullable AccountId coach) {
        assignments.lookAfter(athlete, coach);
    }

    void help(Set<AccountId> assistants) {
        assignments.help(athlete, assistants);
    }

    /** Moves the athlete from the groups before to those after. */
    void group(Set<Group> before, Set<Group> after) {
        Set<Group> left = new HashSet<>(before);
        left.removeAll(after);
        left.forEach(group -> groups.take(group.id(), List.of(athlete)));
        Set<Group> joined = new HashSet<>(after);
        joined.removeAll(before);
        joined.forEach(group -> groups.put(group.id(), List.of(athlete)));
    }

    Group named(String name) {
        return groups.named(name);
    }
}
