package io.milepost.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlannedWorkoutRows extends JpaRepository<PlannedWorkoutRow, UUID> {

    List<PlannedWorkoutRow> findByAthleteIdAndDroppedFalseAndOnDayBetweenOrderByOnDayAscIdAsc(
            UUID athleteId, LocalDate first, LocalDate last);

    /** What was taken off the plan among them. */
    List<PlannedWorkoutRow> findByAthleteIdAndOnDayBetweenOrderByOnDayAscIdAsc(
            UUID athleteId, LocalDate first, LocalDate last);

    /** The day of the first workout on the plan; null without any. */
    @Query("select min(w.onDay) from PlannedWorkoutRow w where w.athleteId = :athlete and w.dropped = false")
    @Nullable
    LocalDate firstDay(UUID athlete);

    /** The day of the first workout that is left of a plan; null where none is. */
    @Query("select min(w.onDay) from PlannedWorkoutRow w where w.planId = :plan and w.dropped = false")
    @Nullable
    LocalDate firstDayOf(UUID plan);

    /** The last day on which each of these athletes has something planned; one who never had is left out. */
    @Query("select w.athleteId as athlete, max(w.onDay) as day from PlannedWorkoutRow w"
            + " where w.athleteId in :athletes and w.dropped = false group by w.athleteId")
    List<LastDay> lastDays(Collection<UUID> athletes);

    /** The last planned day of an athlete. */
    interface LastDay {
        UUID getAthlete();

        LocalDate getDay();
    }

    List<PlannedWorkoutRow> findByPlanIdAndDroppedFalseAndOnDayGreaterThanOrderByOnDayAscIdAsc(
            UUID planId, LocalDate day);

    boolean existsByAthleteIdAndDroppedFalse(UUID athleteId);
}
