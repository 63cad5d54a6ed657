package io.milepost.training.assigning;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ActionAthleteRows extends JpaRepository<ActionAthleteRow, UUID> {

    List<ActionAthleteRow> findByActionOrderByIdAsc(UUID action);

    List<ActionAthleteRow> findByActionIn(Collection<UUID> actions);

    @Query("select a.id from ActionAthleteRow a where a.action = :action and a.outcome = :outcome order by a.id")
    List<UUID> ids(UUID action, Outcome outcome);

    @Query("select a.action as action, a.outcome as outcome, count(a) as athletes from ActionAthleteRow a"
            + " where a.action in :actions group by a.action, a.outcome")
    List<Count> counts(Collection<UUID> actions);

    /** How many athletes of an action have come to one outcome. */
    interface Count {
        UUID getAction();

        Outcome getOutcome();

        long getAthletes();
    }
}
