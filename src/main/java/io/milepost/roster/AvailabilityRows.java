package io.milepost.roster;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AvailabilityRows extends JpaRepository<AvailabilityRow, UUID> {

    Optional<AvailabilityRow> findByAthlete(UUID athlete);

    List<AvailabilityRow> findByAthleteIn(Collection<UUID> athletes);
}
