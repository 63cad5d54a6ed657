package io.milepost.activities;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RecordingRows extends JpaRepository<RecordingRow, UUID> {

    Optional<RecordingRow> findByActivity(UUID activity);
}
