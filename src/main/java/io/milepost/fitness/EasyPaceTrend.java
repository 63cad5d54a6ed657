package io.milepost.fitness;

import io.milepost.activities.ActivityId;
import io.milepost.running.Pace;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * How the pace of easy runs changed at the same heart rate.
 *
 * @param then the month that the last weeks are compared with
 * @param heartRate around which all the runs compared lie, in beats per minute
 * @param before the middle pace of that month's runs, as if flat; {@code now} that of the last weeks
 * @param heatConfounds whether the two lie in different parts of the year: heat raises the heart rate at the same pace
 * @param runsThen the runs compared, in order of days
 */
public record EasyPaceTrend(
        YearMonth then,
        int heartRate,
        Pace before,
        Pace now,
        boolean heatConfounds,
        List<Run> runsThen,
        List<Run> runsNow) {

    /** A run that was compared. */
    public record Run(ActivityId activity, LocalDate day, Pace pace) {}

    public EasyPaceTrend {
        runsThen = List.copyOf(runsThen);
        runsNow = List.copyOf(runsNow);
    }

    /** Seconds for a kilometre, above zero where it is faster now. */
    public double secondsFaster() {
        return before.secondsPerKm() - now.secondsPerKm();
    }
}
