package io.milepost.roster;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The weekdays on which an athlete can train, once somebody said. */
@Entity
@Table(name = "athlete_availability")
class AvailabilityRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(name = "training_days", nullable = false)
    private String trainingDays = "";

    @Column(nullable = false)
    private Instant said;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AvailabilityRow() {}

    private AvailabilityRow(AthleteId athlete, Instant now) {
        super(Ids.next());
        this.athlete = athlete.value();
        this.said = now;
    }

    static AvailabilityRow of(AthleteId athlete, Instant now) {
        return new AvailabilityRow(athlete, now);
    }

    AvailabilityRow say(Set<DayOfWeek> free, Instant now) {
        trainingDays = free.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
        said = now;
        return this;
    }

    AthleteId athlete() {
        return new AthleteId(athlete);
    }

    Set<DayOfWeek> free() {
        return Arrays.stream(trainingDays.split(","))
                .filter(day -> !day.isEmpty())
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
