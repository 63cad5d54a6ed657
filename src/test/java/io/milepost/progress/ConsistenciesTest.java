package io.milepost.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.activities.Activities;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.progress.consistency.AgreedWeeks;
import io.milepost.progress.consistency.Consistency;
import io.milepost.progress.consistency.ConsistencyWeek;
import io.milepost.roster.Absence;
import io.milepost.roster.Absences;
import io.milepost.roster.AgreedDays;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.Missing;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import io.milepost.training.Calendars;
import io.milepost.training.OwnToday;
import io.milepost.training.PlanWorkout;
import io.milepost.training.WorkoutId;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConsistenciesTest extends MilepostTest {

    @Autowired
    Consistencies consistencies;

    @Autowired
    AgreedDays agreedDays;

    @Autowired
    Activities activities;

    @Autowired
    Absences absences;

    @Autowired
    Calendars calendars;

    @Autowired
    Ticks ticks;

    @Autowired
    OwnToday ownToday;

    private Stage.House house;
    private AthleteProfile ana;
    private LocalDate monday;

    @BeforeEach
    void anAthlete() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        monday = AgreedWeeks.monday(ana.today(clock));
    }

    @Test
    void aWeekIsKeptByShowingUpWhateverTheSportAndHoweverShort() {
        agreedFourDaysAWeek();
        log(monday, Sport.RUN, 10);
        log(monday.plusDays(1), Sport.STRENGTH, 45);
        log(monday.plusDays(2), Sport.RIDE, 200);
        log(monday.plusDays(3), Sport.RUN, 9);
        log(monday.plusDays(2), Sport.RUN, 30);
        clock.move(Duration.ofDays(7));

        assertThat(of().closed()).containsExactly(new ConsistencyWeek(monday, 4, 0, 3));
    }

    @Test
    void trainingLoggedLateAndAnAbsenceSaidLateAreCounted() {
        agreedFourDaysAWeek();
        clock.move(Duration.ofDays(14));
        assertThat(of().kept()).isZero();

        log(monday.plusDays(1), Sport.RUN, 40);
        log(monday.plusDays(2), Sport.RUN, 40);
        stage.as(
                house,
                house.owner(),
                () -> absences.begin(ana.id(), Absence.Kind.SICK, monday.plusDays(4), monday.plusDays(8), ""));

        assertThat(of().closed())
                .containsExactly(
                        new ConsistencyWeek(monday, 4, 3, 2), new ConsistencyWeek(monday.plusWeeks(1), 4, 2, 0));
        assertThat(of().kept()).isEqualTo(1);
    }

    @Test
    void anAbsenceWithoutAnEndExcusesNoDayToCome() {
        agreedFourDaysAWeek();
        stage.as(
                house, house.owner(), () -> absences.begin(ana.id(), Absence.Kind.INJURED, ana.today(clock), null, ""));

        assertThat(of().open().orElseThrow().excused()).isEqualTo(1);
    }

    @Test
    void beforeAnythingWasAgreedThePlanSaysHowManyDaysAWeekHas() {
        assertThat(of()).isEqualTo(Consistency.UNKNOWN);

        plan(monday, "10km E");
        plan(monday.plusDays(2), "STRENGTH 30min");
        plan(monday.plusDays(2), "5km E");
        plan(monday.plusDays(4), "REST");
        clock.move(Duration.ofDays(7));

        assertThat(of().closed()).containsExactly(new ConsistencyWeek(monday, 2, 0, 0));
    }

    @Test
    void aDayThatTheAthleteMadeARestOfIsExcused() {
        agreedFourDaysAWeek();
        plan(ana.today(clock), "10km E");
        stage.as(house, Objects.requireNonNull(ana.account()), () -> ownToday.rest());

        assertThat(of().open().orElseThrow().excused()).isEqualTo(1);
    }

    @Test
    void aTickedLessonIsADayOfShowingUp() {
        agreedFourDaysAWeek();
        WorkoutId lesson = plan(monday.plusDays(1), "LESSON 20min");
        WorkoutId run = plan(monday.plusDays(2), "10km E");
        WorkoutId rest = plan(monday.plusDays(3), "REST");
        clock.move(Duration.ofDays(7));
        var self = Objects.requireNonNull(ana.account());

        stage.run(house, self, () -> ticks.tick(lesson));
        stage.run(house, self, () -> ticks.tick(lesson));
        assertThat(of().closed()).extracting(ConsistencyWeek::done).containsExactly(1);
        assertThat(stage.as(house, self, () -> ticks.lessons(ana.id(), monday, monday.plusDays(6))))
                .isEqualTo(1);

        stage.run(house, self, () -> ticks.untick(lesson));
        assertThat(of().closed()).extracting(ConsistencyWeek::done).containsExactly(0);
        assertThatIllegalArgumentException().isThrownBy(() -> stage.run(house, self, () -> ticks.tick(run)));
        assertThatIllegalArgumentException().isThrownBy(() -> stage.run(house, self, () -> ticks.tick(rest)));
        var ben = Objects.requireNonNull(stage.athlete(house, "Ben Q").account());
        assertThatThrownBy(() -> stage.run(house, ben, () -> ticks.tick(lesson)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void nobodyElseSeesIt() {
        agreedFourDaysAWeek();
        var ben = Objects.requireNonNull(stage.athlete(house, "Ben Q").account());
        Stage.House elsewhere = stage.house();

        assertThat(stage.as(house, Objects.requireNonNull(ana.account()), () -> consistencies.of(ana.id())))
                .isEqualTo(of());
        assertThatThrownBy(() -> stage.as(house, ben, () -> consistencies.of(ana.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(elsewhere, elsewhere.owner(), () -> consistencies.of(ana.id())))
                .isInstanceOf(Missing.class);
    }

    private Consistency of() {
        return stage.asTask(house, () -> consistencies.of(ana.id()));
    }

    /** From the week of {@link #monday} on, which becomes the one of today. */
    private void agreedFourDaysAWeek() {
        stage.as(house, house.owner(), () -> agreedDays.agree(ana.id(), 4));
        clock.move(Duration.ofDays(7));
        monday = AgreedWeeks.monday(ana.today(clock));
    }

    private void log(LocalDate day, Sport sport, int minutes) {
        clock.move(
                Duration.ofDays(Math.max(0, day.toEpochDay() - ana.today(clock).toEpochDay())));
        stage.as(
                house,
                house.owner(),
                () -> activities.logByHand(
                        ana.id(),
                        new LogActivity(
                                sport, day, null, null, Duration.ofMinutes(minutes), null, Impression.NONE, false)));
    }

    private WorkoutId plan(LocalDate day, String notation) {
        return stage.as(house, house.owner(), () -> {
            calendars.plan(new PlanWorkout(ana.id(), day, new WorkoutText("Planned", "because"), Workout.of(notation)));
            return calendars.todays(ana.id(), day).getLast().id();
        });
    }
}
