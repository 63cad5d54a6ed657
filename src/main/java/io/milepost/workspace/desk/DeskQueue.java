package io.milepost.workspace.desk;

import io.milepost.roster.AthleteId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Ranks the Desk: one row per athlete with the top reason. A score is the reason's base, plus up to 25 for how much of
 * the allowed wait is used, plus 3 for each further reason (9 at most). Pinned reasons come first; ties go to whoever
 * waits longest, then to the id.
 */
public final class DeskQueue {

    private static final double MOST_FOR_WAITING = 25;
    private static final double PER_FURTHER_REASON = 3;
    private static final double MOST_FOR_FURTHER = 9;

    private static final Comparator<Signal> WEIGHT = Comparator.<Signal>comparingInt(
                    signal -> signal.reason().base())
            .reversed()
            .thenComparing(Signal::since);

    private static final Comparator<DeskRow> ORDER = Comparator.<DeskRow>comparingInt(
                    row -> row.top().reason().isPinned() ? row.top().reason().base() : 0)
            .reversed()
            .thenComparing(Comparator.comparingDouble(DeskRow::score).reversed())
            .thenComparing(row -> row.top().since())
            .thenComparing(row -> row.top().athlete().value());

    private DeskQueue() {}

    /** The rows in the order in which a coach should work them. */
    public static List<DeskRow> rank(Collection<Signal> signals, Instant now) {
        Map<AthleteId, List<Signal>> byAthlete = signals.stream()
                .collect(Collectors.groupingBy(Signal::athlete, LinkedHashMap::new, Collectors.toList()));
        return byAthlete.values().stream()
                .map(reasons -> row(reasons, now))
                .sorted(ORDER)
                .toList();
    }

    private static DeskRow row(List<Signal> reasons, Instant now) {
        Signal top = reasons.stream().min(WEIGHT).orElseThrow();
        int more = reasons.size() - 1;
        double further = Math.min(MOST_FOR_FURTHER, more * PER_FURTHER_REASON);
        double base = top.reason().isPinned() ? 0 : top.reason().base();
        return new DeskRow(top, more, base + waiting(top, now) + further);
    }

    private static double waiting(Signal signal, Instant now) {
        Duration waited = Duration.between(signal.since(), now);
        double share = (double) waited.toSeconds() / signal.reason().allowed().toSeconds();
        return Math.max(0, Math.min(MOST_FOR_WAITING, MOST_FOR_WAITING * share));
    }
}
