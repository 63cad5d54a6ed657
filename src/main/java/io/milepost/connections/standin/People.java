package io.milepost.connections.standin;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who has an account at the stand-in, and what they ran. Whoever comes for the first time may be given a year. */
final class People {

    private final Map<String, Map<Long, StandInRun>> runs = new ConcurrentHashMap<>();
    private final boolean furnished;
    private final Clock clock;

    People(boolean furnished, Clock clock) {
        this.furnished = furnished;
        this.clock = clock;
    }

    private Map<Long, StandInRun> of(String person) {
        return runs.computeIfAbsent(person, name -> {
            Map<Long, StandInRun> fresh = new ConcurrentHashMap<>();
            if (furnished) {
                MadeUpYear.until(clock.instant()).forEach(run -> fresh.put(run.id(), run));
            }
            return fresh;
        });
    }

    void put(String person, StandInRun run) {
        of(person).put(run.id(), run);
    }

    void remove(String person, long id) {
        of(person).remove(id);
    }

    Optional<StandInRun> find(String person, long id) {
        return Optional.ofNullable(of(person).get(id));
    }

    /** Latest first. */
    List<StandInRun> latest(String person) {
        return of(person).values().stream()
                .sorted(Comparator.comparing(StandInRun::start).reversed())
                .toList();
    }

    /** Strava's number for a person. */
    static long number(String person) {
        return 1_000_000L + (person.hashCode() & 0x7fffffff);
    }

    /** Garmin's id for a person. */
    static String hex(String person) {
        return java.util.HexFormat.of().toHexDigits(number(person)).repeat(2);
    }
}
