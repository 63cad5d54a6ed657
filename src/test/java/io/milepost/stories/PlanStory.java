package io.milepost.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.milepost.activities.Activities;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.checkins.CheckIns;
import io.milepost.checkins.RecordCheckIn;
import io.milepost.roster.Absence;
import io.milepost.roster.Absences;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.AccountId;
import io.milepost.testing.Screen;
import io.milepost.testing.Stage;
import io.milepost.testing.Visitor;
import io.milepost.training.Calendars;
import io.milepost.training.PlanWorkout;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Workout;
import io.milepost.training.proposals.Proposals;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan is made, adapted when a race says more than the last one, and eased when a fortnight goes wrong. */
abstract class PlanStory extends Story {

    private static final Pattern APPROVE = Pattern.compile("^Approve: .*");

    @Autowired
    private Activities activities;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Absences absences;

    @Autowired
    private CheckIns checkIns;

    @Autowired
    private Proposals proposals;

    private Stage.House house;
    private AthleteProfile ana;
    private String page;

    @BeforeEach
    void aWednesdayAfternoon() {
        house = stage.house();
        ZonedDateTime now = clock.instant().atZone(house.practice().zone());
        ZonedDateTime wednesday = now.with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY))
                .withHour(15)
                .truncatedTo(ChronoUnit.HOURS);
        clock.move(Duration.between(now, wednesday));
        ana = stage.athlete(house, "Ana Prieto");
        page = "/coach/" + house.slug() + "/athletes/" + ana.id().value();
    }

    @Test
    void aPlanBelowTodaysMilesTakesTheTuneUpRacesPacesAndLeavesWhatWasDone() {
        Distance usual = fourWeeksOfRunning();
        Visitor kim = signedIn(screen(), house.owner(), page + "/paces");
        recordsATenK(kim, "Autumn 10 km", "40:00");

        kim.goTo(page + "/calendar");
        button(kim, "Apply a template").first().click();
        kim.settle();
        sees(kim, "Start from 45 miles a week");
        kim.findsNoBarriers();
        field(kim, "Why").last().fill("The miles go down, the paces get a purpose.");
        kim.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Apply a template"))
                .click();
        sees(kim, "Plan applied up to the race");
        kim.settle();
        kim.findsNoBarriers();
        LocalDate race = stage.as(house, house.owner(), () -> calendars.plan(ana.id()))
                .orElseThrow()
                .raceDay();
        dipsGrowsAndTapers(usual, race);

        LocalDate tuneUp = race.minusWeeks(6);
        trainsUntil(tuneUp);
        clock.move(Duration.ofDays(
                race.minusWeeks(6).toEpochDay() - ana.today(clock).toEpochDay() + 1));
        List<PlannedWorkout> done = planned(race.minusWeeks(12), tuneUp.minusDays(1));

        Visitor again = signedIn(screen(), house.owner(), page + "/paces");
        recordsATenK(again, "Tune-up 10 km", "38:40");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !stage.as(house, house.owner(), () -> proposals.of(ana.id()))
                        .isEmpty());
        again.goTo(page + "/proposals");
        sees(again, "Tune-up 10 km");
        again.findsNoBarriers();
        approve(again).first().click();
        again.settle();
        sees(again, "The ledger has it");

        assertThat(planned(race.minusWeeks(12), tuneUp.minusDays(1)))
                .as("what was done keeps the paces that it was done for")
                .isEqualTo(done);
        assertThat(planned(ana.today(clock).plusDays(1), race).stream()
                        .filter(workout -> workout.effort() != Effort.RACE))
                .isNotEmpty()
                .allMatch(workout -> vdot(workout) > 53);
        again.goTo(page + "/ledger");
        sees(again, "New paces");
        again.findsNoBarriers();
    }

    @Test
    void aBadFortnightIsEasedByTheCoachAndSeenByTheAthlete() {
        LocalDate today = ana.today(clock);
        fourWeeksOfRunning();
        plan(today, "15min E, 5x1km I jog 2min, 10min E");
        plan(today.plusDays(2), "2km E, 3x6min T jog 1min, 2km E");
        plan(today.plusDays(4), "22km E");
        plan(today.plusDays(8), "2km E, 3x6min T jog 1min, 2km E");
        plan(today.plusDays(11), "28km E");
        plan(today.plusDays(60), "42.195km RACE");
        ran(today, 3.5);
        clock.move(Duration.ofDays(1));
        ran(today.plusDays(1), 3.2);
        stage.run(
                house,
                account(),
                () -> checkIns.record(
                        new RecordCheckIn(ana.id(), 1, null, null, null, 0, false, false, Set.of(), "Legs like lead")));
        clock.move(Duration.ofDays(2));
        stage.run(
                house,
                house.owner(),
                () -> absences.begin(
                        ana.id(), Absence.Kind.SICK, today.plusDays(2), today.plusDays(5), "Fever, says Ana"));
        clock.move(Duration.ofDays(3));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> stage.as(house, house.owner(), () -> proposals.of(ana.id()))
                                .size()
                        > 1);
        Map<LocalDate, Double> before = metresByDay(today.plusDays(6), today.plusDays(20));

        Visitor kim = signedIn(screen(), house.owner(), page + "/proposals");
        kim.findsNoBarriers();
        editsTheFirst(kim);
        approvesTheRest(kim);

        Map<LocalDate, Double> after = metresByDay(today.plusDays(6), today.plusDays(20));
        assertThat(after.keySet()).as("no day gets a run that had none").isSubsetOf(before.keySet());
        after.forEach((day, metres) -> assertThat(metres).as("%s", day).isLessThanOrEqualTo(before.get(day) + 1));
        assertThat(after).as("the key long run stays").containsKey(today.plusDays(11));
        assertThat(planned(today.plusDays(6), today.plusDays(9)))
                .noneMatch(workout -> workout.effort().compareTo(Effort.INTERVAL) >= 0);

        Visitor athlete = signedIn(Screen.PHONE, account(), "/me/" + house.slug() + "/today");
        sees(athlete, "Easy does it, Ana.");
        athlete.findsNoBarriers();
        press(athlete, "Seen");
        kim.goTo(page + "/ledger");
        sees(kim, "acknowledged by Ana");
        kim.findsNoBarriers();
    }

    private void approvesTheRest(Visitor kim) {
        while (approve(kim).count() > 0) {
            approve(kim).first().click();
            kim.settle();
        }
        sees(kim, "Nothing to decide");
    }

    private void editsTheFirst(Visitor kim) {
        kim.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Edit: .*")))
                .first()
                .click();
        kim.settle();
        Locator why = kim.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Why"))
                .last();
        why.fill("Easy does it, Ana.");
        kim.findsNoBarriers();
        press(kim, "Approve as edited");
    }

    /** 48 miles a week, five days, the longest of 14 miles on a Sunday: what the template asks for before it begins. */
    private Distance fourWeeksOfRunning() {
        LocalDate monday = ana.today(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int week = 4; week >= 1; week--) {
            LocalDate first = monday.minusWeeks(week);
            ran(first.plusDays(1), 8 * 1.609344);
            ran(first.plusDays(2), 9 * 1.609344);
            ran(first.plusDays(3), 8 * 1.609344);
            ran(first.plusDays(5), 9 * 1.609344);
            ran(first.plusDays(6), 14.2 * 1.609344);
        }
        return Distance.miles(48.2);
    }

    private void recordsATenK(Visitor kim, String name, String time) {
        kim.goTo(page + "/paces");
        button(kim, "Record a race").first().click();
        kim.settle();
        field(kim, "Name of the race").fill(name);
        field(kim, "Time").fill(time);
        field(kim, "Time").press("Tab");
        kim.settle();
        press(kim, "Use these paces");
        sees(kim, "Recorded. VDOT is");
    }

    private void dipsGrowsAndTapers(Distance usual, LocalDate race) {
        Map<LocalDate, Double> weeks = new TreeMap<>();
        planned(race.minusWeeks(12), race.minusDays(1))
                .forEach(workout -> weeks.merge(
                        workout.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        workout.estimate().distance().metres(),
                        Double::sum));
        List<Double> metres = List.copyOf(weeks.values());
        double most = metres.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        assertThat(metres.get(1)).as("the second week, which is whole").isLessThan(usual.metres());
        assertThat(most).isGreaterThan(metres.get(1) * 1.15);
        assertThat(metres.getLast()).as("the race's week, without the race").isLessThan(most * 0.6);
    }

    private void trainsUntil(LocalDate last) {
        planned(ana.today(clock).plusDays(1), last.minusDays(1)).stream()
                .filter(workout -> !workout.estimate().distance().isZero())
                .forEach(workout -> {
                    long ahead = workout.day().toEpochDay() - ana.today(clock).toEpochDay();
                    clock.move(Duration.ofDays(ahead));
                    ran(workout.day(), workout.estimate().distance().km());
                });
    }

    private void ran(LocalDate day, double km) {
        stage.run(
                house,
                house.owner(),
                () -> activities.logByHand(
                        ana.id(),
                        new LogActivity(
                                Sport.RUN,
                                day,
                                null,
                                Distance.km(km),
                                Duration.ofSeconds(Math.round(km * 330)),
                                null,
                                Impression.NONE,
                                false)));
    }

    private void plan(LocalDate day, String notation) {
        stage.run(
                house,
                house.owner(),
                () -> calendars.plan(
                        new PlanWorkout(ana.id(), day, new WorkoutText("As planned", ""), Workout.of(notation))));
    }

    private List<PlannedWorkout> planned(LocalDate first, LocalDate last) {
        return stage.as(house, house.owner(), () -> calendars.between(ana.id(), first, last))
                .planned();
    }

    private Map<LocalDate, Double> metresByDay(LocalDate first, LocalDate last) {
        return planned(first, last).stream()
                .collect(Collectors.toMap(
                        PlannedWorkout::day,
                        workout -> workout.estimate().distance().metres(),
                        Double::sum,
                        TreeMap::new));
    }

    private static double vdot(PlannedWorkout workout) {
        return Objects.requireNonNull(workout.vdot()).value();
    }

    private AccountId account() {
        return Objects.requireNonNull(ana.account());
    }

    private static Locator approve(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(APPROVE));
    }
}
