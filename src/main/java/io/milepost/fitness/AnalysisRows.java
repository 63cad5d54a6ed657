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

    /** The fastest eight minutes of one activity, in seconds per kilometre. */
    record Eight(UUID activity, double pace) {}

    @Query("""
            select new io.milepost.fitness.AnalysisRows$Eight(a.activity, a.eightMinutes) from AnalysisRow a
            where a.athlete = :athlete and a.day between :from and :until and a.eightMinutes is not null""")
    List<Eight> fastestEightMinutes(UUID athlete, LocalDate from, LocalDate until);

    List<AnalysisRow> findByActivityIn(Collection<UUID> activities);

    Optional<AnalysisRow> findByActivity(UUID activity);

    List<AnalysisRow> findByAthleteAndDayBetween(UUID athlete, LocalDate from, LocalDate until);
}
