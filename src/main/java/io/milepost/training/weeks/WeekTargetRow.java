package io.milepost.training.weeks;

import io.milepost.roster.AthleteId;
import io.milepost.running.Distance;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import io.milepost.training.periods.Target;
import io.milepost.training.templates.Phase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a coach wants of one week of one athlete. */
@Entity
@Table(name = "plan_week_target")
class WeekTargetRow extends PracticeRow {

    private static final double PER_CENT = 100;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @Column(nullable = false, updatable = false)
    private LocalDate monday;

    private @Nullable Integer metres;

    @Column(name = "easy_percent")
    private @Nullable Integer easyPercent;

    @Enumerated(EnumType.STRING)
    private @Nullable Phase phase;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected WeekTargetRow() {}

    private WeekTargetRow(AthleteId athlete, LocalDate monday) {
        super(Ids.next());
        this.athleteId = athlete.value();
        this.monday = monday;
    }

    static WeekTargetRow of(AthleteId athlete, LocalDate monday) {
        return new WeekTargetRow(athlete, monday);
    }

    void want(Target target, @Nullable Phase wanted) {
        Distance volume = target.volume();
        Double easy = target.easyShare();
        metres = volume == null ? null : (int) Math.round(volume.metres());
        easyPercent = easy == null ? null : (int) Math.round(easy * PER_CENT);
        phase = wanted;
    }

    AthleteId athlete() {
        return new AthleteId(athleteId);
    }

    LocalDate monday() {
        return monday;
    }

    @Nullable
    Phase phase() {
        return phase;
    }

    Target toTarget() {
        return new Target(
                monday,
                metres == null ? null : Distance.metres(metres),
                easyPercent == null ? null : easyPercent / PER_CENT);
    }
}
