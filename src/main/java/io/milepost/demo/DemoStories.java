package io.milepost.demo;

import io.milepost.checkins.CheckIns;
import io.milepost.checkins.RecordCheckIn;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.progress.Goals;
import io.milepost.progress.SetGoal;
import io.milepost.progress.Target;
import io.milepost.progress.Tier;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.training.ApplyTemplate;
import io.milepost.training.CalendarSpan;
import io.milepost.training.Calendars;
import io.milepost.training.PlanWorkout;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Templates;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Workout;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What happened to each athlete of the demo beside their ordinary running. */
@Component
@NotInProduction
class DemoStories {

    private static final LocalTime MORNING = LocalTime.of(6, 20);
    private static final LocalTime EVENING = LocalTime.of(19, 40);

    private final DemoTraining training;
    private final Calendars calendars;
    private final Templates templates;
    private final Paces paces;
    private final CheckIns checkIns;
    private final Goals goals;

    DemoStories(
            DemoTraining training,
            Calendars calendars,
            Templates templates,
            Paces paces,
            CheckIns checkIns,
            Goals goals) {
        this.training = training;
        this.calendars = calendars;
        this.templates = templates;
        this.paces = paces;
        this.checkIns = checkIns;
        this.goals = goals;
    }

    void tell(Cast who, DemoHouse house, DemoTime time, AthleteProfile athlete) {
        switch (who) {
            case BEN -> boston(house, time, athlete);
            case ANA -> badFortnight(house, time, athlete);
            case TOM -> silent(house, time, athlete);
            case MIRA -> firstTenK(house, time, athlete);
            case JO -> fastTenK(house, time, athlete);
            case SAM -> trails(house, time, athlete);
            case LENA -> {
                // Signed up yesterday; nothing happened yet.
            }
            case RAJ -> longestRun(house, time, athlete);
        }
    }

    /** A year of stagnation, a missed standard, then eight of twelve weeks of a plan, with a record in its sixth. */
    private void boston(DemoHouse house, DemoTime time, AthleteProfile ben) {
        LocalDate raceDay =
                time.today().with(TemporalAdjusters.next(DayOfWeek.SUNDAY)).plusWeeks(4);
        LocalDate begin = raceDay.minusWeeks(12);
        ordinary(Cast.BEN, house, time, ben, begin.minusDays(1));
        race(house, time, ben, "City marathon", Distance.MARATHON, "3:11:32", raceDay.minusWeeks(31), true);
        time.run(
                begin.minusDays(2),
                EVENING,
                () -> house.asOwner(() -> goals.set(new SetGoal(
                        ben.id(),
                        Tier.A,
                        "Boston qualifier",
                        new Target.Qualifier(Distance.MARATHON, Duration.ofMinutes(185)),
                        Optional.of(raceDay)))));
        time.run(
                begin.minusDays(1),
                EVENING,
                () -> house.asOwner(
                        () -> templates.apply(
                                new ApplyTemplate(
                                        ben.id(),
                                        "boston",
                                        raceDay,
                                        Set.of(),
                                        "Fewer miles than last spring, each with a purpose. Paces from the marathon you have already run."))));
        follow(house, time, ben, begin, time.today().minusDays(1));
        race(house, time, ben, "Lakeside half", Distance.HALF_MARATHON, "1:26:41", raceDay.minusWeeks(6), true);
    }

