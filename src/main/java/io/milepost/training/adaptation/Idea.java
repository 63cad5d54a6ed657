package io.milepost.training.adaptation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What a rule would change, and why. A coach decides.
 *
 * @param facts what it rests on, as tokens: an idea without a new fact is the same idea, and does not come back once it was
 *     decided
 * @param alterations one or more, each workout once
 */
public record Idea(Rule rule, Phrase reason, Set<String> facts, List<Fact> evidence, List<Alteration> alterations) {

    /** @throws IllegalArgumentException without a fact, or with nothing to change */
    public Idea {
        facts = Set.copyOf(facts);
        evidence = List.copyOf(evidence);
        alterations = List.copyOf(alterations);
        if (facts.isEmpty() || alterations.isEmpty()) {
            throw new IllegalArgumentException("an idea rests on something and changes something");
        }
    }

    /** The first day that becomes another one; where only what was missed is let go, the first of those days. */
    public LocalDate firstDay() {
        return alterations.stream()
                .filter(alteration -> !(alteration instanceof Alteration.LetGo gone
                        && gone.of().came() == Planned.Came.MISSED))
                .map(Idea::firstDay)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> alterations.stream()
                        .map(alteration -> alteration.of().day())
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static LocalDate firstDay(Alteration alteration) {
        Planned of = alteration.of();
        return alteration instanceof Alteration.Reshape shape
                        && (of.came() == Planned.Came.MISSED || shape.day().isBefore(of.day()))
                ? shape.day()
                : of.day();
    }

    /** Whether anything of it is ticked: an idea about workouts that a person wrote is none of a rule's business. */
    boolean isWorthSaying() {
        return alterations.stream().anyMatch(Alteration::ticked);
    }
}
