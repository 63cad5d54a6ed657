package io.milepost.activities.files;

import static io.milepost.activities.files.Reading.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.activities.Sport;
import io.milepost.activities.files.TypedTwin.Typed;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** A recording of 10 km in 50 minutes, and what somebody may have typed for that day. */
class TypedTwinTest {

    private final ParsedActivity recording = Reading.only(TrainingFiles.fit(TrainingFiles.tenKilometres(MORNING)));

    @Test
    void peopleRound() {
        assertThat(same(Sport.RUN, 10_000, 3_000)).isTrue();
        assertThat(same(Sport.RUN, 10_400, 3_200)).isTrue();
        assertThat(same(Sport.TREADMILL, 9_600, 2_800)).isTrue();
        assertThat(same(Sport.UNKNOWN, 10_000, 3_000)).isTrue();
    }

    @Test
    void anotherRunOfTheDayIsAnotherRun() {
        assertThat(same(Sport.RUN, 10_700, 3_000)).isFalse();
        assertThat(same(Sport.RUN, 10_000, 3_600)).isFalse();
        assertThat(same(Sport.RIDE, 10_000, 3_000)).isFalse();
    }

    @Test
    void aTypedStartHasToFit() {
        assertThat(TypedTwin.same(typed(Optional.of(MORNING.plusSeconds(3_600)), 10_000, 3_000), recording))
                .isTrue();
        assertThat(TypedTwin.same(typed(Optional.of(MORNING.plusSeconds(36_000)), 10_000, 3_000), recording))
                .isFalse();
    }

    @Test
    void withoutADistanceTheTimeHasToFitMoreClosely() {
        assertThat(TypedTwin.same(typed(Optional.empty(), 0, 3_100), recording)).isTrue();
        assertThat(TypedTwin.same(typed(Optional.empty(), 0, 3_250), recording)).isFalse();
        assertThat(TypedTwin.same(
                        new Typed(Sport.RUN, Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty()),
                        recording))
                .isFalse();
    }

    private boolean same(Sport sport, double metres, double seconds) {
        return TypedTwin.same(
                new Typed(sport, Optional.empty(), OptionalDouble.of(metres), OptionalDouble.of(seconds)), recording);
    }

    private static Typed typed(Optional<Instant> start, double metres, double seconds) {
        return new Typed(
                Sport.RUN,
                start,
                metres > 0 ? OptionalDouble.of(metres) : OptionalDouble.empty(),
                OptionalDouble.of(seconds));
    }
}
