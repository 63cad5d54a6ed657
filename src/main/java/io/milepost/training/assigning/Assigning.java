package io.milepost.training.assigning;

import io.milepost.jobs.Jobs;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Seats;
import io.milepost.training.Templates;
import io.milepost.training.WorkoutText;
import io.milepost.ui.Messages;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One workout or one template for many athletes at once, as one action: chosen, looked at athlete by athlete, given, and
 * taken back exactly. An action is seen by whoever began it, and by owners and coaches; each athlete's part passes
 * through the same doors as if it were done one by one.
 */
@Service
public class Assigning {

    /** Up to so many athletes are served while the coach waits; more are served beside the screen. */
    public static final int AT_ONCE = 20;

    /** An action is for so many athletes at most. */
    public static final int MOST = 500;

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ActionRows actions;
    private final ActionAthleteRows rows;
    private final Drafts drafts;
    private final SeenActions seen;
    private final LookAhead lookAhead;
    private final AssigningWork work;
    private final Templates templates;
    private final Practices practices;
    private final Messages messages;
    private final Jobs jobs;
    private final Seats seats;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Assigning(
            ActionRows actions,
            ActionAthleteRows rows,
            Drafts drafts,
            SeenActions seen,
            LookAhead lookAhead,
            AssigningWork work,
            Templates templates,
            Practices practices,
            Messages messages,
            Jobs jobs,
            Seats seats,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.actions = actions;
        this.rows = rows;
        this.drafts = drafts;
        this.seen = seen;
        this.lookAhead = lookAhead;
        this.work = work;
        this.templates = templates;
        this.practices = practices;
        this.messages = messages;
        this.jobs = jobs;
        this.seats = seats;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Drafts an action for these athletes; nothing is given yet. The drafter's own forgotten drafts go.
     *
     * @throws Missing where one of them is not on the roster that the seat sees
     * @throws IllegalArgumentException for nobody, and for more than {@value #MOST}
     */
    @Transactional
    public ActionId begin(Collection<AthleteId> who) {
        return drafts.begin(who);
    }

    /** Changes for whom a draft is; has no effect once it is given. Otherwise as {@link #begin}. */
    @Transactional
    public void choose(ActionId id, Collection<AthleteId> who) {
        drafts.choose(id, who);
    }

    /** The action as it stands; {@link Missing} where there is none that the seat may see. */
    @Transactional(readOnly = true)
    public Action get(ActionId id) {
        return seen.get(id);
    }

    /** For whom it is: on the roster and in the seat's sight, by name. */
    @Transactional(readOnly = true)
    public List<AthleteProfile> athletes(ActionId id) {
        return seen.athletes(id);
    }

    /** What became of it for each athlete whom the seat may see, left out ones aside: what needs a look first, then by name. */
    @Transactional(readOnly = true)
    public List<ActionLine> lines(ActionId id) {
        return seen.lines(id);
    }

    /** The newest actions that the seat may see, drafts aside, so many at most. */
    @Transactional(readOnly = true)
    public List<Action> latest(int most) {
        return seen.latest(most);
    }

    /** What each athlete would get, conflicts first, then by name; nothing is saved. */
    @Transactional(readOnly = true)
    public List<Prospect> preview(ActionId id, Given given) {
        return lookAhead.of(seen.athletes(id), given);
    }

    /** As {@link #start(ActionId, Given, Map, String)} without a reason: whoever would go beyond a hard limit gets nothing. */
    public boolean start(ActionId id, Given given, Map<AthleteId, LocalDate> chosen) {
        return start(id, given, chosen, "");
    }

    /**
     * Gives it to the chosen athletes, each on the day that stands beside them. Up to {@value #AT_ONCE} are served when
     * this returns; more are served beside. Starting twice gives nothing twice.
     *
     * @param beyond why whoever goes beyond a hard limit gets it all the same, up to {@value WorkoutText#LONGEST_WHY}
     *     characters, which stands in the ledger of each; empty where nobody may
     * @return whether this call started it
     * @throws IllegalArgumentException if the reason is too long
     */
    public boolean start(ActionId id, Given given, Map<AthleteId, LocalDate> chosen, String beyond) {
        String reason = beyond.strip();
        if (reason.length() > WorkoutText.LONGEST_WHY) {
            throw new IllegalArgumentException("a reason has up to 500 characters");
        }
        return setOff(id, action -> {
            if (action.state() != ActionState.DRAFT || chosen.isEmpty()) {
                return false;
            }
            rows.findByActionOrderByIdAsc(id.value()).stream()
                    .filter(row -> chosen.containsKey(row.athlete()))
                    .forEach(row -> row.await(Objects.requireNonNull(chosen.get(row.athlete()))));
            action.start(given, title(given), reason);
            return true;
        });
    }

    /** Stops it where it is, there or back: what was given stays, and what was taken back too. */
    @Transactional
    public void stop(ActionId id) {
        ActionRow action = seen.require(id);
        if (action.state().isUnderWay()) {
            action.stop();
        }
    }

    /** Takes a stopped action up where it was left, in the name of whoever does. Returns whether this call did. */
    public boolean goOn(ActionId id) {
        return setOff(id, action -> {
            if (action.state() != ActionState.STOPPED) {
                return false;
            }
            boolean back = !rows.ids(id.value(), Outcome.RECALLED).isEmpty();
            if (back) {
                action.recall(seats.requireAccount());
            } else {
                action.goOn(seats.requireAccount());
            }
            return true;
        });
    }

    /**
     * Takes all of it back, athlete by athlete, each exactly or not at all; whose workouts were trained or changed since
     * keep them, and {@link #lines} says who. May be repeated for those. Returns whether this call began it.
     */
    public boolean undo(ActionId id) {
        return setOff(id, action -> {
            if (!seen.get(id).isUndoable()) {
                return false;
            }
            rows.findByActionOrderByIdAsc(id.value()).forEach(ActionAthleteRow::recall);
            action.recall(seats.requireAccount());
            return true;
        });
    }

    private boolean setOff(ActionId id, Function<ActionRow, Boolean> change) {
        try {
            Boolean begun = transaction.execute(status -> {
                ActionRow action = seen.require(id);
                if (!change.apply(action)) {
                    return false;
                }
                actions.flush();
                // A few are served below at once; the job is there in case this server does not come that far.
                jobs.schedule(
                        AssigningJob.KIND,
                        seats.requirePractice(),
                        id.value(),
                        isSmall(id) ? clock.instant().plus(PATIENCE) : clock.instant());
                return true;
            });
            if (!Objects.requireNonNull(begun)) {
                return false;
            }
        } catch (ConcurrencyFailureException e) {
            // The other click of a double click set it off.
            return false;
        }
        if (Objects.requireNonNull(transaction.execute(status -> isSmall(id)))) {
            work.run(id);
        }
        return true;
    }

    private boolean isSmall(ActionId id) {
        return rows.ids(id.value(), Outcome.WAITING).size()
                        + rows.ids(id.value(), Outcome.RECALLED).size()
                <= AT_ONCE;
    }

    private String title(Given given) {
        return switch (given) {
            case Given.OneWorkout one -> one.text().title();
            case Given.Plan plan ->
                templates
                        .get(plan.template())
                        .name(key -> messages.get(key, practices.current().language()));
        };
    }
}
