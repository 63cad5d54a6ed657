package io.milepost.training.library;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TemplateRows extends JpaRepository<TemplateRow, UUID> {

    List<TemplateRow> findByArchived(boolean archived);
}
