package io.milepost.progress;

import io.milepost.running.DownhillRule.Step;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PlatformRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of the rule for falling courses in one year of a race. Replaced as a whole, never changed. */
@Entity
@Table(name = "race_drop_step")
class RaceDropStepRow extends PlatformRow {

    @Column(name = "race_year_id", nullable = false, updatable = false)
    private UUID raceYear;

    @Column(nullable = false, updatable = false)
    private int feet;

    /** Null where a result from there on does not count. */
    @Column(name = "added_seconds", updatable = false)
    private @Nullable Integer addedSeconds;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RaceDropStepRow() {}

    private RaceDropStepRow(UUID raceYear, Step step) {
        super(Ids.next());
        this.raceYear = raceYear;
        this.feet = step.feet();
        this.addedSeconds = step.added().map(added -> (int) added.toSeconds()).orElse(null);
    }

    static RaceDropStepRow of(UUID raceYear, Step step) {
        return new RaceDropStepRow(raceYear, step);
    }

    UUID raceYear() {
        return raceYear;
    }

    Step toStep() {
        return new Step(feet, Optional.ofNullable(addedSeconds).map(Duration::ofSeconds));
    }
}
