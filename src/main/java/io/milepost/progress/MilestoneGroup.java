package io.milepost.progress;

import io.milepost.progress.detection.Rarity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /**
     * What the team is asked to cheer: the weightiest of a day for which it has not cheered anything yet. Not what it told
     * itself, and not what is told quietly.
     */
    Optional<Milestone> awaitingCheer() {
        List<Milestone> all = Stream.concat(Stream.of(first), more.stream()).toList();
        return all.stream().anyMatch(milestone -> milestone.cheer().isPresent())
                ? Optional.empty()
                : all.stream()
                        .filter(milestone -> !(milestone.achievement() instanceof Achievement.ByHand))
                        .filter(milestone -> Rarity.of(milestone.achievement()) != Rarity.QUIET)
                        .findFirst();
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
