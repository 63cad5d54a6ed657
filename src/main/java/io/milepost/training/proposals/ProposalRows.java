package io.milepost.training.proposals;

import io.milepost.training.adaptation.Rule;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProposalRows extends JpaRepository<ProposalRow, UUID> {

    List<ProposalRow> findByAthleteIdAndStateInOrderByFirstDayAscIdAsc(
            UUID athleteId, Collection<Proposal.State> states);

    List<ProposalRow> findByStateAndAthleteIdInOrderByFoundAscIdAsc(Proposal.State state, Collection<UUID> athletes);

    @Query("select distinct p.athleteId from ProposalRow p"
            + " where p.athleteId in :athletes and p.rule = :rule and p.found >= :since")
    List<UUID> withRule(Collection<UUID> athletes, Rule rule, Instant since);

    int countByAthleteIdAndState(UUID athleteId, Proposal.State state);

    /** What a look has to agree with: all that waits, and what was found lately. */
    @Query("""
            select p from ProposalRow p where p.athleteId = :athlete
            and (p.found >= :since or p.state = io.milepost.training.proposals.Proposal.State.OPEN)""")
    List<ProposalRow> known(UUID athlete, Instant since);
}
