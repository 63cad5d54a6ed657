package io.milepost.training.assigning;

import io.milepost.roster.AthleteId;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Actions that are chosen and not given yet. Runs in its caller's transaction. */
@Component
class Drafts {

    private static final Duration KEPT = Duration.ofDays(1);

    private final ActionRows actions;
    private final ActionAthleteRows rows;
    private final SeenActions seen;
    private final Athletes athletes;
    private final Seats seats;
    private final Clock clock;

    Drafts(ActionRows actions, ActionAthleteRows rows, SeenActions seen, Athletes athletes, Seats seats, Clock clock) {
        this.actions = actions;
        this.rows = rows;
        this.seen = seen;
        this.athletes = athletes;
        this.seats = seats;
        this.clock = clock;
    }

    ActionId begin(Collection<AthleteId> who) {
        seats.requireTeam();
        requireSound(who);
        ActionRow action = ActionRow.drafted(seats.requireAccount(), clock.instant());
        forgetOlder(action);
        actions.save(action);
        rows.saveAll(Set.copyOf(who).stream()
                .map(athlete -> ActionAthleteRow.of(action.id(), athlete))
                .toList());
        return action.id();
    }

    void choose(ActionId id, Collection<AthleteId> who) {
        if (seen.require(id).state() != ActionState.DRAFT) {
            return;
        }
        requireSound(who);
        Set<AthleteId> missing = new HashSet<>(who);
        for (ActionAthleteRow row : rows.findByActionOrderByIdAsc(id.value())) {
            if (!missing.remove(row.athlete())) {
                rows.delete(row);
            }
        }
        missing.forEach(athlete -> rows.save(ActionAthleteRow.of(id, athlete)));
    }

    private void requireSound(Collection<AthleteId> who) {
        if (who.isEmpty() || who.size() > Assigning.MOST) {
            throw new IllegalArgumentException("an action is for 1 to " + Assigning.MOST + " athletes");
        }
        athletes.requireAsTeam(who);
    }

    private void forgetOlder(ActionRow next) {
        List<ActionRow> forgotten = actions.findByAuthorAndStateAndBegunBefore(
                next.author().value(), ActionState.DRAFT, clock.instant().minus(KEPT));
        rows.deleteAll(
                rows.findByActionIn(forgotten.stream().map(ActionRow::getId).toList()));
        rows.flush();
        actions.deleteAll(forgotten);
    }
}
