package io.milepost.testing;

import io.milepost.MovableClock;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.training.Calendars;
import io.milepost.training.PlanWorkout;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A practice with one athlete, on a Wednesday afternoon: what was due on Monday is missed by now. Days are told from that
 * Wednesday.
 */
public final class WednesdayWithAna {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 11);

    private final Stage stage;
    private final Calendars calendars;
    private final Paces paces;
    private final Stage.House house;
    private final AthleteProfile ana;

    public WednesdayWithAna(Stage stage, MovableClock clock, Calendars calendars, Paces paces) {
        this.stage = stage;
        this.calendars = calendars;
        this.paces = paces;
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-11-11T15:00:00Z")));
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
    }

    public Stage.House house() {
        return house;
    }

    public AthleteProfile ana() {
        return ana;
    }

    public <T extends @Nullable Object> T asCoach(Supplier<T> work) {
        return stage.as(house, house.owner(), work);
    }

    public void plan(int day, String title, String notation) {
        asCoach(() -> calendars.plan(
                new PlanWorkout(ana.id(), TODAY.plusDays(day), new WorkoutText(title, ""), Workout.of(notation))));
    }

    public List<PlannedWorkout> on(int day) {
        return asCoach(() -> calendars.todays(ana.id(), TODAY.plusDays(day)));
    }

    public void race(int day, int minutes) {
        asCoach(() -> paces.recordRace(new RaceResult(
                ana.id(), "City 10", Distance.TEN_K, Duration.ofMinutes(minutes), TODAY.plusDays(day), true)));
    }
}
