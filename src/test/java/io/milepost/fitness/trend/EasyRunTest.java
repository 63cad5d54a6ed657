package io.milepost.fitness.trend;

import static io.milepost.fitness.AnalysisExamples.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.activities.Sport;
import io.milepost.fitness.ActivityAnalysis;
import io.milepost.fitness.AnalysisExamples.Example;
import io.milepost.running.Distance;
import io.milepost.running.Pace;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EasyRunTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    @Test
    void anEvenRunOnTheRoadWithItsHeartRateCanBeLaidBesideAnother() {
        ActivityAnalysis run = tenK().done();
        assertThat(EasyRun.of(run)).contains(new EasyRun(run.activity(), DAY, new Pace(360), 142));
    }

    @Test
    void racesAndWhatIsExcludedOrRunElsewhereCannot() {
        assertThat(EasyRun.of(tenK().race("City").done())).isEmpty();
        assertThat(EasyRun.of(tenK().notCounting().done())).isEmpty();
        assertThat(EasyRun.of(tenK().sport(Sport.TREADMILL).done())).isEmpty();
        assertThat(EasyRun.of(tenK().sport(Sport.TRAIL_RUN).done())).isEmpty();
        assertThat(EasyRun.of(tenK().sport(Sport.RIDE).done())).isEmpty();
    }

    @Test
    void neitherCanIntervalsNorWhatIsTyped() {
        assertThat(EasyRun.of(tenK().fastestEight(new Pace(320)).done())).isEmpty();
        assertThat(EasyRun.of(tenK().fastestEight(new Pace(325)).done())).isPresent();
        assertThat(EasyRun.of(tenK().fastestEight(null).done()))
                .as("who typed a run recorded no eight minutes")
                .isEmpty();
    }

    @Test
    void whatIsTooShortOrTooLongForASteadyHeartCannot() {
        assertThat(EasyRun.of(of(3.3, 19).done())).isEmpty();
        assertThat(EasyRun.of(of(3.5, 21).done())).isPresent();
        assertThat(EasyRun.of(of(17, 101).done())).isEmpty();
    }

    @Test
    void theHeartRateHasToBeThereNearlyThroughout() {
        assertThat(EasyRun.of(run(DAY, Distance.km(10), Duration.ofMinutes(60)).done()))
                .isEmpty();
        assertThat(EasyRun.of(tenK().measuredFor(40 * 60).done())).isEmpty();
        assertThat(EasyRun.of(tenK().measuredFor(50 * 60).done())).isPresent();
    }

    private static Example tenK() {
        return of(10, 60);
    }

    private static Example of(double km, int minutes) {
        return run(DAY, Distance.km(km), Duration.ofMinutes(minutes)).heartRate(142);
    }
}
