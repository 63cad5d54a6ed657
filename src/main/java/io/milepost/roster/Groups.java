package io.milepost.roster;

import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seats;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The groups that a practice sorts its athletes into. The team sees them; owners and coaches arrange them. */
@Service
public class Groups {

    private final GroupRows rows;
    private final GroupMemberRows members;
    private final AthleteRows athletes;
    private final AthletePolicy policy;
    private final Seats seats;

    Groups(GroupRows rows, GroupMemberRows members, AthleteRows athletes, AthletePolicy policy, Seats seats) {
        this.rows = rows;
        this.members = members;
        this.athletes = athletes;
        this.policy = policy;
        this.seats = seats;
    }

    /** All groups by name. */
    @Transactional(readOnly = true)
    public List<Group> all() {
        seats.requireTeam();
        return rows.findByOrderByName().stream().map(GroupRow::toGroup).toList();
    }

    /** How many athletes on the roster, whom the seat may see, each group has; a group that has none is left out. */
    @Transactional(readOnly = true)
    public Map<GroupId, Long> sizes() {
        seats.requireTeam();
        UUID assistant = policy.assistantFilter();
        if (assistant != null) {
            Set<UUID> own = athletes.onRosterOf(assistant).stream()
                    .map(AthleteRow::getId)
                    .collect(Collectors.toSet());
            return members.findByAthleteIn(own).stream()
                    .collect(Collectors.groupingBy(GroupMemberRow::group, Collectors.counting()));
        }
        return members.sizes().stream()
                .collect(Collectors.toMap(size -> new GroupId(size.getId()), GroupMemberRows.Size::getAthletes));
    }

    /** The groups of each of these athletes, by name; an athlete in none is left out. */
    @Transactional(readOnly = true)
    public Map<AthleteId, List<Group>> of(Collection<AthleteId> ids) {
        Map<GroupId, Group> known = all().stream().collect(Collectors.toMap(Group::id, group -> group));
        Map<AthleteId, List<Group>> found = new HashMap<>();
        members.findByAthleteIn(values(ids)).forEach(member -> {
            Group group = known.get(member.group());
            if (group != null) {
                found.computeIfAbsent(member.athlete(), id -> new ArrayList<>()).add(group);
            }
        });
        found.values().forEach(groups -> groups.sort((a, b) -> a.name().compareToIgnoreCase(b.name())));
        return found;
    }

    /** The athletes of a group who are on the roster and whom the seat may see; {@link Missing} where there is none. */
    @Transactional(readOnly = true)
    public Set<AthleteId> members(GroupId id) {
        UUID assistant = policy.assistantFilter();
        row(id);
        Set<AthleteId> inside = members.findByGroupId(id.value()).stream()
                .map(GroupMemberRow::athlete)
                .collect(Collectors.toSet());
        return (assistant == null ? athletes.onRoster() : athletes.onRosterOf(assistant))
                .stream()
                        .map(row -> row.toProfile().id())
                        .filter(inside::contains)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Makes a group. Throws {@link GroupNameTaken}. */
    @Transactional
    public Group create(String name) {
        seats.require(Role.COACH);
        requireFree(name, null);
        return rows.saveAndFlush(GroupRow.named(checked(name))).toGroup();
    }

    /** The group with this name, made if there is none; letters' case aside. */
    @Transactional
    public Group named(String name) {
        seats.require(Role.COACH);
        return rows.findByNameIgnoreCase(checked(name))
                .orElseGet(() -> rows.saveAndFlush(GroupRow.named(checked(name))))
                .toGroup();
    }

    /** Throws {@link GroupNameTaken}. */
    @Transactional
    public void rename(GroupId id, String name) {
        seats.require(Role.COACH);
        requireFree(name, id);
        row(id).rename(checked(name));
    }

    /** Ends a group. Its athletes stay on the roster. */
    @Transactional
    public void delete(GroupId id) {
        seats.require(Role.COACH);
        GroupRow row = row(id);
        members.deleteAll(members.findByGroupId(id.value()));
        members.flush();
        rows.delete(row);
    }

    /** Puts athletes into a group; who is in it already stays. */
    @Transactional
    public void put(GroupId id, Collection<AthleteId> who) {
        seats.require(Role.COACH);
        row(id);
        Set<AthleteId> inside = members.findByGroupIdAndAthleteIn(id.value(), values(who)).stream()
                .map(GroupMemberRow::athlete)
                .collect(Collectors.toSet());
        Set<AthleteId> mine = visible(who);
        if (mine.size() < Set.copyOf(who).size()) {
            throw new Missing("athlete");
        }
        mine.stream()
                .filter(athlete -> !inside.contains(athlete))
                .forEach(athlete -> members.save(GroupMemberRow.of(id, athlete)));
    }

    /** Takes athletes out of a group. */
    @Transactional
    public void take(GroupId id, Collection<AthleteId> who) {
        seats.require(Role.COACH);
        row(id);
        members.deleteAll(members.findByGroupIdAndAthleteIn(id.value(), values(who)));
    }

    private Set<AthleteId> visible(Collection<AthleteId> who) {
        return athletes.findAllById(values(who)).stream()
                .map(AthleteRow::toProfile)
                .filter(policy::maySeeAsTeam)
                .map(AthleteProfile::id)
                .collect(Collectors.toSet());
    }

    private void requireFree(String name, @org.jspecify.annotations.Nullable GroupId except) {
        rows.findByNameIgnoreCase(checked(name))
                .filter(row -> !row.toGroup().id().equals(except))
                .ifPresent(row -> {
                    throw new GroupNameTaken(name);
                });
    }

    private GroupRow row(GroupId id) {
        return rows.findById(id.value()).orElseThrow(() -> new Missing("group"));
    }

    private static String checked(String name) {
        String words = name.strip();
        if (words.isEmpty() || words.length() > Group.LONGEST_NAME) {
            throw new IllegalArgumentException("a group's name has 1 to 60 characters");
        }
        return words;
    }

    private static Set<UUID> values(Collection<AthleteId> ids) {
        return ids.stream().map(AthleteId::value).collect(Collectors.toSet());
    }
}
