package io.milepost.training.assigning;

import io.milepost.roster.AthleteId;
import io.milepost.roster.Availabilities;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.SeatException;
import io.milepost.training.ApplyTemplate;
import io.milepost.training.Calendars;
import io.milepost.training.LedgerKind;
import io.milepost.training.PlanChange;
import io.milepost.training.PlanEdit;
import io.milepost.training.Templates;
import io.milepost.training.Undoing;
import io.milepost.training.weeks.LimitExceeded;
import io.milepost.training.weeks.PlanChecks;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives what an action gives, or takes it back, one athlete at a time in a transaction of its own: the calendar, the
 * ledger and the action agree whenever it breaks off, and whoever takes it up again leaves out what is done.
 */
@Component
class AssigningWork {

    private static final Logger log = LoggerFactory.getLogger(AssigningWork.class);

    private static final int ROUNDS = 3;

    private final ActionRows actions;
    private final ActionAthleteRows rows;
    private final Calendars calendars;
    private final PlanChecks checks;
    private final Templates templates;
    private final Availabilities availabilities;
    private final TransactionTemplate transaction;

    AssigningWork(
            ActionRows actions,
            ActionAthleteRows rows,
            Calendars calendars,
            PlanChecks checks,
            Templates templates,
            Availabilities availabilities,
            PlatformTransactionManager transactions) {
        this.actions = actions;
        this.rows = rows;
        this.calendars = calendars;
        this.checks = checks;
        this.templates = templates;
        this.availabilities = availabilities;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Goes on until nobody waits, or until the action is stopped. Two at once do no harm: each athlete has one turn.
     *
     * @return whether it is over; not, where others were in the way again and again
     */
    boolean run(ActionId id) {
        for (int round = 1; round <= ROUNDS; round++) {
            work(id, ActionState.RUNNING, Outcome.WAITING);
            work(id, ActionState.UNDOING, Outcome.RECALLED);
            if (!inTransaction(() -> action(id).state().isUnderWay())) {
                return true;
            }
        }
        return false;
    }

    private void work(ActionId id, ActionState wanted, Outcome next) {
        List<UUID> waiting =
                inTransaction(() -> action(id).state() == wanted ? rows.ids(id.value(), next) : List.<UUID>of());
        for (UUID row : waiting) {
            if (!turn(id, wanted, next, row)) {
                return;
            }
        }
        try {
            transaction.executeWithoutResult(status -> actions.findById(id.value())
                    .filter(action -> action.state() == wanted)
                    .filter(action -> rows.ids(id.value(), next).isEmpty())
                    .ifPresent(ActionRow::finish));
        } catch (ConcurrencyFailureException e) {
            log.debug("action {} was finished or stopped at the same moment", id.value());
        }
    }

    private boolean turn(ActionId id, ActionState wanted, Outcome next, UUID row) {
        try {
            return inTransaction(() -> {
                ActionRow action = action(id);
                if (action.state() != wanted) {
                    return false;
                }
                rows.findById(row).filter(each -> each.outcome() == next).ifPresent(each -> {
                    if (next == Outcome.WAITING) {
                        give(action, each);
                    } else {
                        takeBack(each);
                    }
                });
                return true;
            });
        } catch (SeatException e) {
            throw e;
        } catch (ConcurrencyFailureException e) {
            // Somebody else has had this athlete's turn, or changes that calendar now: the next round sees how it
            // stands.
            log.info("an athlete's turn of action {} was taken by somebody else", id.value());
        } catch (LimitExceeded e) {
            fail(row, next, "LIMIT", e);
        } catch (Missing e) {
            fail(row, next, "GONE", e);
        } catch (IllegalArgumentException e) {
            fail(row, next, "TOO_LATE", e);
        } catch (RuntimeException e) {
            log.warn("an athlete of action {} got nothing", id.value(), e);
            fail(row, next, "OTHER", e);
        }
        return true;
    }

    private void give(ActionRow action, ActionAthleteRow row) {
        UUID whole = action.id().value();
        AthleteId athlete = row.athlete();
        row.given(
                switch (Objects.requireNonNull(action.given())) {
                    case Given.OneWorkout one ->
                        checks.change(
                                workout(one, athlete, Objects.requireNonNull(row.day()))
                                        .within(whole),
                                action.beyond());
                    case Given.Plan plan ->
                        templates.apply(
                                new ApplyTemplate(
                                        athlete, plan.template(), plan.day(), availabilities.free(athlete), plan.why()),
                                whole,
                                action.beyond());
                });
    }

    private static PlanChange workout(Given.OneWorkout one, AthleteId athlete, LocalDate day) {
        return PlanChange.of(
                athlete,
                LedgerKind.ASSIGNED,
                one.text().title(),
                one.text().why(),
                List.of(PlanEdit.Add.byHand(day, one.text(), one.workout())));
    }

    private void takeBack(ActionAthleteRow row) {
        switch (calendars.undo(Objects.requireNonNull(row.entry()))) {
            case Undoing.Undone _ -> row.takenBack();
            case Undoing.NotUndone not -> {
                if (not.reason() == Undoing.Reason.ALREADY_UNDONE) {
                    row.takenBack();
                } else {
                    row.stayed(not.reason().name(), not.title(), not.day());
                }
            }
        }
    }

    private void fail(UUID row, Outcome at, String reason, RuntimeException cause) {
        log.debug("{}: {}", reason, cause.toString());
        transaction.executeWithoutResult(status -> rows.findById(row)
                .filter(each -> each.outcome() == at)
                .ifPresent(each -> {
                    if (at == Outcome.WAITING) {
                        each.failed(reason);
                    } else {
                        each.stayed(reason, "", Objects.requireNonNull(each.day()));
                    }
                }));
    }

    private ActionRow action(ActionId id) {
        return actions.findById(id.value()).orElseThrow(() -> new Missing("action"));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
