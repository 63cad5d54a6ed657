package io.milepost.billing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CoachingPackageRows extends JpaRepository<CoachingPackageRow, UUID> {

    List<CoachingPackageRow> findByOrderByCreated();
}
