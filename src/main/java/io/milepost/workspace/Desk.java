package io.milepost.workspace;

import io.milepost.fitness.Suggestion;
import io.milepost.progress.Milestone;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.AthleteStatus;
import io.milepost.roster.Athletes;
import io.milepost.training.proposals.Waiting;
import io.milepost.workspace.desk.DeskQueue;
import io.milepost.workspace.desk.DeskRow;
import io.milepost.workspace.desk.Occasion;
import io.milepost.workspace.desk.Signal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collects who needs the coach, from every module that can tell. */
@Service
public class Desk {

    private final Athletes athletes;
    private final List<DeskSource> sources;
    private final Decisions decisions;
    private final RacesAhead races;
    private final Clock clock;

    Desk(Athletes athletes, List<DeskSource> sources, Decisions decisions, RacesAhead races, Clock clock) {
        this.athletes = athletes;
        this.sources = sources;
        this.decisions = decisions;
        this.races = races;
        this.clock = clock;
    }

    /**
     * The Desk now.
     *
     * @param rows who needs the coach, in the order to work them
     * @param milestones by their id, for the rows that ask for a cheer
     * @param suggestions by their id, for the rows that ask for a decision about paces or thresholds
     * @param proposals by their id, for the rows that ask for a decision about a plan
     * @param onTrack how many athletes need nothing
     */
    public record State(
            List<DeskRow> rows,
            Map<UUID, Milestone> milestones,
            Map<UUID, Suggestion> suggestions,
            Map<UUID, Waiting> proposals,
            int onTrack) {

        /** The proposal that a row asks to decide; throws for a row with another reason. */
        public Waiting proposal(DeskRow row) {
            return Objects.requireNonNull(proposals.get(row.top().subject()), "no proposal");
        }

        /** Whether a plan of the row's athlete waits for a decision. */
        public boolean hasProposal(DeskRow row) {
            return proposals.values().stream()
                    .anyMatch(each -> each.athlete().equals(row.top().athlete()));
        }

        /** The suggestion that a row asks to decide; throws for a row with another reason. */
        public Suggestion suggestion(DeskRow row) {
            return Objects.requireNonNull(suggestions.get(row.top().subject()), "no suggestion");
        }

        /** The milestone that a row asks to cheer; throws for a row with another reason. */
        public Milestone milestone(DeskRow row) {
            return Objects.requireNonNull(milestones.get(row.top().subject()), "no milestone");
        }
    }

    /** The Desk of the member who looks: an assistant's holds their own athletes only. */
    @Transactional(readOnly = true)
    public State now() {
        DeskRoster roster = DeskRoster.of(
                athletes.onRoster().stream()
                        .filter(athlete -> athlete.status() == AthleteStatus.ACTIVE)
                        .toList(),
                clock);
        Decisions.Open open = decisions.of(roster);
        List<Signal> signals = Stream.concat(
                        sources.stream().flatMap(source -> source.signals(roster)), open.signals(roster))
                .toList();
        List<DeskRow> rows = DeskQueue.rank(signals, occasions(roster), clock.instant());
        return new State(
                rows,
                open.milestones(),
                open.suggestions(),
                open.proposals(),
                roster.all().size() - rows.size());
    }

    private Map<AthleteId, Occasion> occasions(DeskRoster roster) {
        List<RacesAhead.Race> ahead = races.of(roster);
        return roster.all().stream()
                .collect(Collectors.toMap(
                        AthleteProfile::id,
                        athlete -> new Occasion(
                                athlete.joined(),
                                roster.today(athlete),
                                RacesAhead.main(ahead, athlete.id()).orElse(null))));
    }
}
