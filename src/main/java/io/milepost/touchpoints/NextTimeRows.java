package io.milepost.touchpoints;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface NextTimeRows extends JpaRepository<NextTimeRow, UUID> {

    List<NextTimeRow> findByAthleteIdOrderBySaidDescIdDesc(UUID athlete, Limit most);
}
