package io.milepost.roster;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface IntakeRows extends JpaRepository<IntakeRow, UUID> {

    Optional<IntakeRow> findByAthlete(UUID athlete);
}
