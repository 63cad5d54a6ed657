package io.milepost.workspace;

import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The active athletes whom the member who looks at the Desk may see, by name.
 *
 * @param clock what today is, for each of them
 */
record DeskRoster(Map<AthleteId, AthleteProfile> athletes, Clock clock) {

    /** Of a day on which something happened at no known hour. */
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    static DeskRoster of(Collection<AthleteProfile> athletes, Clock clock) {
        Map<AthleteId, AthleteProfile> byId = new LinkedHashMap<>();
        athletes.forEach(athlete -> byId.put(athlete.id(), athlete));
        return new DeskRoster(Collections.unmodifiableMap(byId), clock);
    }

    Set<AthleteId> ids() {
        return athletes.keySet();
    }

    Collection<AthleteProfile> all() {
        return athletes.values();
    }

    boolean isEmpty() {
        return athletes.isEmpty();
    }

    /** Nobody for an athlete whom the member may not see, or who is not active. */
    Optional<AthleteProfile> find(AthleteId id) {
        return Optional.ofNullable(athletes.get(id));
    }

    /** One of {@link #ids}. */
    AthleteProfile get(AthleteId id) {
        return Objects.requireNonNull(athletes.get(id), "not on this Desk");
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today(AthleteProfile athlete) {
        return athlete.today(clock);
    }

    /** When a day of the athlete's begins. */
    static Instant morning(AthleteProfile athlete, LocalDate day) {
        return day.atStartOfDay(athlete.zone()).toInstant();
    }

    /** When something on a day of the athlete's is taken to have happened. */
    static Instant evening(AthleteProfile athlete, LocalDate day) {
        return day.atTime(EVENING).atZone(athlete.zone()).toInstant();
    }
}
