package io.milepost.demo;

import io.milepost.progress.Goals;
import io.milepost.progress.SetGoal;
import io.milepost.progress.Target;
import io.milepost.progress.Tier;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.training.ApplyTemplate;
import io.milepost.training.Templates;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What happened to each athlete of the demo beside their ordinary running. */
@Component
@NotInProduction
class DemoStories {

    private final DemoPen pen;
    private final DemoTraining training;
    private final Templates templates;
    private final Goals goals;

    DemoStories(DemoPen pen, DemoTraining training, Templates templates, Goals goals) {
        this.pen = pen;
        this.training = training;
        this.templates = templates;
        this.goals = goals;
    }

    void tell(Cast who, DemoHouse house, DemoTime time, AthleteProfile athlete) {
        switch (who) {
            case BEN -> boston(house, time, athlete);
            case ANA -> {
                badFortnight(house, time, athlete);
                weeksAhead(house, time, athlete, 45);
            }
            case TOM -> {
                silent(house, time, athlete);
                weeksAhead(house, time, athlete, 40);
            }
            case MIRA -> firstTenK(house, time, athlete);
            case JO -> {
                fastTenK(house, time, athlete);
                weeksAhead(house, time, athlete, 55);
            }
            case SAM -> trails(house, time, athlete);
            case LENA -> {
                // Signed up yesterday; nothing happened yet.
            }
            case RAJ -> {
                longestRun(house, time, athlete);
                weeksAhead(house, time, athlete, 60);
            }
        }
    }

    /** Two easy weeks behind what the story needs; Sam's calendar runs empty, which the Desk says. */
    private void weeksAhead(DemoHouse house, DemoTime time, AthleteProfile athlete, int minutes) {
        LocalDate monday =
                time.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(1);
        for (LocalDate week : List.of(monday, monday.plusWeeks(1))) {
            pen.plan(house, time, athlete, week.plusDays(1), "Easy run", minutes + "min E", "");
            pen.plan(
                    house,
                    time,
                    athlete,
                    week.plusDays(3),
                    "Easy with strides",
                    minutes + "min E, 6x20s strides jog 60s",
                    "");
            pen.plan(house, time, athlete, week.plusDays(6), "Long run", minutes * 2 + "min E", "");
        }
    }

    /** A year of stagnation, a missed standard, then eight of twelve weeks of a plan, with a record in its sixth. */
    private void boston(DemoHouse house, DemoTime time, AthleteProfile ben) {
        LocalDate raceDay =
                time.today().with(TemporalAdjusters.next(DayOfWeek.SUNDAY)).plusWeeks(4);
        LocalDate begin = raceDay.minusWeeks(12);
        pen.ordinary(Cast.BEN, house, time, ben, begin.minusDays(1));
        pen.agree(house, time, ben, 5, begin.minusDays(50));
        pen.race(house, time, ben, "City marathon", Distance.MARATHON, "3:11:32", raceDay.minusWeeks(31), true);
        time.run(
                begin.minusDays(2),
                DemoPen.EVENING,
                () -> house.asOwner(() -> goals.set(new SetGoal(
                        ben.id(),
                        Tier.A,
                        "Boston",
                        new Target.Qualifier(
                                Distance.MARATHON,
                                Duration.ofMinutes(185),
                                Duration.ofMinutes(5),
                                Optional.of("Boston")),
                        Optional.of(raceDay)))));
        time.run(
                begin.minusDays(1),
                DemoPen.EVENING,
                () -> house.asOwner(
                        () -> templates.apply(
                                new ApplyTemplate(
                                        ben.id(),
                                        "boston",
                                        raceDay,
                                        Set.of(),
                                        "Fewer miles than last spring, each with a purpose. Paces from the marathon you have already run."))));
        pen.follow(house, time, ben, begin, time.today().minusDays(1));
        pen.race(house, time, ben, "Lakeside half", Distance.HALF_MARATHON, "1:26:41", raceDay.minusWeeks(6), true);
    }

