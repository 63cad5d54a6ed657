package io.milepost.review;

import io.milepost.review.findings.ReviewWindow;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A finding measured again. Runs that arrive late are taken in for a day while nobody has looked; then it stays. */
@Entity
@Table(name = "review_measurement")
class MeasurementRow extends PracticeRow {

    private static final Duration SETTLES_AFTER = Duration.ofDays(1);

    @Column(name = "finding_id", nullable = false, updatable = false)
    private UUID findingId;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @Column(name = "weeks_after", updatable = false)
    private @Nullable Integer weeksAfter;

    @Column(name = "from_on", nullable = false, updatable = false)
    private LocalDate from;

    @Column(name = "until_on", nullable = false, updatable = false)
    private LocalDate until;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private Figures figures;

    @Column(nullable = false)
    private Instant measured;

    private @Nullable Instant seen;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected MeasurementRow() {}

    private MeasurementRow(
            FindingRow finding, @Nullable Integer weeksAfter, ReviewWindow window, Figures figures, Instant now) {
        super(Ids.next());
        this.findingId = finding.getId();
        this.athleteId = finding.athlete().value();
        this.weeksAfter = weeksAfter;
        this.from = window.from();
        this.until = window.until();
        this.figures = figures;
        this.measured = now;
    }

    static MeasurementRow due(FindingRow finding, int weeksAfter, ReviewWindow window, Figures figures, Instant now) {
        return new MeasurementRow(finding, weeksAfter, window, figures, now);
    }

    /** Whoever asks looks at it. */
    static MeasurementRow asked(FindingRow finding, ReviewWindow window, Figures figures, Instant now) {
        var row = new MeasurementRow(finding, null, window, figures, now);
        row.seen = now;
        return row;
    }

    boolean isSettled(Instant now) {
        return seen != null || !measured.plus(SETTLES_AFTER).isAfter(now);
    }

    void follow(Figures figures) {
        if (!this.figures.equals(figures)) {
            this.figures = figures;
        }
    }

    void seen(Instant now) {
        if (seen == null) {
            seen = now;
        }
    }

    UUID finding() {
        return findingId;
    }

    AthleteId athlete() {
        return new AthleteId(athleteId);
    }

    boolean isOfWeek(int weeks) {
        return weeksAfter != null && weeksAfter == weeks;
    }

    Instant measured() {
        return measured;
    }

    Remeasurement toRemeasurement() {
        return new Remeasurement(
                weeksAfter, new ReviewWindow(from, until), measured, figures.measure(), figures.change(), seen != null);
    }
}
