package io.milepost.progress;

import io.milepost.running.AgeStandards.Event;
import io.milepost.running.RaceCategory;
import io.milepost.tenancy.PlatformRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.Arrays;

/** One event of a table of age standards; an edition is brought by a migration and never changes. */
@Entity
@Table(name = "age_grade_event")
class AgeGradeEventRow extends PlatformRow {

    private static final double TEN_THOUSANDTHS = 10_000;

    @Column(nullable = false, updatable = false)
    private int edition;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RaceCategory category;

    @Column(nullable = false, updatable = false)
    private String event;

    @Column(name = "distance_mm", nullable = false, updatable = false)
    private long distanceMillimetres;

    @Column(name = "open_seconds", nullable = false, updatable = false)
    private int openSeconds;

    @Column(nullable = false, updatable = false)
    private int youngest;

    @Column(nullable = false, updatable = false)
    private String factors;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AgeGradeEventRow() {}

    RaceCategory category() {
        return category;
    }

    Event toEvent() {
        return new Event(
                Measures.distance(distanceMillimetres),
                Duration.ofSeconds(openSeconds),
                youngest,
                Arrays.stream(factors.split(","))
                        .map(factor -> Integer.parseInt(factor) / TEN_THOUSANDTHS)
                        .toList());
    }
}
