package io.milepost.training;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MoveAllowanceRows extends JpaRepository<MoveAllowanceRow, UUID> {

    Optional<MoveAllowanceRow> findFirstByAthleteIdOrderBySaidDescIdDesc(UUID athlete);

    Optional<MoveAllowanceRow> findFirstByAthleteIdIsNullOrderBySaidDescIdDesc();
}
