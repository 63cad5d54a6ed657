package io.milepost.training.assigning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface ActionRows extends JpaRepository<ActionRow, UUID> {

    List<ActionRow> findByStateNotOrderByBegunDescIdDesc(ActionState state, Limit most);

    List<ActionRow> findByAuthorAndStateAndBegunBefore(UUID author, ActionState state, Instant before);
}
