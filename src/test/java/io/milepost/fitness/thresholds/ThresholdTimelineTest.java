package io.milepost.fitness.thresholds;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.HeartRateZone;
import io.milepost.fitness.RaceResult;
import io.milepost.fitness.RaceResultId;
import io.milepost.fitness.ThresholdKind;
import io.milepost.fitness.ThresholdValue;
import io.milepost.fitness.ThresholdValueId;
import io.milepost.fitness.ZoneModel;
import io.milepost.roster.AthleteId;
import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Vdot;
import io.milepost.tenancy.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ThresholdTimelineTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Test
    void aValueHoldsFromItsDayUntilTheNext() {
        var timeline = new ThresholdTimeline(
                List.of(
                        value(ThresholdKind.MAX_HEART_RATE, 192, JUNE),
                        value(ThresholdKind.MAX_HEART_RATE, 188, MARCH)),
                List.of());
        assertThat(timeline.onDay(MARCH.minusDays(1)).max()).isNull();
        assertThat(Objects.requireNonNull(timeline.onDay(MARCH).max()).beats()).isEqualTo(188);
        assertThat(Objects.requireNonNull(timeline.onDay(JUNE.minusDays(1)).max())
                        .beats())
                .isEqualTo(188);
        assertThat(Objects.requireNonNull(timeline.onDay(JUNE).max()).beats()).isEqualTo(192);
        assertThat(Objects.requireNonNull(
                                timeline.onDayOrSoonAfter(MARCH.minusYears(1)).max())
                        .beats())
                .as("what came before is judged by the first that is known")
                .isEqualTo(188);
        assertThat(timeline.changes()).containsExactly(MARCH, JUNE);
    }

    @Test
    void theYoungerOfARaceAndARecordedThresholdPaceHolds() {
        var race = race(MARCH);
        var value = value(ThresholdKind.THRESHOLD_PACE, 250, JUNE);
        var timeline = new ThresholdTimeline(List.of(value), List.of(race));
        assertThat(timeline.onDay(MARCH).paceAtThreshold())
                .contains(race.paces().threshold());
        assertThat(timeline.onDay(JUNE).paceAtThreshold()).contains(new Pace(250));
        var newer = new ThresholdTimeline(List.of(value), List.of(race(JUNE.plusDays(7)), race));
        assertThat(newer.onDay(JUNE.plusDays(7)).paceAtThreshold()).isNotEqualTo(java.util.Optional.of(new Pace(250)));
    }

    @Test
    void zonesOfTheReserveAreKarvonens() {
        var known = new ThresholdTimeline(
                        List.of(
                                value(ThresholdKind.MAX_HEART_RATE, 190, MARCH),
                                value(ThresholdKind.RESTING_HEART_RATE, 50, MARCH)),
                        List.of())
                .onDay(JUNE);
        var zones = HeartRateZoning.of(known, null).orElseThrow();
        assertThat(zones.model()).isEqualTo(ZoneModel.RESERVE);
        assertThat(zones.zones())
                .containsExactly(
                        new HeartRateZone(1, 120, 133),
                        new HeartRateZone(2, 134, 147),
                        new HeartRateZone(3, 148, 161),
                        new HeartRateZone(4, 162, 175),
                        new HeartRateZone(5, 176, null));
    }

    @Test
    void aKnownThresholdDrawsTheZonesUnlessTheCoachChoseTheReserve() {
        var known = new ThresholdTimeline(
                        List.of(
                                value(ThresholdKind.MAX_HEART_RATE, 190, MARCH),
                                value(ThresholdKind.RESTING_HEART_RATE, 50, MARCH),
                                value(ThresholdKind.THRESHOLD_HEART_RATE, 170, MARCH)),
                        List.of())
                .onDay(JUNE);
        assertThat(HeartRateZoning.of(known, null).orElseThrow().model()).isEqualTo(ZoneModel.THRESHOLD);
        assertThat(HeartRateZoning.of(known, null).orElseThrow().zones())
                .contains(new HeartRateZone(5, 170, null), new HeartRateZone(2, 145, 152));
        assertThat(HeartRateZoning.of(known, ZoneModel.RESERVE).orElseThrow().model())
                .isEqualTo(ZoneModel.RESERVE);
    }

    @Test
    void aRestingRateAtTheHighestDrawsNoZones() {
        var absurd = new ThresholdTimeline(
                        List.of(
                                value(ThresholdKind.MAX_HEART_RATE, 105, MARCH),
                                value(ThresholdKind.RESTING_HEART_RATE, 105, MARCH)),
                        List.of())
                .onDay(JUNE);
        assertThat(absurd.reserve()).isEmpty();
        assertThat(HeartRateZoning.of(absurd, null)).isEmpty();
        assertThat(HeartRateZoning.of(new ThresholdTimeline(List.of(), List.of()).onDay(JUNE), ZoneModel.THRESHOLD))
                .isEmpty();
    }

    private static ThresholdValue value(ThresholdKind kind, double figure, LocalDate from) {
        return new ThresholdValue(new ThresholdValueId(Ids.next()), kind, figure, from, null, Instant.EPOCH, null);
    }

    private static AthletePaces race(LocalDate day) {
        var vdot = Vdot.of(Distance.TEN_K, Duration.ofMinutes(40));
        return new AthletePaces(
                new RaceResultId(Ids.next()),
                new RaceResult(
                        new AthleteId(Ids.next()), "City 10K", Distance.TEN_K, Duration.ofMinutes(40), day, true),
                vdot,
                TrainingPaces.of(vdot),
                day,
                Instant.EPOCH);
    }
}
