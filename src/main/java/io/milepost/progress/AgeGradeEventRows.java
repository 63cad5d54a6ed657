package io.milepost.progress;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AgeGradeEventRows extends JpaRepository<AgeGradeEventRow, UUID> {

    List<AgeGradeEventRow> findByEdition(int edition);
}
