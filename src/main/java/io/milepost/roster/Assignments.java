package io.milepost.roster;

import io.milepost.accounts.Team;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seats;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who of the team looks after an athlete, and which assistants help. Owners and coaches decide. */
@Service
public class Assignments {

    private final AssignmentRows rows;
    private final AthleteRows athletes;
    private final Athletes door;
    private final Team team;
    private final Seats seats;

    Assignments(AssignmentRows rows, AthleteRows athletes, Athletes door, Team team, Seats seats) {
        this.rows = rows;
        this.athletes = athletes;
        this.door = door;
        this.team = team;
        this.seats = seats;
    }

    /** The assistants who help with the athlete. */
    @Transactional(readOnly = true)
    public Set<AccountId> assistants(AthleteId athlete) {
        door.requireAsTeam(athlete);
        return rows.findByAthlete(athlete.value()).stream()
                .map(AssignmentRow::assistant)
                .collect(Collectors.toSet());
    }

    /** Gives the athlete to somebody of the team; null to nobody in particular. */
    @Transactional
    public void lookAfter(AthleteId athlete, @Nullable AccountId coach) {
        seats.require(Role.COACH);
        door.requireAsTeam(athlete);
        if (coach != null) {
            requireMembers(Set.of(coach));
        }
        athletes.findById(athlete.value())
                .orElseThrow(() -> new Missing("athlete"))
                .lookedAfterBy(coach);
    }

    /** States which assistants help with the athlete; others stop seeing them. */
    @Transactional
    public void help(AthleteId athlete, Set<AccountId> assistants) {
        seats.require(Role.COACH);
        door.requireAsTeam(athlete);
        requireMembers(assistants);
        List<AssignmentRow> present = rows.findByAthlete(athlete.value());
        Set<AccountId> missing = new HashSet<>(assistants);
        present.forEach(row -> missing.remove(row.assistant()));
        rows.deleteAll(present.stream()
                .filter(row -> !assistants.contains(row.assistant()))
                .toList());
        missing.forEach(assistant -> rows.save(AssignmentRow.of(athlete, assistant)));
    }

    private void requireMembers(Set<AccountId> people) {
        Set<AccountId> members =
                team.members().stream().map(Team.TeamMember::account).collect(Collectors.toSet());
        if (!members.containsAll(people)) {
            throw new Missing("member of the team");
        }
    }
}
