package io.milepost.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LoadProperties {

    @Property
    void uphillCostsMoreTheSteeperItIs(@ForAll @DoubleRange(min = 0, max = 0.44) double grade) {
        assertThat(GradeCost.relative(grade + 0.01)).isGreaterThan(GradeCost.relative(grade));
    }

    @Property
    void noSlopeIsForNothing(@ForAll @DoubleRange(min = -3, max = 3) double grade) {
        assertThat(GradeCost.relative(grade)).isBetween(0.45, 5.7);
    }

    @Property
    void fitnessNeverLeavesTheRangeOfTheLoads(
            @ForAll @Size(min = 1, max = 200) List<@DoubleRange(min = 0, max = 500) Double> dailyList) {
        double[] daily = array(dailyList);
        double most = Arrays.stream(daily).max().orElseThrow();
        assertThat(TrainingLoad.of(daily))
                .allSatisfy(day -> {
                    assertThat(day.fitness()).isBetween(0.0, most + 1e-9);
                    assertThat(day.fatigue()).isBetween(0.0, most + 1e-9);
                })
                .hasSize(daily.length);
    }

    @Property
    void moreLoadOnADayNeverMakesLessFitness(
            @ForAll @Size(60) List<@DoubleRange(min = 0, max = 500) Double> dailyList,
            @ForAll @IntRange(min = 0, max = 59) int day) {
        double[] daily = array(dailyList);
        double[] more = daily.clone();
        more[day] += 10;
        assertThat(TrainingLoad.of(more).getLast().fitness())
                .isGreaterThan(TrainingLoad.of(daily).getLast().fitness());
    }

    @Property
    void monotonyHasNoUnitAndStrainHas(
            @ForAll @Size(7) List<@DoubleRange(min = 1, max = 500) Double> weekList,
            @ForAll @DoubleRange(min = 0.1, max = 60) double unit) {
        double[] week = array(weekList);
        double[] other = Arrays.stream(week).map(load -> load * unit).toArray();
        assertThat(Monotony.of(other).monotony()).isCloseTo(Monotony.of(week).monotony(), within(1e-6));
        assertThat(Monotony.of(other).strain()).isCloseTo(Monotony.of(week).strain() * unit, within(1e-3));
    }

    @Property
    void theFastestStretchOfARunIsNoSlowerThanItsAverage(
            @ForAll @Size(min = 20, max = 80) List<@DoubleRange(min = 1, max = 7) Double> speedsList) {
        double[] speeds = array(speedsList);
        double[] seconds = new double[speeds.length + 1];
        double[] metres = new double[speeds.length + 1];
        for (int i = 0; i < speeds.length; i++) {
            seconds[i + 1] = seconds[i] + 10;
            metres[i + 1] = metres[i] + speeds[i] * 10;
        }
        double whole = metres[speeds.length];
        var half =
                BestEfforts.fastest(seconds, metres, Distance.metres(whole / 2)).orElseThrow();
        assertThat(Seconds.of(half.time())).isLessThanOrEqualTo(seconds[speeds.length] / 2 + 1e-6);
        // The inverse question has the same answer: in that time nothing more can be covered.
        var back = BestEfforts.furthest(seconds, metres, half.time()).orElseThrow();
        assertThat(back.distance().metres()).isCloseTo(whole / 2, within(1e-3));
    }

    @Property
    void everySecondBelongsToOneIntensity(
            @ForAll @Size(200) List<@DoubleRange(min = 0, max = 100) Double> secondsList,
            @ForAll @DoubleRange(min = 30, max = 80) double vdot) {
        double[] seconds = array(secondsList);
        var times = TimeAtSpeed.ofArray(seconds);
        assertThat(IntensityShare.of(times, TrainingPaces.of(new Vdot(vdot))).total())
                .isCloseTo(times.total(), within(1e-6));
    }

    @Property
    void moreFitnessMakesTheSameRunEasier(
            @ForAll @Size(200) List<@DoubleRange(min = 0, max = 100) Double> secondsList,
            @ForAll @DoubleRange(min = 30, max = 80) double vdot) {
        double[] seconds = array(secondsList);
        var times = TimeAtSpeed.ofArray(seconds);
        assertThat(IntensityShare.of(times, TrainingPaces.of(new Vdot(vdot + 1)))
                        .easy())
                .isGreaterThanOrEqualTo(IntensityShare.of(times, TrainingPaces.of(new Vdot(vdot)))
                        .easy());
    }

    @Property
    void aFasterHeartIsMoreImpulse(@ForAll @IntRange(min = 61, max = 189) int beats) {
        var reserve = new HeartRateReserve(60, 190);
        for (var weighting : Trimp.Weighting.values()) {
            assertThat(Trimp.of(reserve, weighting, TimeAtHeartRate.single(beats + 1, 600)))
                    .isGreaterThan(Trimp.of(reserve, weighting, TimeAtHeartRate.single(beats, 600)));
        }
    }

    @Property
    void twiceTheTimeIsTwiceTheSession(
            @ForAll @IntRange(min = 0, max = 10) int effort, @ForAll @IntRange(min = 0, max = 600) int minutes) {
        assertThat(SessionRpe.of(effort, Duration.ofMinutes(2L * minutes)))
                .isEqualTo(2 * SessionRpe.of(effort, Duration.ofMinutes(minutes)));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
