package io.milepost.touchpoints;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface KindWordRows extends JpaRepository<KindWordRow, UUID> {

    List<KindWordRow> findByCoachOrderByPlaceAscIdAsc(UUID coach);

    List<KindWordRow> findByCoachIsNullOrderByPlaceAscIdAsc();
}
