package io.milepost.progress;

import io.milepost.activities.Activities;
import io.milepost.roster.AthleteId;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.SeatException;
import io.milepost.training.Calendars;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutId;
import io.milepost.training.notation.Session;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lessons, practices, reflections and strength that were done: no watch records them, so whoever may log the athlete's training
 * ticks them.
 */
@Service
public class Ticks {

    private final SessionTickRows rows;
    private final Calendars calendars;
    private final Activities activities;
    private final Athletes athletes;
    private final Clock clock;

    Ticks(SessionTickRows rows, Calendars calendars, Activities activities, Athletes athletes, Clock clock) {
        this.rows = rows;
        this.calendars = calendars;
        this.activities = activities;
        this.athletes = athletes;
        this.clock = clock;
    }

    /** Whether there is something to tick: nothing but sessions, and more than a rest. */
    public static boolean isTickable(PlannedWorkout workout) {
        return !workout.workout().isRest()
                && workout.workout().items().stream().allMatch(item -> item instanceof Session);
    }

    /**
     * Says that it was done, on its day, or today where that is still to come. A second time changes nothing.
     *
     * @throws IllegalArgumentException for a workout that is run, or a rest
     * @throws SeatException.NotAllowed for whoever may not log the athlete's training
     */
    @Transactional
    public void tick(WorkoutId id) {
        PlannedWorkout workout = changeable(id);
        if (rows.findByWorkout(id.value()).isEmpty()) {
            LocalDate today = athletes.require(workout.athlete()).today(clock);
            LocalDate day = workout.day().isAfter(today) ? today : workout.day();
            rows.save(SessionTickRow.of(workout.athlete(), id, day, isLearning(workout), clock.instant()));
        }
    }

    /** Takes a tick back; nothing happens where there is none. Otherwise as {@link #tick}. */
    @Transactional
    public void untick(WorkoutId id) {
        changeable(id);
        rows.findByWorkout(id.value()).ifPresent(rows::delete);
    }

    /** The sessions that were ticked on days from the first to the last, both included. For the athlete, the team and tasks. */
    @Transactional(readOnly = true)
    public Set<WorkoutId> of(AthleteId athlete, LocalDate first, LocalDate last) {
        athletes.require(athlete);
        return rows.findByAthleteIdAndOnDayBetween(athlete.value(), first, last).stream()
                .map(SessionTickRow::workout)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The days, from the first to the last, on which something was ticked. For the athlete, the team and tasks. */
    @Transactional(readOnly = true)
    public Set<LocalDate> days(AthleteId athlete, LocalDate first, LocalDate last) {
        athletes.require(athlete);
        return rows.findByAthleteIdAndOnDayBetween(athlete.value(), first, last).stream()
                .map(SessionTickRow::onDay)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many lessons, practices and reflections were ticked from the first to the last day. For the same. */
    @Transactional(readOnly = true)
    public int lessons(AthleteId athlete, LocalDate first, LocalDate last) {
        athletes.require(athlete);
        return rows.countByAthleteIdAndLearningTrueAndOnDayBetween(athlete.value(), first, last);
    }

    private PlannedWorkout changeable(WorkoutId id) {
        PlannedWorkout workout = calendars.get(id);
        if (!activities.mayChange(workout.athlete())) {
            throw new SeatException.NotAllowed("the training is somebody else's to log");
        }
        if (!isTickable(workout)) {
            throw new IllegalArgumentException("a run is recorded, and a rest is no session");
        }
        return workout;
    }

    private static boolean isLearning(PlannedWorkout workout) {
        return workout.workout().items().stream()
                .anyMatch(item -> item instanceof Session session
                        && switch (session.kind()) {
                            case LESSON, PRACTICE, REFLECT -> true;
                            case REST, STRENGTH, MOBILITY, XT -> false;
                        });
    }
}
