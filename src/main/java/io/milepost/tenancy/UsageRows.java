package io.milepost.tenancy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface UsageRows extends JpaRepository<UsageRow, UUID> {

    Optional<UsageRow> findByPracticeAndKind(UUID practice, UsageCounters.Kind kind);

    List<UsageRow> findByPracticeIn(Collection<UUID> practices);
}
