package io.milepost.fitness.load;

import io.milepost.activities.Samples;
import io.milepost.activities.Samples.Column;
import io.milepost.fitness.ActivityAnalysis;
import io.milepost.fitness.AnalysisExamples;
import io.milepost.fitness.LoadChoice;
import io.milepost.fitness.LoadMethod;
import io.milepost.fitness.RecordPeriod;
import io.milepost.fitness.ThresholdKind;
import io.milepost.fitness.ThresholdValue;
import io.milepost.fitness.ThresholdValueId;
import io.milepost.fitness.analysis.Derivation;
import io.milepost.fitness.records.RecordBook;
import io.milepost.fitness.thresholds.ThresholdTimeline;
import io.milepost.running.Distance;
import io.milepost.running.Trimp;
import io.milepost.tenancy.Ids;
import io.milepost.testing.Bench;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ten years of daily load, the records in them, and what one recording costs. */
@Tag("bench")
class LoadBench {

    private static final LocalDate FIRST = LocalDate.of(2016, 10, 1);
    private static final int DAYS = 3_653;

    @Test
    void tenYearsOfDailyLoad() throws Exception {
        List<ActivityAnalysis> sessions = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            if (day % 7 != 4) {
                sessions.add(AnalysisExamples.run(FIRST.plusDays(day), Distance.km(8 + day % 9), Duration.ofMinutes(50))
                        .heartRate(140)
                        .peaking(170, 300)
                        .done());
            }
        }
        var timeline = new ThresholdTimeline(
                List.of(
                        value(ThresholdKind.MAX_HEART_RATE, 192, FIRST.plusYears(3)),
                        value(ThresholdKind.MAX_HEART_RATE, 190, FIRST),
                        value(ThresholdKind.RESTING_HEART_RATE, 50, FIRST)),
                List.of());
        var choice = new LoadChoice(LoadMethod.TRIMP, false, 1, false);
        Bench.median(
                "ten years of daily load, " + sessions.size() + " sessions by TRIMP",
                30,
                () -> LoadCourse.of(sessions, choice, Trimp.Weighting.MEN, timeline, FIRST.plusDays(DAYS)));
        Bench.median(
                "records of ten years, " + sessions.size() + " sessions",
                30,
                () -> RecordBook.of(sessions, List.of(), RecordPeriod.EVER));
    }

    @Test
    void oneRecording() throws Exception {
        var hour = new Samples.Builder();
        for (int second = 0; second <= 3_600; second++) {
            hour.add(second)
                    .with(Column.DISTANCE, second * 3.2 + Math.sin(second / 30.0) * 8)
                    .with(Column.ALTITUDE, 200 + 40 * Math.sin(second / 500.0))
                    .with(Column.HEART_RATE, 150 + Math.rint(10 * Math.sin(second / 90.0)));
        }
        Samples samples = hour.build();
        Bench.median("analysis of an hour's recording by the second", 100, () -> Derivation.of(samples, true));
    }

    private static ThresholdValue value(ThresholdKind kind, double figure, LocalDate from) {
        return new ThresholdValue(new ThresholdValueId(Ids.next()), kind, figure, from, null, Instant.EPOCH, null);
    }
}
