package io.milepost.roster;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AssignmentRows extends JpaRepository<AssignmentRow, UUID> {

    boolean existsByAthleteAndAssistant(UUID athlete, UUID assistant);

    List<AssignmentRow> findByAthlete(UUID athlete);
}
