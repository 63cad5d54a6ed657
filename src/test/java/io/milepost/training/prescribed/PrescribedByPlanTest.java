package io.milepost.training.prescribed;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.activities.Activities;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.review.ReviewFinding;
import io.milepost.review.ReviewHouse;
import io.milepost.review.Reviews;
import io.milepost.review.findings.FindingKind;
import io.milepost.review.findings.ReviewWindow;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.running.Zone;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import io.milepost.training.Calendars;
import io.milepost.training.PlanWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PrescribedByPlanTest extends MilepostTest {

    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private static final LocalDate FIRST_SATURDAY = LocalDate.of(2026, 7, 11);
    private static final int WEEKS = 12;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Activities activities;

    @Autowired
    private Paces paces;

    @Autowired
    private ReviewHouse runs;

    @Test
    void whatAPlanPrescribedAtMarathonPaceIsNotTooMuchModerate() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-10-01T10:00:00Z")));
        Stage.House house = stage.house();
        AthleteProfile ana = stage.athlete(house, "Ana P");
        stage.run(house, house.owner(), () -> {
            paces.recordRace(new RaceResult(
                    ana.id(), "City 10", Distance.TEN_K, Duration.ofMinutes(45), TODAY.minusDays(150), true));
            double marathon = paces.current(ana.id())
                    .orElseThrow()
                    .paces()
                    .range(Zone.M)
                    .fast()
                    .secondsPerKm();
            saturdays()
                    .forEach(day -> activities.logByHand(
                            ana.id(),
                            new LogActivity(
                                    Sport.RUN,
                                    day,
                                    null,
                                    Distance.km(14),
                                    Duration.ofSeconds(Math.round(14 * marathon)),
                                    null,
                                    Impression.NONE,
                                    false)));
        });
        runs.ran(house, ana, TODAY, WEEKS, 7, 7);
        assertThat(found(house, ana)).contains(FindingKind.TOO_MUCH_MODERATE);

        stage.run(
                house,
                house.owner(),
                () -> saturdays()
                        .forEach(day -> calendars.plan(new PlanWorkout(
                                ana.id(), day, new WorkoutText("Marathon pace", ""), Workout.of("14km M")))));

        assertThat(found(house, ana)).doesNotContain(FindingKind.TOO_MUCH_MODERATE);
    }

    private static List<LocalDate> saturdays() {
        return IntStream.range(0, WEEKS).mapToObj(FIRST_SATURDAY::plusWeeks).toList();
    }

    private List<FindingKind> found(Stage.House house, AthleteProfile ana) {
        return stage
                .as(house, house.owner(), () -> reviews.make(ana.id(), ReviewWindow.lastWeeks(WEEKS, TODAY)))
                .findings()
                .stream()
                .map(ReviewFinding::kind)
                .toList();
    }
}
