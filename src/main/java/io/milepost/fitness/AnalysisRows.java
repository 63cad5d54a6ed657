package io.milepost.fitness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AnalysisRows extends JpaRepository<AnalysisRow, UUID> {

    /** From what, and how, a row was derived. */
    record Head(UUID activity, int algorithm, int basis) {}

    @Query("""
            select new io.milepost.fitness.AnalysisRows$Head(a.activity, a.algorithm, a.basis) from AnalysisRow a
            where a.athlete = :athlete""")
    List<Head> heads(UUID athlete);

    List<AnalysisRow> findByActivityIn(Collection<UUID> activities);

    Optional<AnalysisRow> findByActivity(UUID activity);

    List<AnalysisRow> findByAthleteAndDayBetween(UUID athlete, LocalDate from, LocalDate until);
}
