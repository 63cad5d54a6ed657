package io.milepost.roster;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AbsenceRows extends JpaRepository<AbsenceRow, UUID> {

    List<AbsenceRow> findByAthleteAndWithdrawnFalseOrderByFirstDayAscIdAsc(UUID athlete);
}
