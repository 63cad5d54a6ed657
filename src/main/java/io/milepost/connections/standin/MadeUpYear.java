package io.milepost.connections.standin;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Fourteen months of a hobby runner's training; each day's run is the same whenever it is asked for. */
final class MadeUpYear {

    private static final int DAYS = 425;
    private static final LocalTime AFTER_WORK = LocalTime.of(16, 45);

    private MadeUpYear() {}

    static List<StandInRun> until(Instant now) {
        List<StandInRun> runs = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        for (LocalDate day = today.minusDays(DAYS); day.isBefore(today); day = day.plusDays(1)) {
            double wobble = Math.sin(day.toEpochDay() * 1.7);
            StandInRun run = on(day, wobble);
            if (run != null) {
                runs.add(run);
            }
        }
        return runs;
    }

    private static @org.jspecify.annotations.Nullable StandInRun on(LocalDate day, double wobble) {
        DayOfWeek weekday = day.getDayOfWeek();
        return switch (weekday) {
            case TUESDAY -> run(day, "Evening Run", 9_000 + 900 * wobble, 332 + 6 * wobble, 151);
            case THURSDAY -> run(day, "Tempo on the loop", 8_000 + 500 * wobble, 296 + 4 * wobble, 166);
            case SATURDAY -> wobble > 0.6 ? null : run(day, "Easy Run", 7_000 + 800 * wobble, 355, 139);
            case SUNDAY -> run(day, "Long Run", 16_000 + 4_000 * wobble, 348 + 5 * wobble, 147);
            default -> null;
        };
    }

    private static StandInRun run(LocalDate day, String name, double metres, double secondsPerKm, int beats) {
        return new StandInRun(
                day.toEpochDay() * 10,
                name,
                "Run",
                day.atTime(AFTER_WORK).toInstant(ZoneOffset.UTC),
                (int) (metres / 1_000 * secondsPerKm),
                metres,
                beats,
                null,
                null,
                true);
    }
}
