package io.milepost.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An athlete's goals, A first; a rung may be empty. */
public record Ladder(List<Goal> goals) {

    public Ladder {
        goals = goals.stream().sorted(Comparator.comparing(Goal::tier)).toList();
    }

    public Optional<Goal> at(Tier tier) {
        return goals.stream().filter(goal -> goal.tier() == tier).findFirst();
    }

    public boolean isEmpty() {
        return goals.isEmpty();
    }
}
