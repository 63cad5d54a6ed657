package io.milepost.workspace;

import io.milepost.fitness.Suggestion;
import io.milepost.fitness.Suggestions;
import io.milepost.progress.Milestone;
import io.milepost.progress.Milestones;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.training.adaptation.Rule;
import io.milepost.training.proposals.Proposals;
import io.milepost.training.proposals.Waiting;
import io.milepost.workspace.desk.Reason;
import io.milepost.workspace.desk.Signal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits for the coach's yes or no, and can be answered on the Desk itself: cheers, thresholds and proposals. */
@Component
class Decisions {

    private static final int SOON_DAYS = 2;

    private final Milestones milestones;
    private final Suggestions suggestions;
    private final Proposals proposals;

    Decisions(Milestones milestones, Suggestions suggestions, Proposals proposals) {
        this.milestones = milestones;
        this.suggestions = suggestions;
        this.proposals = proposals;
    }

    /** What waits, by its id. */
    record Open(Map<UUID, Milestone> milestones, Map<UUID, Suggestion> suggestions, Map<UUID, Waiting> proposals) {

        /** One reason for each. */
        Stream<Signal> signals(DeskRoster roster) {
            return Stream.of(
                            milestones.values().stream().map(each -> cheer(roster.get(each.athlete()), each)),
                            suggestions.values().stream().map(each -> threshold(roster.get(each.athlete()), each)),
                            proposals.values().stream().map(each -> proposal(roster, each)))
                    .flatMap(Function.identity());
        }

        private static Signal cheer(AthleteProfile athlete, Milestone milestone) {
            return Signal.of(
                    athlete,
                    Reason.CHEER,
                    DeskRoster.evening(athlete, milestone.day()),
                    milestone.id().value(),
                    "");
        }

        private static Signal threshold(AthleteProfile athlete, Suggestion suggestion) {
            return Signal.of(
                    athlete,
                    Reason.THRESHOLD,
                    suggestion.found(),
                    suggestion.id().value(),
                    "");
        }

        private static Signal proposal(DeskRoster roster, Waiting proposal) {
            AthleteProfile athlete = roster.get(proposal.athlete());
            LocalDate today = roster.today(athlete);
            boolean soon =
                    !proposal.firstDay().isBefore(today) && !proposal.firstDay().isAfter(today.plusDays(SOON_DAYS));
            Reason reason =
                    proposal.rule() == Rule.REPACE ? Reason.REPACE : soon ? Reason.PROPOSAL_SOON : Reason.PROPOSAL;
            return Signal.of(athlete, reason, proposal.found(), proposal.id().value(), "");
        }
    }

    /** What waits about athletes of this roster. */
    Open of(DeskRoster roster) {
        return new Open(
                byId(
                        roster,
                        milestones.awaitingCheer(),
                        Milestone::athlete,
                        each -> each.id().value()),
                byId(
                        roster,
                        suggestions.waiting(),
                        Suggestion::athlete,
                        each -> each.id().value()),
                byId(
                        roster,
                        proposals.waiting(),
                        Waiting::athlete,
                        each -> each.id().value()));
    }

    private static <T> Map<UUID, T> byId(
            DeskRoster roster, Collection<T> found, Function<T, AthleteId> athlete, Function<T, UUID> id) {
        return found.stream()
                .filter(each -> roster.find(athlete.apply(each)).isPresent())
                .collect(Collectors.toMap(id, Function.identity()));
    }
}
