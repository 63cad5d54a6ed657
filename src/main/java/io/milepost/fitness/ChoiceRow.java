package io.milepost.fitness;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a coach chose for one athlete; null leaves the choice to the data. */
@Entity
@Table(name = "fitness_choice")
class ChoiceRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @Enumerated(EnumType.STRING)
    @Column(name = "zone_model")
    private @Nullable ZoneModel zoneModel;

    @Enumerated(EnumType.STRING)
    @Column(name = "load_method")
    private @Nullable LoadMethod loadMethod;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ChoiceRow() {}

    private ChoiceRow(AthleteId athlete) {
        super(Ids.next());
        this.athleteId = athlete.value();
    }

    static ChoiceRow of(AthleteId athlete) {
        return new ChoiceRow(athlete);
    }

    void zonesBy(@Nullable ZoneModel model) {
        zoneModel = model;
    }

    void loadBy(@Nullable LoadMethod method) {
        loadMethod = method;
    }

    @Nullable
    ZoneModel zoneModel() {
        return zoneModel;
    }

    @Nullable
    LoadMethod loadMethod() {
        return loadMethod;
    }
}
