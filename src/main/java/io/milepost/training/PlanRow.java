package io.milepost.training;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import io.milepost.training.templates.Template;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** That a template was laid on the days before a race. Its workouts live their own life from then on. */
@Entity
@Table(name = "training_plan")
class PlanRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @Column(nullable = false, updatable = false)
    private String template;

    @Column(name = "template_version", nullable = false, updatable = false)
    private int templateVersion;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(name = "race_day", nullable = false)
    private LocalDate raceDay;

    /** Null while its race stands where it was laid out. */
    @Column(name = "laid_out_for")
    private @Nullable LocalDate laidOutFor;

    @Column(nullable = false, updatable = false)
    private Instant applied;

    /** The weekdays to train on that it was laid out for, by their names; empty for all. */
    @Column(name = "free_days", nullable = false, updatable = false)
    private String freeDays;

    @Column(nullable = false)
    private boolean withdrawn;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected PlanRow() {}

    private PlanRow(
            UUID athleteId,
            String template,
            int templateVersion,
            String title,
            LocalDate raceDay,
            String freeDays,
            Instant applied) {
        super(Ids.next());
        this.athleteId = athleteId;
        this.template = template;
        this.templateVersion = templateVersion;
        this.title = title;
        this.raceDay = raceDay;
        this.freeDays = freeDays;
        this.applied = applied;
    }

    static PlanRow applied(
            AthleteId athlete, Template template, String title, LocalDate raceDay, Set<DayOfWeek> free, Instant now) {
        String days = free.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
        return new PlanRow(athlete.value(), template.slug(), template.version(), title, raceDay, days, now);
    }

    /** The same plan around another race. */
    PlanRow copied(LocalDate otherRaceDay, Instant now) {
        return new PlanRow(athleteId, template, templateVersion, title, otherRaceDay, freeDays, now);
    }

    AthleteId athlete() {
        return new AthleteId(athleteId);
    }

    String template() {
        return template;
    }

    /** The version of its template that it was made from. */
    int madeFrom() {
        return templateVersion;
    }

    String title() {
        return title;
    }

    /** Where its race stands now; its last day, where it leads to none. */
    LocalDate raceDay() {
        return raceDay;
    }

    /** The race day that its workouts were laid out for: they stay where they are when the race alone is moved. */
    LocalDate laidOutFor() {
        return laidOutFor == null ? raceDay : laidOutFor;
    }

    void raceMoved(LocalDate day) {
        LocalDate first = laidOutFor();
        raceDay = day;
        laidOutFor = day.equals(first) ? null : first;
    }

    Instant applied() {
        return applied;
    }

    Set<DayOfWeek> free() {
        return freeDays.isEmpty()
                ? Set.of()
                : Arrays.stream(freeDays.split(",")).map(DayOfWeek::valueOf).collect(Collectors.toSet());
    }

    /** An undo takes the plan back, or brings it back. */
    boolean isWithdrawn() {
        return withdrawn;
    }

    void withdrawn(boolean withdrawn) {
        this.withdrawn = withdrawn;
    }

    ActivePlan toActivePlan() {
        return new ActivePlan(getId(), athlete(), template, title, raceDay);
    }
}
