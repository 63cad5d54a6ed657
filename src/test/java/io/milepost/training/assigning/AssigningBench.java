package io.milepost.training.assigning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.management.OperatingSystemMXBean;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Availabilities;
import io.milepost.running.Distance;
import io.milepost.testing.Bench;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import java.lang.management.ManagementFactory;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** One workout, and a template of twelve weeks, for 300 athletes: looked at, given, taken back. */
@Tag("bench")
class AssigningBench extends MilepostTest {

    private static final int ATHLETES = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Autowired
    Assigning assigning;

    @Autowired
    Availabilities availabilities;

    @Autowired
    Paces paces;

    @Autowired
    JdbcTemplate database;

    private Stage.House house;

    @Test
    void threeHundredAthletes() {
        house = stage.house();
        List<AthleteId> who = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        for (int i = 0; i < ATHLETES; i++) {
            AthleteProfile athlete = stage.athlete(house, "Runner " + i);
            who.add(athlete.id());
            Duration time = Duration.ofMinutes(38 + i % 20);
            stage.run(house, house.owner(), () -> {
                paces.recordRace(new RaceResult(
                        athlete.id(),
                        "10K",
                        Distance.TEN_K,
                        time,
                        athlete.today(clock).minusDays(30),
                        true));
                availabilities.say(
                        athlete.id(),
                        EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.SUNDAY));
            });
        }
        rest();
        Workout workout = Workout.of("2km E, 5x1km I jog 2min, 2km E");
        measure(
                "one workout",
                who,
                new Given.OneWorkout(new WorkoutText("Intervals", "sharpen"), workout, today.plusDays(10), true));
        rest();
        measure("a template of twelve weeks", who, new Given.Plan("boston", today.plusWeeks(13), "spring"));
    }

    /** What three hundred new athletes set off is over; otherwise it would be measured too. */
    private void rest() {
        await().atMost(PATIENCE)
                .until(() -> Objects.requireNonNull(database.queryForObject(
                                "select count(*) from scheduled_tasks where task_name = 'milepost-job' and (picked or execution_time <= ?)",
                                Integer.class,
                                Timestamp.from(clock.instant())))
                        == 0);
    }

    private void measure(String what, List<AthleteId> who, Given given) {
        ActionId action = as(() -> assigning.begin(who));
        long cpu = cpu();
        long began = System.nanoTime();
        List<Prospect> prospects = as(() -> assigning.preview(action, given));
        long looked = System.nanoTime();
        Map<AthleteId, LocalDate> chosen = prospects.stream()
                .collect(Collectors.toMap(each -> each.athlete().id(), Prospect::day));
        as(() -> assigning.start(action, given, chosen));
        until(action, ActionState.DONE);
        long done = System.nanoTime();
        as(() -> assigning.undo(action));
        until(action, ActionState.UNDONE);
        long undone = System.nanoTime();

        assertThat(as(() -> assigning.get(action)).count(Outcome.TAKEN_BACK)).isEqualTo(ATHLETES);
        Bench.note(String.format(
                Locale.ROOT,
                "%d athletes × %s (%,d workouts): %.1f s to look at, %.1f s to give, %.1f s to take back, %.1f s of CPU",
                ATHLETES,
                what,
                prospects.stream().mapToInt(Prospect::workouts).sum(),
                (looked - began) / 1e9,
                (done - looked) / 1e9,
                (undone - done) / 1e9,
                (cpu() - cpu) / 1e9));
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private void until(ActionId action, ActionState state) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> as(() -> assigning.get(action)).state() == state);
    }

    private <T> T as(Supplier<T> work) {
        return stage.as(house, house.owner(), work);
    }
}
