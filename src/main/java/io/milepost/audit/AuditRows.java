package io.milepost.audit;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AuditRows extends JpaRepository<AuditRow, UUID> {}
