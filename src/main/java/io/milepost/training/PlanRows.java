package io.milepost.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlanRows extends JpaRepository<PlanRow, UUID> {

    Optional<PlanRow> findFirstByAthleteIdAndWithdrawnFalseAndRaceDayGreaterThanEqualOrderByAppliedDesc(
            UUID athleteId, LocalDate day);

    Optional<PlanRow> findFirstByAthleteIdAndWithdrawnFalseAndRaceDayBetweenOrderByRaceDayDescAppliedDesc(
            UUID athleteId, LocalDate first, LocalDate last);

    List<PlanRow> findByAthleteIdInAndWithdrawnFalseAndRaceDayBetween(
            Collection<UUID> athletes, LocalDate first, LocalDate last);

    List<PlanRow> findByTemplateAndWithdrawnFalseAndRaceDayGreaterThanEqualOrderByRaceDay(
            String template, LocalDate day);

    /** How many plans there are of each template, withdrawn ones aside: slug and number. */
    @Query("select plan.template, count(plan) from PlanRow plan where plan.withdrawn = false group by plan.template")
    List<Object[]> countByTemplate();
}
