package io.milepost.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SessionTickRows extends JpaRepository<SessionTickRow, UUID> {

    Optional<SessionTickRow> findByWorkout(UUID workout);

    List<SessionTickRow> findByAthleteIdAndOnDayBetween(UUID athleteId, LocalDate first, LocalDate last);

    int countByAthleteIdAndLearningTrueAndOnDayBetween(UUID athleteId, LocalDate first, LocalDate last);
}
