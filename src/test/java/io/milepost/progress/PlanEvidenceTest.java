package io.milepost.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.milepost.activities.ActivityId;
import io.milepost.progress.detection.Prescribed;
import io.milepost.progress.detection.Prescribed.Stage;
import io.milepost.roster.AthleteId;
import io.milepost.running.Distance;
import io.milepost.training.Executions;
import io.milepost.training.Fulfilment;
import io.milepost.training.Origin;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutId;
import io.milepost.training.WorkoutText;
import io.milepost.training.matching.Compliance;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Estimate;
import io.milepost.training.notation.Workout;
import io.milepost.training.reps.Intensity;
import io.milepost.training.reps.Rep;
import io.milepost.training.templates.Phase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanEvidenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final UUID PLAN = UUID.randomUUID();
    private static final ActivityId RUN = new ActivityId(UUID.randomUUID());

    @Test
    void theHillsOfAWorkoutAreCountedThroughItsRepeats() {
        assertThat(of("15min E, 6x60s hill jog 2min, 10min E").hillReps()).isEqualTo(6);
        assertThat(of("10min E, 2x(3x60s hill, 2min walk), 1x30s hill, 10min E").hillReps())
                .isEqualTo(7);
        assertThat(of("15min E, 5x1km @I jog 2min, 10min E").hillReps()).isZero();
        assertThat(of("STRENGTH 30min").hillReps()).isZero();
    }

    @Test
    void theWorkIsAddedUpWithoutTheRestsAndItsPaceIsThatOfAllOfIt() {
        Prescribed.Worked worked = of(workout("2x8min T jog 1min", PLAN, Phase.BUILD), rep(480, 1_600), rep(480, 1_400))
                .worked()
                .orElseThrow();

        assertThat(worked.reps()).isEqualTo(2);
        assertThat(worked.time()).isEqualTo(Duration.ofMinutes(16));
        assertThat(worked.pace().orElseThrow().secondsPerKm()).isCloseTo(320, within(0.01));
        assertThat(worked.intensity()).contains(Intensity.ON_TARGET);
    }

    @Test
    void whereOneRepetitionHasNoLengthThereIsNoPace() {
        assertThat(of(workout("2x8min T jog 1min", PLAN, Phase.BUILD), rep(480, 1_600), rep(480, 0))
                        .worked()
                        .orElseThrow()
                        .pace())
                .isEmpty();
    }

    @Test
    void whereNoRepetitionWasFoundNothingIsSaidOfTheWork() {
        assertThat(of(workout("2x8min T jog 1min", PLAN, Phase.BUILD)).worked()).isEmpty();
        assertThat(of("2x8min T jog 1min").worked()).isEmpty();
    }

    @Test
    void onlyAWorkoutOfAPlanHasAPhaseOfIt() {
        assertThat(of(workout("30min E", PLAN, Phase.BUILD)).stage()).contains(new Stage(PLAN, Phase.BUILD));
        assertThat(of(workout("30min E", null, Phase.BUILD)).stage()).isEmpty();
        assertThat(of(workout("30min E", PLAN, null)).stage()).isEmpty();
    }

    private static Prescribed of(String notation) {
        return PlanEvidence.prescribed(workout(notation, null, null), Optional.empty());
    }

    private static Prescribed of(PlannedWorkout workout, Rep... reps) {
        return PlanEvidence.prescribed(
                workout,
                Optional.of(new Executions.Ran(workout.id(), DAY, workout.text().title(), RUN, List.of(reps), null)));
    }

    private static Rep rep(double seconds, double metres) {
        return new Rep(0, seconds, metres, null, null, null);
    }

    private static PlannedWorkout workout(String notation, @Nullable UUID plan, @Nullable Phase phase) {
        return new PlannedWorkout(
                new WorkoutId(UUID.randomUUID()),
                1,
                1,
                new AthleteId(UUID.randomUUID()),
                DAY,
                new WorkoutText("Thursday", ""),
                Workout.of(notation),
                plan,
                null,
                null,
                new Estimate(Distance.km(8), Duration.ofMinutes(45), false, false),
                Effort.THRESHOLD,
                phase,
                Origin.HAND,
                false,
                false,
                new Fulfilment(Compliance.AS_PLANNED, Intensity.ON_TARGET, List.of(RUN.value()), DAY, 1));
    }
}
