package io.milepost.roster;

import java.time.Clock;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The weekdays on which athletes can train: each says so, or the team does for them. Plans keep to these days. */
@Service
public class Availabilities {

    private final AvailabilityRows rows;
    private final Athletes athletes;
    private final Clock clock;

    Availabilities(AvailabilityRows rows, Athletes athletes, Clock clock) {
        this.rows = rows;
        this.athletes = athletes;
        this.clock = clock;
    }

    /** The days on which the athlete can train; empty where nobody said. For the athlete, the team and tasks. */
    @Transactional(readOnly = true)
    public Set<DayOfWeek> free(AthleteId athlete) {
        athletes.require(athlete);
        return rows.findByAthlete(athlete.value()).map(AvailabilityRow::free).orElse(Set.of());
    }

    /**
     * The days of many at once, for whoever of the team may see them all and for tasks; who is left out never said.
     *
     * @throws io.milepost.tenancy.Missing where one of them is not on the roster that the seat sees
     */
    @Transactional(readOnly = true)
    public Map<AthleteId, Set<DayOfWeek>> free(Collection<AthleteId> who) {
        Map<AthleteId, Set<DayOfWeek>> found = new HashMap<>();
        athletes.requireAsTeam(who);
        rows.findByAthleteIn(who.stream().map(AthleteId::value).toList()).stream()
                .filter(row -> !row.free().isEmpty())
                .forEach(row -> found.put(row.athlete(), row.free()));
        return found;
    }

    /** Keeps the days from now on; none takes back what was said. For the athlete and whoever of the team sees them. */
    @Transactional
    public void say(AthleteId athlete, Set<DayOfWeek> free) {
        athletes.require(athlete);
        AvailabilityRow row =
                rows.findByAthlete(athlete.value()).orElseGet(() -> AvailabilityRow.of(athlete, clock.instant()));
        rows.save(row.say(free, clock.instant()));
    }
}
