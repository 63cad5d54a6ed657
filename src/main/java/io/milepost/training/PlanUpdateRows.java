package io.milepost.training;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanUpdateRows extends JpaRepository<PlanUpdateRow, UUID> {

    List<PlanUpdateRow> findByPlanId(UUID planId);
}
