package io.milepost.progress;

import io.milepost.running.QualifyingStandard.AgeGroup;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PlatformRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The standards of an age group in one year of a race. Replaced as a whole, never changed. */
@Entity
@Table(name = "race_standard")
class RaceStandardRow extends PlatformRow {

    @Column(name = "race_year_id", nullable = false, updatable = false)
    private UUID raceYear;

    @Column(name = "from_age", nullable = false, updatable = false)
    private int fromAge;

    @Column(name = "to_age", updatable = false)
    private @Nullable Integer toAge;

    @Column(name = "men_seconds", nullable = false, updatable = false)
    private int menSeconds;

    @Column(name = "women_seconds", nullable = false, updatable = false)
    private int womenSeconds;

    @Column(name = "non_binary_seconds", nullable = false, updatable = false)
    private int nonBinarySeconds;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RaceStandardRow() {}

    private RaceStandardRow(UUID raceYear, AgeGroup group) {
        super(Ids.next());
        this.raceYear = raceYear;
        this.fromAge = group.from();
        this.toAge = group.to().orElse(null);
        this.menSeconds = (int) group.men().toSeconds();
        this.womenSeconds = (int) group.women().toSeconds();
        this.nonBinarySeconds = (int) group.nonBinary().toSeconds();
    }

    static RaceStandardRow of(UUID raceYear, AgeGroup group) {
        return new RaceStandardRow(raceYear, group);
    }

    UUID raceYear() {
        return raceYear;
    }

    AgeGroup toGroup() {
        return new AgeGroup(
                fromAge,
                Optional.ofNullable(toAge),
                Duration.ofSeconds(menSeconds),
                Duration.ofSeconds(womenSeconds),
                Duration.ofSeconds(nonBinarySeconds));
    }
}
