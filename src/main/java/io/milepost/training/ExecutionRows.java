package io.milepost.training;

import io.milepost.training.reps.Execution;
import io.milepost.training.reps.Intensity;
import io.milepost.training.reps.OnTarget;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ExecutionRows extends JpaRepository<ExecutionRow, UUID> {

    /** What a calendar needs, without the repetitions. */
    record Head(
            UUID workout,
            int algorithm,
            int basis,
            @Nullable Double on,
            @Nullable Double hotter,
            @Nullable Double gentler) {

        boolean isOf(int wanted) {
            return algorithm == Execution.ALGORITHM && basis == wanted;
        }

        @Nullable
        Intensity intensity() {
            return on == null || hotter == null || gentler == null
                    ? null
                    : new OnTarget(on, hotter, gentler).intensity();
        }
    }

    @Query("""
            select new io.milepost.training.ExecutionRows$Head(
                e.workout, e.algorithm, e.basis, e.onTarget, e.hotter, e.gentler)
            from ExecutionRow e where e.athleteId = :athlete and e.doneOn between :first and :last""")
    List<Head> heads(UUID athlete, LocalDate first, LocalDate last);

    List<ExecutionRow> findByWorkoutIn(Collection<UUID> workouts);

    Optional<ExecutionRow> findByWorkout(UUID workout);

    List<ExecutionRow> findByAthleteIdAndShapeAndDoneOnBeforeOrderByDoneOnDescIdDesc(
            UUID athleteId, String shape, LocalDate day, Limit most);
}
