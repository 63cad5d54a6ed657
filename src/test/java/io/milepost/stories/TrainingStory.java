package io.milepost.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.milepost.activities.Activities;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.AccountId;
import io.milepost.testing.Stage;
import io.milepost.testing.Visitor;
import io.milepost.training.Calendars;
import io.milepost.training.PlanWorkout;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A Wednesday afternoon with Ana, who trains, and her coach, who plans. */
abstract class TrainingStory extends Story {

    private static final Pattern APPROVE = Pattern.compile("^Approve: .*");

    @Autowired
    private Activities activities;

    @Autowired
    Calendars calendars;

    Stage.House house;
    AthleteProfile ana;
    String page;

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

    /** 48 miles a week, five days, the longest of 14 miles on a Sunday: what the template asks for before it begins. */
    Distance fourWeeksOfRunning() {
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

    void ran(LocalDate day, double km) {
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

    void plan(LocalDate day, String notation) {
        stage.run(
                house,
                house.owner(),
                () -> calendars.plan(
                        new PlanWorkout(ana.id(), day, new WorkoutText("As planned", ""), Workout.of(notation))));
    }

    List<PlannedWorkout> planned(LocalDate first, LocalDate last) {
        return stage.as(house, house.owner(), () -> calendars.between(ana.id(), first, last))
                .planned();
    }

    AccountId account() {
        return Objects.requireNonNull(ana.account());
    }

    static Locator approve(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(APPROVE));
    }
}
