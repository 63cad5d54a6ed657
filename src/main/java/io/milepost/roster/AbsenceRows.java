package io.milepost.roster;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AbsenceRows extends JpaRepository<AbsenceRow, UUID> {

    List<AbsenceRow> findByAthleteAndWithdrawnFalseOrderByFirstDayAscIdAsc(UUID athlete);

    List<AbsenceRow> findByAthleteInAndWithdrawnFalseOrderByFirstDayAscIdAsc(Collection<UUID> athletes);

    List<AbsenceRow> findByAthleteInAndKindAndWithdrawnFalse(Collection<UUID> athletes, Absence.Kind kind);
}
