package io.milepost.progress;

import io.milepost.progress.RaceYear.CutOff;
import io.milepost.progress.RaceYear.Window;
import io.milepost.running.Distance;
import io.milepost.running.DownhillRule;
import io.milepost.running.QualifyingStandard.AgeGroup;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PlatformRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One year of a race; its age groups and downhill steps are rows of their own. */
@Entity
@Table(name = "race_year")
class RaceYearRow extends PlatformRow {

    @Column(nullable = false, updatable = false)
    private String race;

    @Column(nullable = false, updatable = false)
    private int edition;

    @Column(name = "distance_mm", nullable = false)
    private long distanceMillimetres;

    @Column(name = "race_day")
    private @Nullable LocalDate raceDay;

    private @Nullable LocalDate opens;

    private @Nullable LocalDate closes;

    @Column(name = "window_sure", nullable = false)
    private boolean windowSure;

    @Column(name = "standards_sure", nullable = false)
    private boolean standardsSure;

    @Column(name = "cut_off_seconds")
    private @Nullable Integer cutOffSeconds;

    @Column(name = "cut_off_sure", nullable = false)
    private boolean cutOffSure;

    @Column(nullable = false)
    private String remark;

    @Column(nullable = false)
    private String source;

    private @Nullable Instant changed;

    @Column(name = "changed_by")
    private @Nullable UUID changedBy;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RaceYearRow() {}

    private RaceYearRow(RaceYear year) {
        super(Ids.next());
        this.race = year.race();
        this.edition = year.edition();
        this.remark = year.remark();
        this.source = year.source();
    }

    static RaceYearRow of(RaceYear year) {
        return new RaceYearRow(year);
    }

    RaceYearRow say(RaceYear year, AccountId who, Instant now) {
        distanceMillimetres = Measures.millimetres(year.distance());
        raceDay = year.raceDay().orElse(null);
        opens = year.window().opens().orElse(null);
        closes = year.window().closes().orElse(null);
        windowSure = year.window().confirmed();
        standardsSure = year.standardsConfirmed();
        cutOffSeconds =
                year.cutOff().map(cutOff -> (int) cutOff.margin().toSeconds()).orElse(null);
        cutOffSure = year.cutOff().map(CutOff::confirmed).orElse(false);
        remark = year.remark();
        source = year.source();
        changed = now;
        changedBy = who.value();
        return this;
    }

    RaceYear toYear(List<AgeGroup> groups, DownhillRule downhill) {
        return new RaceYear(
                race,
                edition,
                Measures.distance(distanceMillimetres),
                Optional.ofNullable(raceDay),
                new Window(Optional.ofNullable(opens), Optional.ofNullable(closes), windowSure),
                groups,
                standardsSure,
                downhill,
                cutOff(),
                remark,
                source);
    }

    Optional<CutOff> cutOff() {
        return Optional.ofNullable(cutOffSeconds)
                .map(seconds -> new CutOff(edition, Duration.ofSeconds(seconds), cutOffSure));
    }

    Optional<Standards.Edited> edited() {
        return changed == null || changedBy == null
                ? Optional.empty()
                : Optional.of(new Standards.Edited(changed, new AccountId(changedBy)));
    }

    String race() {
        return race;
    }

    Distance distance() {
        return Measures.distance(distanceMillimetres);
    }
}
