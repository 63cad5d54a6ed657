package io.milepost.roster;

import io.milepost.tenancy.AccountId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The roster as a list that is read a page at a time. An assistant's holds those whom they look after or help. */
@Service
public class Roster {

    private final RosterSearch search;
    private final AthletePolicy policy;
    private final Memberships memberships;
    private final Groups groups;

    Roster(RosterSearch search, AthletePolicy policy, Memberships memberships, Groups groups) {
        this.search = search;
        this.policy = policy;
        this.memberships = memberships;
        this.groups = groups;
    }

    /** At most {@code limit} lines from the given offset on. */
    @Transactional(readOnly = true)
    public List<RosterLine> lines(RosterFilter filter, RosterOrder order, int offset, int limit) {
        List<RosterSearch.Found> found = search.lines(filter, order, policy.assistantFilter(), offset, limit);
        List<AthleteId> ids =
                found.stream().map(line -> new AthleteId(line.id())).toList();
        Map<AthleteId, AccessSchedule> schedules = memberships.schedules(ids);
        Map<AthleteId, List<Group>> inGroups = groups.of(ids);
        return found.stream()
                .map(line -> {
                    AthleteId id = new AthleteId(line.id());
                    return new RosterLine(
                            id,
                            line.name(),
                            line.email(),
                            line.status(),
                            line.coach() == null ? null : new AccountId(line.coach()),
                            line.joined(),
                            schedules.getOrDefault(id, AccessSchedule.always(Access.NONE, "none")),
                            inGroups.getOrDefault(id, List.of()).stream()
                                    .map(Group::name)
                                    .toList());
                })
                .toList();
    }

    /** How many lines there are in all. */
    @Transactional(readOnly = true)
    public int count(RosterFilter filter) {
        return Math.toIntExact(search.count(filter, policy.assistantFilter()));
    }
}