    /** Failed intervals, an exhausted jog, four days ill, and the way back. */
    private void badFortnight(DemoHouse house, DemoTime time, AthleteProfile ana) {
        LocalDate today = time.today();
        ordinary(Cast.ANA, house, time, ana, today.minusDays(14));
        race(house, time, ana, "Autumn 10 km", Distance.TEN_K, "48:20", today.minusDays(40), true);
        goal(house, time, ana, "Spring half under 1:45", Distance.HALF_MARATHON, 105, today.plusWeeks(16));
        plan(
                house,
                time,
                ana,
                today.minusDays(12),
                "Kilometres, controlled",
                "15min E, 5x1km I jog 2min, 10min E",
                "The first fast ones after the race: even, not heroic.");
        training.addTyped(
                house,
                time,
                ana,
                DemoTraining.run(today.minusDays(12), 3.4, 344, 9, 1),
                "Intervals, cut short",
                false,
                "Legs like lead, cut it at 3 km.");
        checkIn(house, time, ana, today.minusDays(9), 1, false, "Slept four hours.");
        training.addTyped(
                house,
                time,
                ana,
                DemoTraining.run(today.minusDays(9), 3.3, 402, 6, 2),
                "Two miles, very slow",
                false,
                "Went anyway. Two miles of shuffling.");
        for (int ago = 7; ago >= 4; ago--) {
            checkIn(
                    house,
                    time,
                    ana,
                    today.minusDays(ago),
                    ago == 4 ? 3 : 2,
                    true,
                    ago == 7 ? "Fever since last night." : "");
        }
        checkIn(house, time, ana, today.minusDays(2), 4, false, "A day without symptoms.");
        training.addTyped(
                house,
                time,
                ana,
                DemoTraining.run(today.minusDays(2), 5.1, 372, 3, 4),
                "Back, gently",
                false,
                "Easy half hour. Good to be out.");
        plan(
                house,
                time,
                ana,
                today,
                "Easy, and only easy",
                "35min E",
                "One easy day for each day ill. The long run can wait; you cannot.");
        plan(house, time, ana, today.plusDays(2), "Easy with a few strides", "35min E, 4x20s strides jog 60s", "");
        plan(
                house,
                time,
                ana,
                today.plusDays(4),
                "Longer, still easy",
                "60min E",
                "The half is sixteen weeks away. There is time.");
    }

    private void silent(DemoHouse house, DemoTime time, AthleteProfile tom) {
        LocalDate today = time.today();
        ordinary(Cast.TOM, house, time, tom, today.minusDays(10));
        training.add(house, time, tom, List.of(DemoTraining.run(today.minusDays(9), 8.2, 362, 4, 3)));
        race(house, time, tom, "Harvest 10 km", Distance.TEN_K, "52:05", today.minusDays(50), true);
        for (int day = -8; day <= 6; day += 2) {
            plan(house, time, tom, today.plusDays(day), "Easy run", "45min E", "");
        }
    }

    private void firstTenK(DemoHouse house, DemoTime time, AthleteProfile mira) {
        LocalDate raceDay =
                time.today().with(TemporalAdjusters.next(DayOfWeek.SUNDAY)).plusWeeks(2);
        LocalDate begin = raceDay.minusWeeks(8);
        ordinary(Cast.MIRA, house, time, mira, begin.minusDays(1));
        time.run(begin.minusDays(1), EVENING, () -> {
            house.asOwner(() -> goals.set(new SetGoal(
                    mira.id(), Tier.A, "My first 10 km", new Target.Finish(Distance.TEN_K), Optional.of(raceDay))));
            house.asOwner(() -> templates.apply(new ApplyTemplate(
                    mira.id(), "ten-k", raceDay, Set.of(), "Three days, by feel. You will run the whole of it.")));
        });
        follow(house, time, mira, begin, time.today().minusDays(1));
        checkIn(house, time, mira, time.today().minusDays(1), 2, false, "Long week at work.");
        training.addTyped(
                house,
                time,
                mira,
                DemoTraining.run(time.today().minusDays(1), 4.2, 415, 4, 4),
                "Out of the door",
                false,
                "Did not want to. Glad I did.");
    }

