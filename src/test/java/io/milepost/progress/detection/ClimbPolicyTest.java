package io.milepost.progress.detection;

import static io.milepost.progress.detection.Given.hilly;
import static io.milepost.progress.detection.Given.history;
import static io.milepost.progress.detection.Given.onTreadmill;
import static io.milepost.progress.detection.Given.pain;
import static io.milepost.progress.detection.Given.reading;
import static io.milepost.progress.detection.Given.recordedLater;
import static io.milepost.progress.detection.Given.run;
import static io.milepost.progress.detection.Given.unsound;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.progress.Achievement.BiggestClimb;
import io.milepost.progress.detection.Ascent.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClimbPolicyTest {

    private static final int BEST = 600;

    @Test
    void aHundredMetresMoreThanEverIsTheBiggestClimb() {
        assertThat(judge(hilly(30, 15, 700, 5))).contains(new BiggestClimb(700, BEST, Given.dayNo(10)));
        assertThat(judge(hilly(30, 15, 699, 5))).isEmpty();
    }

    @Test
    void aboveTwoThousandMetresAHundredAreTooFew() {
        var mountains = hilly(20, 30, 2_400, 5);
        assertThat(judge(hilly(30, 30, 2_510, 5), mountains)).isEmpty();
        assertThat(judge(hilly(30, 30, 2_520, 5), mountains)).isPresent();
    }

    @Test
    void anotherWayOfCountingTellsNothing() {
        assertThat(judge(counted(30, 900, Method.ALTITUDES))).isEmpty();
    }

    @Test
    void aClimbWhoseCountIsUntoldStandsInTheWayOfAClaim() {
        assertThat(judge(hilly(30, 15, 900, 5), counted(20, 850, Method.UNTOLD)))
                .isEmpty();
    }

    @Test
    void aBarometerThatDriftedClimbedNothingAndHidesNothing() {
        var drifted = reading(
                run(30, 15),
                new Readings(
                        false, Optional.of(Ascent.of(900, 700, Method.DEVICE, true)), OptionalInt.empty(), Map.of()));
        assertThat(judge(drifted)).isEmpty();
        assertThat(judge(hilly(31, 15, 750, 5), drifted)).isPresent();
    }

    @Test
    void whoeverEndsElsewhereMayHaveClimbedMoreThanTheyDescended() {
        assertThat(Ascent.of(900, 100, Method.DEVICE, false).drifted()).isFalse();
        assertThat(Ascent.of(900, 815, Method.DEVICE, true).drifted()).isFalse();
        assertThat(Ascent.of(100, 85, Method.DEVICE, true).drifted()).isFalse();
    }

    @Test
    void treadmillsUnsoundFilesAndOldImportsClimbNothing() {
        assertThat(judge(onTreadmill(hilly(30, 15, 900, 5)))).isEmpty();
        assertThat(judge(unsound(hilly(30, 15, 900, 5)))).isEmpty();
        assertThat(judge(recordedLater(hilly(30, 15, 900, 5), 15))).isEmpty();
    }

    @Test
    void nobodyIsCheeredForClimbingThroughPain() {
        var climb = hilly(30, 15, 900, 5);
        assertThat(ClimbPolicy.judge(climb, known(climb), List.of(pain(30, 18, 5))))
                .isEmpty();
    }

    @Test
    void theFirstHillsAreWhereClimbingBegins() {
        var climb = hilly(30, 15, 900, 5);
        assertThat(ClimbPolicy.judge(climb, history(hilly(10, 15, BEST, 5), run(11, 9), climb), List.of()))
                .isEmpty();
    }

    private static Session counted(int dayNumber, double metres, Method method) {
        return reading(
                run(dayNumber, 15),
                new Readings(false, Optional.of(new Ascent(metres, method, false)), OptionalInt.empty(), Map.of()));
    }

    private static Optional<BiggestClimb> judge(Session climb, Session... more) {
        return ClimbPolicy.judge(
                climb, known(Stream.concat(Stream.of(climb), Stream.of(more)).toArray(Session[]::new)), List.of());
    }

    private static History known(Session... more) {
        return History.of(Stream.concat(
                        Stream.of(hilly(1, 10, 200, 5), hilly(5, 10, 300, 5), hilly(10, 15, BEST, 5)), Stream.of(more))
                .toList());
    }
}
