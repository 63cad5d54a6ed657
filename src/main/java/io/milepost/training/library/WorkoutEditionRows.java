package io.milepost.training.library;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WorkoutEditionRows extends JpaRepository<WorkoutEditionRow, UUID> {

    List<WorkoutEditionRow> findByWorkoutIdOrderByEditionDesc(UUID workoutId);
}
