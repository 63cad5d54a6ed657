package io.milepost.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.milepost.activities.Activities;
import io.milepost.activities.ActivityImports;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import io.milepost.training.ApplyTemplate;
import io.milepost.training.Calendars;
import io.milepost.training.PlanWorkout;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Templates;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import io.milepost.training.templates.Phase;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Milestones that need a plan, found by the job in what was really planned and really recorded. */
class PlanMilestonesTest extends MilepostTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int STEP = 5;
    private static final double METRES_PER_DEGREE = 111_195;

    /** So many seconds at a speed, and the metres climbed in them. */
    private record Part(int seconds, double metresPerSecond, double climb) {}

    @Autowired
    private Milestones milestones;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Templates templates;

    @Autowired
    private Activities activities;

    @Autowired
    private ActivityImports imports;

    @Autowired
    private Paces paces;

    private Stage.House house;
    private AthleteProfile ana;
    private LocalDate today;

    @BeforeEach
    void anAthleteFarFromTheServersClock() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-10-01T10:00:00Z")));
        house = stage.house();
        ana = stage.athlete(house, "Ana P", ZoneId.of("America/Los_Angeles"));
        today = ana.today(clock);
    }

    @Test
    void plannedHillsThatWereRunToTheEndAreToughHillsAndAnEvenRunIsNone() {
        plan(today.minusDays(6), "15min E, 6x60s hill jog 2min, 10min E");
        plan(today, "15min E, 6x60s hill jog 2min, 10min E");
        ran(today.minusDays(6), new Part(2_580, 2.7, 0));
        Part[] hills = new Part[14];
        hills[0] = new Part(900, 2.6, 0);
        for (int rep = 0; rep < 6; rep++) {
            hills[1 + 2 * rep] = new Part(60, 3.6, 7);
            hills[2 + 2 * rep] = new Part(120, 2.1, -7);
        }
        hills[13] = new Part(600, 2.6, 0);
        ran(today, hills);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(found(Achievement.ToughHills.class))
                        .singleElement()
                        .satisfies(tough -> {
                            assertThat(tough.day()).isEqualTo(today);
                            assertThat(((Achievement.ToughHills) tough.achievement()).reps())
                                    .isEqualTo(6);
                        }));
    }

    @Test
    void theFirstWorkoutAtFasterPacesIsANewPaceAndTheNextAtTheSameIsNone() {
        race(today.minusDays(60), Duration.ofMinutes(50));
        threshold(today.minusDays(14));
        race(today.minusDays(10), Duration.ofMinutes(47));
        double pace = threshold(today.minusDays(7));
        threshold(today);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(found(Achievement.NewPace.class))
                        .singleElement()
                        .satisfies(first -> {
                            Achievement.NewPace work = (Achievement.NewPace) first.achievement();
                            assertThat(first.day()).isEqualTo(today.minusDays(7));
                            assertThat(work.pace().secondsPerKm()).isCloseTo(pace, within(2.0));
                            assertThat(work.previousDay()).isEqualTo(today.minusDays(14));
                        }));
    }

    @Test
    void aPhaseIsDoneAtMidnightWhereTheAthleteIsWhateverHappensNext() {
        LocalDate race = today.plusWeeks(8).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        asCoach(() -> templates.apply(new ApplyTemplate(ana.id(), "ten-k", race, Set.of(), "")));
        List<PlannedWorkout> build = calendar(race).stream()
                .filter(workout -> workout.phase() == Phase.BUILD || workout.phase() == Phase.BASE)
                .toList();
        LocalDate last = build.stream()
                .filter(workout -> workout.phase() == build.getFirst().phase())
                .map(PlannedWorkout::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        clock.move(Duration.between(
                clock.instant(), last.atTime(21, 0).atZone(ana.zone()).toInstant()));
        build.stream()
                .filter(workout -> !workout.day().isAfter(last))
                .filter(workout -> workout.suitsTreadmill())
                .forEach(this::done);
        await().pollDelay(Duration.ofSeconds(2))
                .atMost(SOON)
                .until(() -> found(Achievement.PhaseDone.class).isEmpty());

        clock.move(Duration.ofHours(3).plusMinutes(1));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(found(Achievement.PhaseDone.class))
                        .singleElement()
                        .returns(last, Milestone::day)
                        .satisfies(done -> assertThat(((Achievement.PhaseDone) done.achievement()).phase())
                                .isEqualTo(build.getFirst().phase())));
    }

    /** Three times six minutes at the threshold pace of the day; returns it in seconds for a kilometre. */
    private double threshold(LocalDate day) {
        Pace pace =
                asCoach(() -> paces.onDay(ana.id(), day)).orElseThrow().paces().threshold();
        plan(day, "10min E, 3x6min T jog 1min, 10min E");
        double speed = 1_000 / pace.secondsPerKm();
        Part work = new Part(360, speed, 0);
        Part jog = new Part(60, 2.2, 0);
        ran(day, new Part(600, 2.5, 0), work, jog, work, jog, work, new Part(600, 2.5, 0));
        return pace.secondsPerKm();
    }

    private void plan(LocalDate day, String notation) {
        asCoach(() -> calendars.plan(
                new PlanWorkout(ana.id(), day, new WorkoutText("As planned", ""), Workout.of(notation))));
    }

    private void done(PlannedWorkout workout) {
        asCoach(() -> activities.logByHand(
                ana.id(),
                new LogActivity(
                        Sport.RUN,
                        workout.day(),
                        null,
                        workout.estimate().distance(),
                        workout.estimate().duration(),
                        null,
                        Impression.NONE,
                        false)));
    }

    private void race(LocalDate day, Duration time) {
        asCoach(() -> paces.recordRace(new RaceResult(ana.id(), "City 10K", Distance.TEN_K, time, day, true)));
    }

    /** A track along the equator as a watch keeps it, from one in the night on. */
    private void ran(LocalDate day, Part... parts) {
        Instant start = day.atTime(1, 0).atZone(ana.zone()).toInstant();
        StringBuilder xml = new StringBuilder(
                "<?xml version=\"1.0\"?><gpx version=\"1.1\" creator=\"test\" xmlns=\"http://www.topografix.com/GPX/1/1\">"
                        + "<trk><name>Run</name><type>running</type><trkseg>");
        double metres = 0;
        double height = 100;
        int second = 0;
        for (Part part : parts) {
            for (int i = 0; i < part.seconds(); i += STEP) {
                xml.append(String.format(
                        Locale.ROOT,
                        "<trkpt lat=\"0.000001\" lon=\"%.8f\"><ele>%.2f</ele><time>%s</time></trkpt>",
                        metres / METRES_PER_DEGREE,
                        height,
                        start.plusSeconds(second)));
                metres += STEP * part.metresPerSecond();
                height += STEP * part.climb() / part.seconds();
                second += STEP;
            }
        }
        byte[] gpx = xml.append("</trkseg></trk></gpx>").toString().getBytes(StandardCharsets.UTF_8);
        asCoach(() -> imports.importFile(ana.id(), day + ".gpx", gpx));
    }

    private List<PlannedWorkout> calendar(LocalDate until) {
        return asCoach(() -> calendars.between(ana.id(), today, until)).planned();
    }

    private List<Milestone> found(Class<? extends Achievement> kind) {
        return asCoach(() -> milestones.wall(ana.id())).stream()
                .filter(milestone -> kind.isInstance(milestone.achievement()))
                .toList();
    }

    private <T> T asCoach(java.util.function.Supplier<T> work) {
        return stage.as(house, house.owner(), work);
    }
}
