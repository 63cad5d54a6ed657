package io.milepost.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SettingsRows extends JpaRepository<SettingsRow, UUID> {

    @Query("select s from SettingsRow s")
    Optional<SettingsRow> only();
}
