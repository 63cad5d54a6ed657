package io.milepost.progress;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RaceDropStepRows extends JpaRepository<RaceDropStepRow, UUID> {

    List<RaceDropStepRow> findByRaceYearIn(Collection<UUID> years);
}
