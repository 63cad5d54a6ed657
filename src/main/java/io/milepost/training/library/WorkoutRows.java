package io.milepost.training.library;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WorkoutRows extends JpaRepository<WorkoutRow, UUID> {}
