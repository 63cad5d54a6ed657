package io.milepost.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.activities.ActivityDetail;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.Climb;
import io.milepost.activities.Impression;
import io.milepost.activities.Samples;
import io.milepost.activities.Samples.Column;
import io.milepost.activities.Source;
import io.milepost.activities.Sport;
import io.milepost.progress.detection.Ascent;
import io.milepost.roster.AthleteId;
import io.milepost.running.Distance;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AscentsTest {

    private static final AthleteId ANA = new AthleteId(UUID.randomUUID());

    private final Map<ActivityId, ActivityDetail> details = new HashMap<>();
    private final Map<ActivityId, Samples> samples = new HashMap<>();
    private final List<ActivityId> asked = new ArrayList<>();
    private final Ascents ascents = new Ascents(
            id -> {
                asked.add(id);
                return details.get(id);
            },
            samples::get);

    @Test
    void theDevicesCountGoesBeforeTheAltitudes() {
        ActivitySummary both = run(300.0, counted(280, 280), device(300, 300), false);
        ActivitySummary altitudes = run(400.0, counted(400, 100), null, false);

        assertThat(ascents.of(List.of(both, altitudes)))
                .containsEntry(both.id(), new Ascent(300, Ascent.Method.DEVICE, false))
                .containsEntry(altitudes.id(), new Ascent(400, Ascent.Method.ALTITUDES, false));
    }

    @Test
    void aLoopThatClimbsMoreThanItFallsIsABarometerAndAWayFromAToBIsNot() {
        ActivitySummary loop = run(300.0, null, device(300, 240), true);
        ActivitySummary away = run(310.0, null, device(310, 240), false);

        Map<ActivityId, Ascent> found = ascents.of(List.of(loop, away));

        assertThat(found.get(loop.id()).drifted()).isTrue();
        assertThat(found.get(away.id()).drifted()).isFalse();
    }

    @Test
    void onlyARunThatClimbedMoreThanAllBeforeItIsAskedHowItWasCounted() {
        ActivitySummary first = run(200.0, null, device(200, 200), false);
        ActivitySummary less = run(150.0, null, device(150, 150), false);
        ActivitySummary more = run(250.0, null, device(250, 250), false);

        Map<ActivityId, Ascent> found = ascents.of(List.of(first, less, more));

        assertThat(asked).containsExactly(first.id(), more.id());
        assertThat(found.get(less.id()).method()).isEqualTo(Ascent.Method.UNTOLD);
    }

    @Test
    void aClimbThatDriftedOrDoesNotCountIsNoMeasureForLaterOnes() {
        ActivitySummary drifted = run(500.0, null, device(500, 100), true);
        ActivitySummary unsound = activity(Sport.RUN, 600.0, false);
        details.put(unsound.id(), detail(unsound, null, device(600, 600)));
        samples.put(unsound.id(), track(false));
        ActivitySummary later = run(200.0, null, device(200, 200), false);

        assertThat(ascents.of(List.of(drifted, unsound, later)).get(later.id()).method())
                .isEqualTo(Ascent.Method.DEVICE);
    }

    @Test
    void whatHasNoRecordingNoClimbOrNoHillsIsLeftOut() {
        ActivitySummary typed = activity(Sport.RUN, 300.0, true);
        details.put(typed.id(), detail(typed, null, null));
        ActivitySummary treadmill = activity(Sport.TREADMILL, 300.0, true);
        ActivitySummary ride = activity(Sport.RIDE, 300.0, true);
        ActivitySummary flat = activity(Sport.RUN, 0.0, true);
        ActivitySummary unknown = activity(Sport.RUN, null, true);

        assertThat(ascents.of(List.of(typed, treadmill, ride, flat, unknown))).isEmpty();
    }

    private ActivitySummary run(double metres, @Nullable Climb altitudes, @Nullable Climb device, boolean loop) {
        ActivitySummary run = activity(Sport.RUN, metres, true);
        details.put(run.id(), detail(run, altitudes, device));
        samples.put(run.id(), track(loop));
        return run;
    }

    private static Climb device(double up, double down) {
        return new Climb(up, down, Climb.Method.DEVICE);
    }

    private static Climb counted(double up, double down) {
        return new Climb(up, down, Climb.Method.TWO_METRE_THRESHOLD);
    }

    /** A kilometre along a meridian, and back where it is a loop; the first sample has no position yet. */
    private static Samples track(boolean loop) {
        Samples.Builder samples = new Samples.Builder().add(0);
        samples.add(10).with(Column.LATITUDE, 50).with(Column.LONGITUDE, 8);
        samples.add(300).with(Column.LATITUDE, 50.009).with(Column.LONGITUDE, 8);
        if (loop) {
            samples.add(600).with(Column.LATITUDE, 50.001).with(Column.LONGITUDE, 8);
        }
        return samples.build();
    }

    private static ActivityDetail detail(ActivitySummary summary, @Nullable Climb altitudes, @Nullable Climb device) {
        return new ActivityDetail(summary, altitudes, device, List.of(), List.of(), null, 3, null, null);
    }

    private static ActivitySummary activity(Sport sport, @Nullable Double metres, boolean sound) {
        Instant start = Instant.parse("2026-10-01T06:00:00Z");
        return new ActivitySummary(
                new ActivityId(UUID.randomUUID()),
                ANA,
                LocalDate.of(2026, 10, 1),
                start,
                sport,
                null,
                Source.FILE,
                Distance.km(10),
                Duration.ofHours(1),
                Duration.ofHours(1),
                Duration.ofHours(1),
                metres,
                null,
                null,
                Impression.NONE,
                false,
                sound,
                false,
                start);
    }
}
