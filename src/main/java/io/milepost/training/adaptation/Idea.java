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

    /** The first day that it touches. */
    public LocalDate firstDay() {
        return alterations.stream()
                .map(alteration -> alteration instanceof Alteration.Reshape shape
                                && shape.day().isBefore(shape.of().day())
                        ? shape.day()
                        : alteration.of().day())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether anything of it is ticked: an idea about workouts that a person wrote is none of a rule's business. */
    boolean isWorthSaying() {
        return alterations.stream().anyMatch(Alteration::ticked);
    }
}
