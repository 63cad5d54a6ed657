package io.milepost.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was reached on one day, told as one: a day has one story, however many things became true in it.
 *
 * @param first the weightiest of them
 * @param more the others, the weightier ones first
 */
public record MilestoneGroup(Milestone first, List<Milestone> more) {

    private static final Comparator<Milestone> WEIGHTIEST_FIRST = Comparator.comparing(
                    (Milestone milestone) -> MilestoneKind.of(milestone.achievement()))
            .thenComparing(milestone -> milestone.id().value());

    public MilestoneGroup {
        more = List.copyOf(more);
    }

    /** The latest day first. */
    static List<MilestoneGroup> of(List<Milestone> milestones) {
        Map<LocalDate, List<Milestone>> days = milestones.stream()
                .sorted(WEIGHTIEST_FIRST)
                .collect(Collectors.groupingBy(
                        Milestone::day, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        return days.values().stream()
                .map(day -> new MilestoneGroup(day.getFirst(), day.subList(1, day.size())))
                .toList();
    }
}
