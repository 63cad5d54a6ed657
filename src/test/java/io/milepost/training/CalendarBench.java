package io.milepost.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.milepost.activities.ActivityImports;
import io.milepost.activities.files.TrainingFiles;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.running.Distance;
import io.milepost.testing.Bench;
import io.milepost.testing.OnMySql;
import io.milepost.training.notation.Workout;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reads three years of one athlete's calendar: five workouts a week, four of them trained, one of those recorded. */
@OnMySql
@Tag("bench")
class CalendarBench extends TrainingScene {

    private static final int DAYS = 3 * 365;
    private static final List<String> WEEK = List.of(
            "REST",
            "2mi E, 3x6min T jog 1min, 2mi E",
            "45min E",
            "15min E, 5x1km I jog 2min, 10min E",
            "REST",
            "50min E, 6x20s strides jog 60s",
            "24km E");

    @Autowired
    ActivityImports imports;

    @Autowired
    Paces paces;

    @Test
    void threeYearsOfPlans() throws Exception {
        LocalDate first = today.minusDays(DAYS);
        asCoach(() -> paces.recordRace(
                new RaceResult(ana.id(), "City", Distance.TEN_K, Duration.ofMinutes(48), first, true)));
        List<PlanEdit> edits = new ArrayList<>();
        for (LocalDate day = first; day.isBefore(today.plusDays(90)); day = day.plusDays(1)) {
            String notation = WEEK.get(day.getDayOfWeek().getValue() - 1);
            edits.add(PlanEdit.Add.byHand(day, new WorkoutText(notation, ""), Workout.of(notation)));
        }
        asCoach(() -> calendars.change(PlanChange.of(ana.id(), LedgerKind.APPLIED, "Three years", "", edits)));
        first.datesUntil(today).forEach(this::train);
        LocalDate last = today.plusDays(90);
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(between(first, last).planned().stream()
                                .filter(workout -> workout.day().getDayOfWeek() == DayOfWeek.SUNDAY)
                                .filter(workout -> workout.day().isBefore(today))
                                .filter(workout -> workout.intensity() == null))
                        .isEmpty());

        Bench.median(
                "calendar of three years and three months to come, " + edits.size() + " days planned, on MySQL",
                20,
                () -> between(first, last));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        between(first, last);
        Bench.note("the same once, CPU of the reading thread: " + (threads.getCurrentThreadCpuTime() - cpu) / 1_000_000
                + " ms");
        Bench.median("calendar of one month of them", 20, () -> between(today.minusDays(20), today.plusDays(14)));
    }

    private CalendarSpan between(LocalDate first, LocalDate last) {
        return asCoach(() -> calendars.between(ana.id(), first, last));
    }

    private void train(LocalDate day) {
        switch (day.getDayOfWeek()) {
            case TUESDAY, WEDNESDAY, SATURDAY -> run(day, 9.4);
            case SUNDAY -> {
                Instant noon = day.atTime(12, 0).atZone(ana.zone()).toInstant();
                asCoach(() -> imports.importFile(
                        ana.id(), day + ".fit", TrainingFiles.fit(new TrainingFiles.Run(noon, 24_000, 8_400, 145))));
            }
            default -> {
                // Planned and not done, or a rest.
            }
        }
    }
}
