package io.milepost.training.library;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TemplateEditionRows extends JpaRepository<TemplateEditionRow, UUID> {

    Optional<TemplateEditionRow> findByTemplateIdAndEdition(UUID templateId, int edition);
}
