package io.milepost.demo;

import io.milepost.checkins.CheckIns;
import io.milepost.checkins.RecordCheckIn;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.progress.Goals;
import io.milepost.progress.SetGoal;
import io.milepost.progress.Target;
import io.milepost.progress.Tier;
import io.milepost.roster.AgreedDays;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.running.TrainingPaces;
import io.milepost.training.CalendarSpan;
import io.milepost.training.Calendars;
import io.milepost.training.PlanWorkout;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Segment;
import io.milepost.training.notation.Workout;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes what stories are made of: weeks, races, goals, plans, check-ins, each on its own day. */
@Component
@NotInProduction
class DemoPen {

    private static final LocalTime MORNING = LocalTime.of(6, 20);
    static final LocalTime EVENING = LocalTime.of(19, 40);

    private final DemoTraining training;
    private final Calendars calendars;
    private final Paces paces;
    private final CheckIns checkIns;
    private final Goals goals;
    private final AgreedDays agreedDays;

    DemoPen(
            DemoTraining training,
            Calendars calendars,
            Paces paces,
            CheckIns checkIns,
            Goals goals,
            AgreedDays agreedDays) {
        this.training = training;
        this.calendars = calendars;
        this.paces = paces;
        this.checkIns = checkIns;
        this.goals = goals;
        this.agreedDays = agreedDays;
    }

    void ordinary(Cast who, DemoHouse house, DemoTime time, AthleteProfile athlete, LocalDate until) {
        Habit habit = java.util.Objects.requireNonNull(who.habit());
        training.add(house, time, athlete, RunningYear.until(until, habit));
    }

    /** As {@link #ordinary}, by somebody whose watch recorded the month three months ago too: the easy paces compare. */
    void ordinaryCompared(Cast who, DemoHouse house, DemoTime time, AthleteProfile athlete, LocalDate until) {
        Habit habit = java.util.Objects.requireNonNull(who.habit());
        YearMonth then = YearMonth.from(time.today()).minusMonths(3);
        training.add(
                house,
                time,
                athlete,
                RunningYear.until(until, habit),
                day -> YearMonth.from(day).equals(then));
    }

    /** Runs what was planned, more or less. */
    void follow(DemoHouse house, DemoTime time, AthleteProfile athlete, LocalDate from, LocalDate to) {
        CalendarSpan span = house.asOwner(() -> calendars.between(athlete.id(), from, to));
        int count = 0;
        for (PlannedWorkout workout : span.planned()) {
            double km = workout.estimate().distance().km();
            boolean race = workout.effort() == Effort.RACE;
            count++;
            if (km < 1 || race || count % 13 == 0) {
                continue;
            }
            double share = 0.97 + 0.01 * (count % 6);
            double pace = new Pace(Math.max(200, workout.estimate().duration().toSeconds() / km)).secondsPerKm();
            training.add(
                    house,
                    time,
                    athlete,
                    List.of(DemoTraining.run(
                                    workout.day(),
                                    Math.round(km * share * 100) / 100.0,
                                    pace,
                                    workout.effort().isHard() ? 7 : 4,
                                    3 + count % 3)
                            .in(stretches(workout))));
        }
    }

    /** As it was planned: fast where it is to be fast, with the rests between. Even where nobody knows the paces. */
    private static List<MadeUpRun.Stretch> stretches(PlannedWorkout workout) {
        TrainingPaces own = workout.paces();
        return own == null
                ? List.of()
                : Segment.of(workout.workout(), own::range).stream()
                        .map(part -> new MadeUpRun.Stretch(part.distance().km(), part.duration()))
                        .toList();
    }

    void race(
            DemoHouse house,
            DemoTime time,
            AthleteProfile athlete,
            String name,
            Distance distance,
            String result,
            LocalDate day,
            boolean official) {
        Duration finish = parse(result);
        training.addTyped(
                house,
                time,
                athlete,
                new MadeUpRun(
                        day,
                        LocalTime.of(9, 0),
                        distance.km(),
                        finish,
                        170,
                        40,
                        9,
                        5,
                        MadeUpRun.Kind.QUALITY,
                        day.toEpochDay(),
                        List.of()),
                name,
                true,
                null);
        time.run(
                day,
                EVENING,
                () -> house.asOwner(
                        () -> paces.recordRace(new RaceResult(athlete.id(), name, distance, finish, day, official))));
    }

    /** Coach and athlete agree on so many days a week. */
    void agree(DemoHouse house, DemoTime time, AthleteProfile athlete, int daysAWeek, LocalDate day) {
        time.run(day, EVENING, () -> house.asOwner(() -> agreedDays.agree(athlete.id(), daysAWeek)));
    }

    void goal(
            DemoHouse house,
            DemoTime time,
            AthleteProfile athlete,
            String title,
            Distance distance,
            int minutes,
            LocalDate raceDay) {
        goal(
                house,
                time,
                athlete,
                title,
                distance,
                minutes,
                raceDay,
                time.today().minusDays(35));
    }

    /** @param set the day on which it was set */
    void goal(
            DemoHouse house,
            DemoTime time,
            AthleteProfile athlete,
            String title,
            Distance distance,
            int minutes,
            LocalDate raceDay,
            LocalDate set) {
        time.run(
                set,
                EVENING,
                () -> house.asOwner(() -> goals.set(new SetGoal(
                        athlete.id(),
                        Tier.A,
                        title,
                        new Target.Time(distance, Duration.ofMinutes(minutes)),
                        Optional.of(raceDay)))));
    }

    void plan(
            DemoHouse house,
            DemoTime time,
            AthleteProfile athlete,
            LocalDate day,
            String title,
            String notation,
            String why) {
        LocalDate written =
                day.isAfter(time.today().minusDays(3)) ? time.today().minusDays(3) : day.minusDays(2);
        time.run(
                written,
                EVENING,
                () -> house.asOwner(() -> calendars.plan(
                        new PlanWorkout(athlete.id(), day, new WorkoutText(title, why), Workout.of(notation)))));
    }

    void checkIn(
            DemoHouse house,
            DemoTime time,
            AthleteProfile athlete,
            LocalDate day,
            int energy,
            boolean ill,
            String words) {
        time.run(
                day,
                MORNING,
                () -> house.as(
                        athlete,
                        () -> checkIns.record(new RecordCheckIn(
                                athlete.id(), energy, null, null, null, 0, false, ill, Set.of(), words))));
    }

    private static Duration parse(String result) {
        String[] parts = result.split(":");
        long seconds = 0;
        for (String part : parts) {
            seconds = seconds * 60 + Long.parseLong(part);
        }
        return Duration.ofSeconds(seconds);
    }
}
