package io.milepost.progress;

import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.training.templates.Phase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was reached, as columns: each kind fills those that it has a figure for. */
@Embeddable
class MilestoneFigures {

    private static final double MILLI = 1_000;

    @Column(name = "distance_mm")
    private @Nullable Long distanceMillimetres;

    @Column(name = "time_ms")
    private @Nullable Long timeMillis;

    @Column(name = "before_mm")
    private @Nullable Long beforeMillimetres;

    @Column(name = "before_ms")
    private @Nullable Long beforeMillis;

    @Column(name = "before_on")
    private @Nullable LocalDate beforeOn;

    @Column(name = "first_at_mm")
    private @Nullable Long firstAtMillimetres;

    @Column(name = "ever_known", nullable = false)
    private boolean everKnown;

    @Column(name = "beyond_safe", nullable = false)
    private boolean beyondSafe;

    @Column(nullable = false)
    private boolean official;

    private @Nullable Integer energy;

    @Column(name = "climb_m")
    private @Nullable Double climb;

    @Column(name = "before_climb_m")
    private @Nullable Double beforeClimb;

    /** Milliseconds for a kilometre. */
    @Column(name = "pace_ms")
    private @Nullable Long paceMillis;

    private @Nullable Integer amount;

    @Column(name = "out_of")
    private @Nullable Integer outOf;

    @Enumerated(EnumType.STRING)
    private @Nullable Phase phase;

    private @Nullable String title;

    private @Nullable String words;

    private @Nullable String figure;

    /** Takes over the figures of the evidence as it is now. */
    void follow(Achievement achievement) {
        switch (achievement) {
            case Achievement.LongestRun run -> {
                distanceMillimetres = Measures.millimetres(run.distance());
                beforeMillimetres = Measures.millimetres(run.previous());
                beforeOn = run.previousDay();
                firstAtMillimetres = run.firstAt().map(Measures::millimetres).orElse(null);
                everKnown = run.everKnown();
                beyondSafe = run.beyondSafeGrowth();
            }
            case Achievement.PersonalRecord race -> {
                took(race.distance(), race.time(), race.previous(), race.previousDay());
                official = race.official();
            }
            case Achievement.Qualified qualified -> {
                title = qualified.race();
                distanceMillimetres = Measures.millimetres(qualified.distance());
                timeMillis = qualified.time().toMillis();
                beforeMillis = qualified.margin().toMillis();
                official = true;
            }
            case Achievement.BestEffort effort ->
                took(effort.distance(), effort.time(), effort.previous(), effort.previousDay());
            case Achievement.ShowedUp session -> {
                timeMillis = session.length().toMillis();
                energy = session.energy();
            }
            case Achievement.BiggestClimb up -> {
                climb = up.metres();
                beforeClimb = up.previous();
                beforeOn = up.previousDay();
            }
            case Achievement.ToughHills hills -> {
                amount = hills.reps();
                climb = hills.climbed();
                distanceMillimetres =
                        hills.distance().map(Measures::millimetres).orElse(null);
            }
            case Achievement.NewPace work -> {
                paceMillis = millis(work.pace());
                beforeMillis = millis(work.previous());
                beforeOn = work.previousDay();
                timeMillis = work.work().toMillis();
                title = work.workout();
            }
            case Achievement.Comeback back -> {
                amount = back.daysOff();
                title = back.workout();
                beforeOn = back.cutOn().orElse(null);
            }
            case Achievement.PhaseDone done -> {
                phase = done.phase();
                amount = done.done();
                outOf = done.asked();
            }
            case Achievement.ConsistentWeeks streak -> amount = streak.weeks();
            case Achievement.LessonApplied lesson -> {
                title = lesson.lesson();
                words = lesson.sentence();
            }
            case Achievement.ByHand told -> {
                words = told.sentence();
                figure = told.number();
            }
        }
    }

    /** @throws NullPointerException if a column that the kind calls for is empty */
    Achievement of(MilestoneKind kind) {
        return switch (kind) {
            case LONGEST_RUN ->
                new Achievement.LongestRun(
                        Measures.distance(distanceMillimetres),
                        Measures.distance(beforeMillimetres),
                        Objects.requireNonNull(beforeOn),
                        Optional.ofNullable(firstAtMillimetres).map(Measures::distance),
                        everKnown,
                        beyondSafe);
            case PERSONAL_RECORD ->
                new Achievement.PersonalRecord(
                        Measures.distance(distanceMillimetres),
                        Measures.duration(timeMillis),
                        Measures.duration(beforeMillis),
                        Objects.requireNonNull(beforeOn),
                        official);
            case QUALIFIED ->
                new Achievement.Qualified(
                        Objects.requireNonNull(title),
                        Measures.distance(distanceMillimetres),
                        Measures.duration(timeMillis),
                        Measures.duration(beforeMillis));
            case BEST_EFFORT ->
                new Achievement.BestEffort(
                        Measures.distance(distanceMillimetres),
                        Measures.duration(timeMillis),
                        Measures.duration(beforeMillis),
                        Objects.requireNonNull(beforeOn));
            case SHOWED_UP -> new Achievement.ShowedUp(Objects.requireNonNull(energy), Measures.duration(timeMillis));
            case BIGGEST_CLIMB ->
                new Achievement.BiggestClimb(
                        Objects.requireNonNull(climb),
                        Objects.requireNonNull(beforeClimb),
                        Objects.requireNonNull(beforeOn));
            case TOUGH_HILLS ->
                new Achievement.ToughHills(
                        Objects.requireNonNull(amount),
                        Objects.requireNonNull(climb),
                        Optional.ofNullable(distanceMillimetres).map(Measures::distance));
            case NEW_PACE ->
                new Achievement.NewPace(
                        pace(paceMillis),
                        pace(beforeMillis),
                        Objects.requireNonNull(beforeOn),
                        Measures.duration(timeMillis),
                        Objects.requireNonNull(title));
            case COMEBACK ->
                new Achievement.Comeback(
                        Objects.requireNonNull(amount), Objects.requireNonNull(title), Optional.ofNullable(beforeOn));
            case PHASE_DONE ->
                new Achievement.PhaseDone(
                        Objects.requireNonNull(phase), Objects.requireNonNull(amount), Objects.requireNonNull(outOf));
            case CONSISTENT_WEEKS -> new Achievement.ConsistentWeeks(Objects.requireNonNull(amount));
            case LESSON_APPLIED ->
                new Achievement.LessonApplied(Objects.requireNonNull(title), Objects.requireNonNull(words));
            case BY_HAND -> new Achievement.ByHand(Objects.requireNonNull(words), Objects.requireNonNull(figure));
        };
    }

    private void took(Distance distance, Duration time, Duration before, LocalDate day) {
        distanceMillimetres = Measures.millimetres(distance);
        timeMillis = time.toMillis();
        beforeMillis = before.toMillis();
        beforeOn = day;
    }

    private static long millis(Pace pace) {
        return Math.round(pace.secondsPerKm() * MILLI);
    }

    private static Pace pace(@Nullable Long millis) {
        return new Pace(Objects.requireNonNull(millis) / MILLI);
    }
}
