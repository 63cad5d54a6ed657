package io.milepost.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class FormulaProperties {

    @Property
    void anEquivalentTimeLeadsBackToItsVdot(
            @ForAll @DoubleRange(min = 15, max = 90) double value,
            @ForAll @DoubleRange(min = 1_500, max = 100_000) double metres) {
        var time = new Vdot(value).equivalentTime(Distance.metres(metres));
        if (time.compareTo(Vdot.SHORTEST_EFFORT) >= 0) {
            assertThat(Vdot.of(Distance.metres(metres), time).value()).isCloseTo(value, within(1e-6));
        }
    }

    @Property
    void fasterOverTheSameDistanceIsFitter(
            @ForAll @DoubleRange(min = 3_000, max = 50_000) double metres,
            @ForAll @DoubleRange(min = 190, max = 500) double secondsPerKm) {
        var distance = Distance.metres(metres);
        var slower = Vdot.of(distance, new Pace(secondsPerKm).timeFor(distance));
        var faster = Vdot.of(distance, new Pace(secondsPerKm - 1).timeFor(distance));
        assertThat(faster).isGreaterThan(slower);
    }

    @Property
    void moreFitnessMakesEveryZoneFaster(@ForAll @DoubleRange(min = 10, max = 94) double value) {
        var before = TrainingPaces.of(new Vdot(value));
        var after = TrainingPaces.of(new Vdot(value + 1));
        for (var zone : Zone.values()) {
            assertThat(after.range(zone).fast().isFasterThan(before.range(zone).fast()))
                    .as("%s at %s", zone, value)
                    .isTrue();
        }
    }

    @Property
    void aLongerRaceTakesLongerAndIsNoFaster(
            @ForAll @DoubleRange(min = 1_500, max = 40_000) double metres,
            @ForAll @DoubleRange(min = 20, max = 85) double value) {
        var vdot = new Vdot(value);
        var near = Distance.metres(metres);
        var far = Distance.metres(metres * 1.05);
        assertThat(vdot.equivalentTime(far)).isGreaterThan(vdot.equivalentTime(near));
        assertThat(vdot.equivalentPace(far).isFasterThan(vdot.equivalentPace(near)))
                .isFalse();
    }

    @Property
    void predictionsThereAndBackComeHome(
            @ForAll @DoubleRange(min = 1_500, max = 42_000) double from,
            @ForAll @DoubleRange(min = 1_500, max = 42_000) double to,
            @ForAll @DoubleRange(min = 180, max = 500) double secondsPerKm) {
        var race = Distance.metres(from);
        var target = Distance.metres(to);
        var time = new Pace(secondsPerKm).timeFor(race);
        var riegel = RacePrediction.riegel(race, time, target);
        var cameron = RacePrediction.cameron(race, time, target);
        assertThat(Seconds.of(RacePrediction.riegel(target, riegel.time(), race).time()))
                .isCloseTo(Seconds.of(time), within(1e-3));
        assertThat(Seconds.of(
                        RacePrediction.cameron(target, cameron.time(), race).time()))
                .isCloseTo(Seconds.of(time), within(1e-3));
    }

    @Property
    void paceTimesDistanceIsTime(
            @ForAll @DoubleRange(min = 100, max = 100_000) double metres,
            @ForAll @DoubleRange(min = 120, max = 1_200) double secondsPerKm) {
        var distance = Distance.metres(metres);
        var pace = new Pace(secondsPerKm);
        assertThat(Pace.of(distance, pace.timeFor(distance)).secondsPerKm()).isCloseTo(secondsPerKm, within(1e-5));
        assertThat(pace.distanceIn(pace.timeFor(distance)).metres()).isCloseTo(metres, within(1e-3));
    }
}
