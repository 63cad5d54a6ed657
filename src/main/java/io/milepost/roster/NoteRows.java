package io.milepost.roster;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface NoteRows extends JpaRepository<NoteRow, UUID> {

    List<NoteRow> findByAthleteAndRemovedIsNullOrderByWrittenDescIdDesc(UUID athlete);
}
