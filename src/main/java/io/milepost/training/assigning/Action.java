package io.milepost.training.assigning;

import io.milepost.tenancy.AccountId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One deed for many athletes.
 *
 * @param author who began it
 * @param title the workout's, or the template's name; empty while it is a draft
 * @param given what they get; null while it is a draft
 * @param athletes how many have come to which outcome; outcomes of nobody are left out
 */
public record Action(
        ActionId id,
        AccountId author,
        Instant begun,
        ActionState state,
        String title,
        @Nullable Given given,
        Map<Outcome, Integer> athletes) {

    public Action {
        athletes = Map.copyOf(athletes);
    }

    public int count(Outcome outcome) {
        return athletes.getOrDefault(outcome, 0);
    }

    /** How many were given it and still have it, also those from whom it is to be taken back. */
    public int having() {
        return count(Outcome.GIVEN) + count(Outcome.RECALLED);
    }

    /** Whether it was turned round on its way, so that going on means to go on taking it back. */
    public boolean goesBack() {
        return count(Outcome.RECALLED) > 0;
    }

    /** For how many athletes it is, left out ones aside. */
    public int size() {
        return athletes.values().stream().mapToInt(Integer::intValue).sum() - count(Outcome.LEFT_OUT);
    }

    /** For how many athletes this way, there or back, is gone already. */
    public int gone() {
        return size() - count(Outcome.WAITING) - count(Outcome.RECALLED);
    }

    /** Whether there is something left that could be taken back. */
    public boolean isUndoable() {
        return !state.isUnderWay() && count(Outcome.GIVEN) + count(Outcome.STAYED) > 0;
    }
}