    /** Failed intervals, an exhausted jog, four days ill, and the way back. */
    private void badFortnight(DemoHouse house, DemoTime time, AthleteProfile ana) {
        LocalDate today = time.today();
        pen.ordinary(Cast.ANA, house, time, ana, today.minusDays(14));
        pen.agree(house, time, ana, 4, today.minusDays(120));
        pen.goal(house, time, ana, "Autumn 10 km", Distance.TEN_K, 49, today.minusDays(40), today.minusDays(110));
        pen.race(house, time, ana, "Autumn 10 km", Distance.TEN_K, "48:20", today.minusDays(40), true);
        pen.goal(house, time, ana, "Spring half", Distance.HALF_MARATHON, 105, today.plusWeeks(16));
        pen.plan(
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
        pen.checkIn(house, time, ana, today.minusDays(9), 1, false, "Slept four hours.");
        training.addTyped(
                house,
                time,
                ana,
                DemoTraining.run(today.minusDays(9), 3.3, 402, 6, 2),
                "Two miles, very slow",
                false,
                "Went anyway. Two miles of shuffling.");
        for (int ago = 7; ago >= 4; ago--) {
            pen.checkIn(
                    house,
                    time,
                    ana,
                    today.minusDays(ago),
                    ago == 4 ? 3 : 2,
                    true,
                    ago == 7 ? "Fever since last night." : "");
        }
        pen.checkIn(house, time, ana, today.minusDays(2), 4, false, "A day without symptoms.");
        training.addTyped(
                house,
                time,
                ana,
                DemoTraining.run(today.minusDays(2), 5.1, 372, 3, 4),
                "Back, gently",
                false,
                "Easy half hour. Good to be out.");
        pen.plan(
                house,
                time,
                ana,
                today,
                "Easy, and only easy",
                "35min E",
                "One easy day for each day ill. The long run can wait; you cannot.");
        pen.plan(house, time, ana, today.plusDays(2), "Easy with a few strides", "35min E, 4x20s strides jog 60s", "");
        pen.plan(
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
        pen.ordinary(Cast.TOM, house, time, tom, today.minusDays(10));
        training.add(house, time, tom, List.of(DemoTraining.run(today.minusDays(9), 8.2, 362, 4, 3)));
        pen.race(house, time, tom, "Harvest 10 km", Distance.TEN_K, "52:05", today.minusDays(50), true);
        for (int day = -8; day <= 6; day += 2) {
            pen.plan(house, time, tom, today.plusDays(day), "Easy run", "45min E", "");
        }
    }

    private void firstTenK(DemoHouse house, DemoTime time, AthleteProfile mira) {
        LocalDate raceDay =
                time.today().with(TemporalAdjusters.next(DayOfWeek.SUNDAY)).plusWeeks(2);
        LocalDate begin = raceDay.minusWeeks(8);
        pen.ordinary(Cast.MIRA, house, time, mira, begin.minusDays(1));
        time.run(begin.minusDays(1), DemoPen.EVENING, () -> {
            house.asOwner(() -> goals.set(new SetGoal(
                    mira.id(), Tier.A, "My first 10 km", new Target.Finish(Distance.TEN_K), Optional.of(raceDay))));
            house.asOwner(() -> templates.apply(new ApplyTemplate(
                    mira.id(), "ten-k", raceDay, Set.of(), "Three days, by feel. You will run the whole of it.")));
        });
        pen.follow(house, time, mira, begin, time.today().minusDays(1));
        pen.checkIn(house, time, mira, time.today().minusDays(1), 2, false, "Long week at work.");
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
        pen.ordinaryCompared(Cast.JO, house, time, jo, today.minusDays(1));
        pen.race(house, time, jo, "Harbour 10 km", Distance.TEN_K, "43:02", today.minusDays(160), true);
        pen.race(house, time, jo, "Park 10 km", Distance.TEN_K, "41:20", today.minusDays(6), true);
        pen.goal(house, time, jo, "City 10 km", Distance.TEN_K, 40, today.plusWeeks(10));
        pen.plan(
                house,
                time,
                jo,
                today,
                "Easy after the race week",
                "50min E, 6x20s strides jog 60s",
                "Let the race settle.");
        pen.plan(
                house,
                time,
                jo,
                today.plusDays(2),
                "Threshold, new pace",
                "2km E, 4x6min T jog 1min, 2km E",
                "Your new threshold is 7 seconds faster. It should feel like the old one.");
        pen.plan(house, time, jo, today.plusDays(5), "Long run", "16km E", "");
    }

    private void trails(DemoHouse house, DemoTime time, AthleteProfile sam) {
        LocalDate today = time.today();
        pen.ordinary(Cast.SAM, house, time, sam, today.minusDays(1));
        pen.race(house, time, sam, "Valley half", Distance.HALF_MARATHON, "1:52:10", today.minusDays(75), true);
        pen.plan(
                house,
                time,
                sam,
                today.plusDays(1),
                "Hills",
                "15min E, 8x60s hill jog 2min, 10min E",
                "Strong uphill, loose downhill.");
        pen.plan(house, time, sam, today.plusDays(3), "Long, on trail", "2h E", "");
    }

    private void longestRun(DemoHouse house, DemoTime time, AthleteProfile raj) {
        LocalDate today = time.today();
        pen.ordinary(Cast.RAJ, house, time, raj, today.minusDays(8));
        pen.race(house, time, raj, "Forest half", Distance.HALF_MARATHON, "1:44:30", today.minusDays(60), true);
        LocalDate raceDay =
                today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY)).plusWeeks(9);
        time.run(
                today.minusDays(30),
                DemoPen.EVENING,
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
        pen.plan(house, time, raj, today, "Rest", "REST", "Thirty kilometres yesterday: today the training is sleep.");
        pen.plan(house, time, raj, today.plusDays(2), "Easy", "45min E", "");
        pen.plan(house, time, raj, today.plusDays(5), "Back to back, first day", "150min E", "");
    }
}
