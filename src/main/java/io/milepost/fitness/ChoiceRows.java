package io.milepost.fitness;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ChoiceRows extends JpaRepository<ChoiceRow, UUID> {

    Optional<ChoiceRow> findByAthleteId(UUID athleteId);
}
