package io.milepost.roster;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MembershipRows extends JpaRepository<MembershipRow, UUID> {

    Optional<MembershipRow> findByAthlete(UUID athlete);

    List<MembershipRow> findByAthleteIn(Collection<UUID> athletes);
}
