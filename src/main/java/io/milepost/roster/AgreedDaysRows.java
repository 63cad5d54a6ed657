package io.milepost.roster;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AgreedDaysRows extends JpaRepository<AgreedDaysRow, UUID> {

    List<AgreedDaysRow> findByAthleteIdAndTakenBackFalseOrderByOnDayAscSaidAscIdAsc(UUID athleteId);
}
