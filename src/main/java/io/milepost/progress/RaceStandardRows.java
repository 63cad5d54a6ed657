package io.milepost.progress;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RaceStandardRows extends JpaRepository<RaceStandardRow, UUID> {

    List<RaceStandardRow> findByRaceYearIn(Collection<UUID> years);
}
