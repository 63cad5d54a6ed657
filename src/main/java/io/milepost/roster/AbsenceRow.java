package io.milepost.roster;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "athlete_absence")
class AbsenceRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private Absence.Kind kind;

    @Column(name = "first_day", nullable = false, updatable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", updatable = false)
    private @Nullable LocalDate lastDay;

    @Column(nullable = false, updatable = false)
    private String words;

    @Column(name = "travel_zone", updatable = false)
    private @Nullable String travelZone;

    @Column(nullable = false)
    private boolean withdrawn;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AbsenceRow() {}

    private AbsenceRow(Absence absence) {
        super(absence.id().value());
        this.athlete = absence.athlete().value();
        this.kind = absence.kind();
        this.firstDay = absence.first();
        this.lastDay = absence.last();
        this.words = absence.words();
        this.travelZone = absence.zone() == null ? null : absence.zone().getId();
    }

    static AbsenceRow begun(
            AthleteId athlete,
            Absence.Kind kind,
            LocalDate first,
            @Nullable LocalDate last,
            String words,
            @Nullable ZoneId zone) {
        return new AbsenceRow(new Absence(new AbsenceId(Ids.next()), athlete, kind, first, last, words, zone));
    }

    void withdraw() {
        withdrawn = true;
    }

    void restore() {
        withdrawn = false;
    }

    Absence toAbsence() {
        return new Absence(
                new AbsenceId(getId()),
                new AthleteId(athlete),
                kind,
                firstDay,
                lastDay,
                words,
                travelZone == null ? null : ZoneId.of(travelZone));
    }
}
