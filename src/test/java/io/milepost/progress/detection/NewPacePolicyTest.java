package io.milepost.progress.detection;

import static io.milepost.progress.detection.Given.done;
import static io.milepost.progress.detection.Given.ill;
import static io.milepost.progress.detection.Given.recordedLater;
import static io.milepost.progress.detection.Given.run;
import static io.milepost.progress.detection.Given.unsound;
import static io.milepost.progress.detection.Given.worked;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.progress.Achievement.NewPace;
import io.milepost.training.matching.Compliance;
import io.milepost.training.notation.Effort;
import io.milepost.training.reps.Intensity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewPacePolicyTest {

    private static final Session BEFORE = run(10, 10);
    private static final Session NOW = run(30, 10);
    private static final Duration EIGHT_MINUTES = Duration.ofMinutes(8);

    @Test
    void threeSecondsFasterThanEverAndOnTargetIsANewPace() {
        var found = judge(work(NOW, 257, Intensity.ON_TARGET)).orElseThrow();
        assertThat(found.pace().secondsPerKm()).isEqualTo(257);
        assertThat(found.previous().secondsPerKm()).isEqualTo(260);
        assertThat(found.previousDay()).isEqualTo(Given.dayNo(10));
    }

    @Test
    void twoSecondsAreNot() {
        assertThat(judge(work(NOW, 258, Intensity.ON_TARGET))).isEmpty();
    }

    @Test
    void hotterThanAskedIsNoWin() {
        assertThat(judge(work(NOW, 240, Intensity.HOTTER))).isEmpty();
        assertThat(judge(work(NOW, 240, Intensity.GENTLER))).isEmpty();
        assertThat(judge(work(NOW, 240, null))).isEmpty();
    }

    @Test
    void aPaceThatWasRunHotBeforeIsNotNew() {
        assertThat(judge(work(NOW, 255, Intensity.ON_TARGET), work(run(20, 10), 250, Intensity.HOTTER)))
                .isEmpty();
    }

    @Test
    void lessThanEightMinutesOfWorkAreNot() {
        var short7 = worked(planned(NOW, Effort.INTERVAL), 4, EIGHT_MINUTES.minusSeconds(1), 240, Intensity.ON_TARGET);
        assertThat(judge(short7)).isEmpty();
    }

    @Test
    void easyRunningHasNoNewPace() {
        assertThat(judge(worked(planned(NOW, Effort.EASY), 1, Duration.ofHours(1), 240, Intensity.ON_TARGET)))
                .isEmpty();
    }

    @Test
    void theFirstWorkoutIsWherePacesBegin() {
        var first = work(NOW, 240, Intensity.ON_TARGET);
        assertThat(NewPacePolicy.judge(first, List.of(first), sessions(NOW), List.of()))
                .isEmpty();
    }

    @Test
    void whatWasRunLaterDoesNotCount() {
        var later = run(40, 10);
        assertThat(NewPacePolicy.judge(
                        work(NOW, 257, Intensity.ON_TARGET),
                        List.of(work(BEFORE, 260, Intensity.ON_TARGET), work(later, 240, Intensity.ON_TARGET)),
                        sessions(BEFORE, NOW, later),
                        List.of()))
                .isPresent();
    }

    @Test
    void unsoundFilesOldImportsAndIllnessAreNeverPraised() {
        assertThat(judge(work(unsound(NOW), 240, Intensity.ON_TARGET))).isEmpty();
        var late = recordedLater(NOW, 15);
        assertThat(NewPacePolicy.judge(
                        work(late, 240, Intensity.ON_TARGET),
                        List.of(work(BEFORE, 260, Intensity.ON_TARGET)),
                        sessions(BEFORE, late),
                        List.of()))
                .isEmpty();
        assertThat(NewPacePolicy.judge(
                        work(NOW, 240, Intensity.ON_TARGET),
                        List.of(work(BEFORE, 260, Intensity.ON_TARGET)),
                        sessions(BEFORE, NOW),
                        List.of(ill(30, 6))))
                .isEmpty();
    }

    private static Prescribed work(Session session, double pace, @Nullable Intensity intensity) {
        return worked(planned(session, Effort.INTERVAL), 4, EIGHT_MINUTES, pace, intensity);
    }

    private static Prescribed planned(Session session, Effort effort) {
        int dayNumber = (int) (session.day().toEpochDay() - Given.MONDAY.toEpochDay());
        return done(Given.planned(dayNumber, effort), session, Compliance.AS_PLANNED);
    }

    private static Optional<NewPace> judge(Prescribed workout, Prescribed... more) {
        var plan = Stream.concat(Stream.of(work(BEFORE, 260, Intensity.ON_TARGET), workout), Stream.of(more))
                .toList();
        var known = Stream.concat(
                        Stream.of(BEFORE, NOW),
                        Stream.of(more)
                                .map(other -> new Session(
                                        other.session().orElseThrow(),
                                        Given.at(20, 7),
                                        Given.dayNo(20),
                                        Given.at(20, 9),
                                        true,
                                        false,
                                        Optional.empty(),
                                        EIGHT_MINUTES,
                                        true,
                                        NOW.netDrop(),
                                        Readings.NONE)))
                .toArray(Session[]::new);
        return NewPacePolicy.judge(workout, plan, sessions(known), List.of());
    }

    private static java.util.Map<java.util.UUID, Session> sessions(Session... sessions) {
        return Stream.of(sessions).collect(Collectors.toMap(Session::id, Function.identity()));
    }
}
