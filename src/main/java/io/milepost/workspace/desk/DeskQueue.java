package io.milepost.workspace.desk;

import io.milepost.roster.AthleteId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the Desk: one row per athlete with the top reason. A score is the reason's base, plus up to 25 for how much of
 * the allowed wait is used, plus 15 before an A race, plus 8 in the first 30 days, plus 3 for each further reason (9 at
 * most). Pinned reasons come first; ties go to what is due first, then to the next race, then to whoever waits longest, then
 * to the id.
 */
public final class DeskQueue {

    private static final double MOST_FOR_WAITING = 25;
    private static final double PER_FURTHER_REASON = 3;
    private static final double MOST_FOR_FURTHER = 9;

    private static final Comparator<Signal> WEIGHT = Comparator.<Signal>comparingInt(
                    signal -> signal.reason().base())
            .reversed()
            .thenComparing(Signal::since);

    private DeskQueue() {}

    /** As {@link #rank(Collection, Map, Instant)}, where nobody is about to race or new. */
    public static List<DeskRow> rank(Collection<Signal> signals, Instant now) {
        return rank(signals, Map.of(), now);
    }

    /**
     * The rows in the order in which a coach should work them.
     *
     * @param occasions of the athletes who are about to race or new; others may be missing
     */
    public static List<DeskRow> rank(Collection<Signal> signals, Map<AthleteId, Occasion> occasions, Instant now) {
        Map<AthleteId, List<Signal>> byAthlete = signals.stream()
                .collect(Collectors.groupingBy(Signal::athlete, LinkedHashMap::new, Collectors.toList()));
        return byAthlete.values().stream()
                .map(reasons -> row(reasons, occasions.get(reasons.getFirst().athlete()), now))
                .sorted(order(occasions))
                .toList();
    }

    private static Comparator<DeskRow> order(Map<AthleteId, Occasion> occasions) {
        return Comparator.<DeskRow>comparingInt(row ->
                        row.top().reason().isPinned() ? row.top().reason().base() : 0)
                .reversed()
                .thenComparing(Comparator.comparingDouble(DeskRow::score).reversed())
                .thenComparing(row -> row.top().since().plus(row.top().reason().allowed()))
                .thenComparing(row -> raceOf(occasions.get(row.top().athlete())))
                .thenComparing(row -> row.top().since())
                .thenComparing(row -> row.top().athlete().value());
    }

    private static LocalDate raceOf(@Nullable Occasion occasion) {
        return occasion == null ? LocalDate.MAX : occasion.raceOrNever();
    }

    private static DeskRow row(List<Signal> reasons, @Nullable Occasion occasion, Instant now) {
        Signal top = reasons.stream().min(WEIGHT).orElseThrow();
        int more = reasons.size() - 1;
        double further = Math.min(MOST_FOR_FURTHER, more * PER_FURTHER_REASON);
        double base = top.reason().isPinned() ? 0 : top.reason().base();
        return new DeskRow(
                top, more, base + waiting(top, now) + further + (occasion == null ? 0 : occasion.bonus(now)));
    }

    private static double waiting(Signal signal, Instant now) {
        Duration waited = Duration.between(signal.since(), now);
        double share = (double) waited.toSeconds() / signal.reason().allowed().toSeconds();
        return Math.max(0, Math.min(MOST_FOR_WAITING, MOST_FOR_WAITING * share));
    }
}
