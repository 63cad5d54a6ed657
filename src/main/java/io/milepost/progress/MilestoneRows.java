package io.milepost.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MilestoneRows extends JpaRepository<MilestoneRow, UUID> {

    List<MilestoneRow> findByAthleteId(UUID athleteId);

    List<MilestoneRow> findByAthleteIdAndWithdrawnIsNullOrderByReachedOnDescFoundDesc(UUID athleteId);

    List<MilestoneRow> findByWithdrawnIsNullAndReachedOnGreaterThanEqual(LocalDate from);
}
