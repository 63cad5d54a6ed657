package io.milepost.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RunningYearTest {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 21);
    private static final Habit HABIT = new Habit(
            7,
            List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            DayOfWeek.TUESDAY,
            40,
            56,
            345,
            330,
            8,
            50,
            186);

    @Test
    void theSameHabitGivesTheSameYear() {
        assertThat(RunningYear.until(LAST, HABIT)).isEqualTo(RunningYear.until(LAST, HABIT));
    }

    @Test
    void aYearHasItsMissedDaysAndNothingAfterItsEnd() {
        List<MadeUpRun> runs = RunningYear.until(LAST, HABIT);

        assertThat(runs).hasSizeBetween(180, 204).allMatch(run -> !run.day().isAfter(LAST));
    }

    @Test
    void theWeeksGrowFromWhatTheyWereToWhatTheyAre() {
        Map<LocalDate, Double> weeks = RunningYear.until(LAST, HABIT).stream()
                .collect(Collectors.groupingBy(
                        run -> run.day().with(DayOfWeek.MONDAY),
                        TreeMap::new,
                        Collectors.summingDouble(MadeUpRun::km)));
        List<Double> km = List.copyOf(weeks.values());
        double early = km.subList(0, 12).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        double late = km.subList(38, 50).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();

        assertThat(late).isBetween(early * 1.15, early * 1.5);
    }

    @Test
    void theLongRunIsTheLongestOfItsWeek() {
        assertThat(RunningYear.until(LAST, HABIT).stream().filter(run -> run.kind() == MadeUpRun.Kind.LONG))
                .allMatch(run -> run.km() > 9);
    }

    @Test
    void aTrackIsAsLongAsItsRun() {
        MadeUpRun run = RunningYear.until(LAST, HABIT).getFirst();

        String gpx = new String(
                MadeUpTrack.gpx(run, java.time.ZoneId.of("Europe/Berlin")), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(gpx.lines().filter(line -> line.startsWith("<trkpt")).count())
                .isEqualTo(run.duration().toSeconds() / 5 + 1);
    }
}
