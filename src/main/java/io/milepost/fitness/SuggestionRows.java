package io.milepost.fitness;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SuggestionRows extends JpaRepository<SuggestionRow, UUID> {

    /** Found last, first. */
    List<SuggestionRow> findByAthleteIdOrderByFoundDescIdDesc(UUID athleteId);

    @Query("""
            select s from SuggestionRow s
            where s.athleteId in :athletes and s.decision is null and s.gone is null order by s.found, s.id""")
    List<SuggestionRow> waiting(Collection<UUID> athletes);
}