    private void fastTenK(DemoHouse house, DemoTime time, AthleteProfile jo) {
        LocalDate today = time.today();
        ordinary(Cast.JO, house, time, jo, today.minusDays(1));
        race(house, time, jo, "Harbour 10 km", Distance.TEN_K, "43:02", today.minusDays(160), true);
        race(house, time, jo, "Park 10 km", Distance.TEN_K, "41:20", today.minusDays(6), true);
        goal(house, time, jo, "10 km under 40", Distance.TEN_K, 40, today.plusWeeks(10));
        plan(
                house,
                time,
                jo,
                today,
                "Easy after the race week",
                "50min E, 6x20s strides jog 60s",
                "Let the race settle.");
        plan(
                house,
                time,
                jo,
                today.plusDays(2),
                "Threshold, new pace",
                "2km E, 4x6min T jog 1min, 2km E",
                "Your new threshold is 7 seconds faster. It should feel like the old one.");
        plan(house, time, jo, today.plusDays(5), "Long run", "16km E", "");
    }

    private void trails(DemoHouse house, DemoTime time, AthleteProfile sam) {
        LocalDate today = time.today();
        ordinary(Cast.SAM, house, time, sam, today.minusDays(1));
        race(house, time, sam, "Valley half", Distance.HALF_MARATHON, "1:52:10", today.minusDays(75), true);
        plan(
                house,
                time,
                sam,
                today.plusDays(1),
                "Hills",
                "15min E, 8x60s hill jog 2min, 10min E",
                "Strong uphill, loose downhill.");
        plan(house, time, sam, today.plusDays(3), "Long, on trail", "2h E", "");
    }

    private void longestRun(DemoHouse house, DemoTime time, AthleteProfile raj) {
        LocalDate today = time.today();
        ordinary(Cast.RAJ, house, time, raj, today.minusDays(8));
        race(house, time, raj, "Forest half", Distance.HALF_MARATHON, "1:44:30", today.minusDays(60), true);
        LocalDate raceDay =
                today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY)).plusWeeks(9);
        time.run(
                today.minusDays(30),
                EVENING,
                () -> house.asOwner(() -> goals.set(new SetGoal(
                        raj.id(), Tier.A, "Forest 50K", new Target.Finish(Distance.km(50)), Optional.of(raceDay)))));
        training.addTyped(
                house, time, raj, DemoTraining.run(today.minusDays(22), 26.2, 372, 6, 4), "Long run", false, null);
        training.addTyped(
                house, time, raj, DemoTraining.run(today.minusDays(15), 27.6, 374, 6, 3), "Long run", false, null);
        training.addTyped(
                house,
                time,
                raj,
                DemoTraining.run(today.minusDays(1), 30.1, 376, 6, 5),
                "Thirty",
                false,
                "Ate on the half hour. Legs fine until 27.");
        plan(house, time, raj, today, "Rest", "REST", "Thirty kilometres yesterday: today the training is sleep.");
        plan(house, time, raj, today.plusDays(2), "Easy", "45min E", "");
        plan(house, time, raj, today.plusDays(5), "Back to back, first day", "150min E", "");
    }

    private void ordinary(Cast who, DemoHouse house, DemoTime time, AthleteProfile athlete, LocalDate until) {
        Habit habit = java.util.Objects.requireNonNull(who.habit());
        training.add(house, time, athlete, RunningYear.until(until, habit));
    }

    /** Runs what was planned, more or less. */
    private void follow(DemoHouse house, DemoTime time, AthleteProfile athlete, LocalDate from, LocalDate to) {
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
                            3 + count % 3)));
        }
    }

    private void race(
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
                        day.toEpochDay()),
                name,
                true,
                null);
        time.run(
                day,
                EVENING,
                () -> house.asOwner(
                        () -> paces.recordRace(new RaceResult(athlete.id(), name, distance, finish, day, official))));
    }

    private void goal(
            DemoHouse house,
            DemoTime time,
            AthleteProfile athlete,
            String title,
            Distance distance,
            int minutes,
            LocalDate raceDay) {
        time.run(
                time.today().minusDays(35),
                EVENING,
                () -> house.asOwner(() -> goals.set(new SetGoal(
                        athlete.id(),
                        Tier.A,
                        title,
                        new Target.Time(distance, Duration.ofMinutes(minutes)),
                        Optional.of(raceDay)))));
    }

    private void plan(
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

    private void checkIn(
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
