package io.milepost.training.assigning;

import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Actions as the seat may see them: whoever began one, owners and coaches. Runs in its caller's transaction. */
@Component
class SeenActions {

    private final ActionRows actions;
    private final ActionAthleteRows rows;
    private final Athletes athletes;
    private final Seats seats;

    SeenActions(ActionRows actions, ActionAthleteRows rows, Athletes athletes, Seats seats) {
        this.actions = actions;
        this.rows = rows;
        this.athletes = athletes;
        this.seats = seats;
    }

    /** {@link Missing} where there is none that the seat may see. */
    ActionRow require(ActionId id) {
        seats.requireTeam();
        return actions.findById(id.value()).filter(this::maySee).orElseThrow(() -> new Missing("action"));
    }

    Action get(ActionId id) {
        return withCounts(List.of(require(id))).getFirst();
    }

    /** For whom it is: on the roster and in the seat's sight, by name. */
    List<AthleteProfile> athletes(ActionId id) {
        require(id);
        Set<AthleteId> mine = rows.findByActionOrderByIdAsc(id.value()).stream()
                .map(ActionAthleteRow::athlete)
                .collect(Collectors.toSet());
        return athletes.onRoster().stream()
                .filter(athlete -> mine.contains(athlete.id()))
                .toList();
    }

    /** What became of it for each athlete whom the seat may see: what needs a look first, then by name. */
    List<ActionLine> lines(ActionId id) {
        require(id);
        Map<AthleteId, ActionAthleteRow> found = rows.findByActionOrderByIdAsc(id.value()).stream()
                .filter(row -> row.outcome() != Outcome.LEFT_OUT)
                .collect(Collectors.toMap(ActionAthleteRow::athlete, Function.identity()));
        return athletes.visible(found.keySet()).stream()
                .map(athlete -> Objects.requireNonNull(found.get(athlete.id())).toLine(athlete.name()))
                .sorted(Comparator.comparing(
                        line -> line.outcome() != Outcome.FAILED && line.outcome() != Outcome.STAYED))
                .toList();
    }

    /** The newest, drafts aside, so many at most. */
    List<Action> latest(int most) {
        seats.requireTeam();
        return withCounts(actions.findByStateNotOrderByBegunDescIdDesc(ActionState.DRAFT, Limit.of(most)).stream()
                .filter(this::maySee)
                .toList());
    }

    private boolean maySee(ActionRow action) {
        return switch (seats.require()) {
            case Seat.Task _ -> true;
            case Seat.Person _ -> false;
            case Seat.Member member -> member.seesWholeRoster() || member.who().equals(action.author());
        };
    }

    private List<Action> withCounts(List<ActionRow> found) {
        Map<UUID, Map<Outcome, Integer>> counts = rows
                .counts(found.stream().map(ActionRow::getId).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        ActionAthleteRows.Count::getAction,
                        Collectors.toMap(
                                ActionAthleteRows.Count::getOutcome,
                                count -> (int) count.getAthletes(),
                                Integer::sum,
                                () -> new EnumMap<>(Outcome.class))));
        return found.stream()
                .map(action -> action.toAction(counts.getOrDefault(action.getId(), Map.of())))
                .toList();
    }
}
