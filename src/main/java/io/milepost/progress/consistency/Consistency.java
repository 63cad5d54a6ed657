package io.milepost.progress.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How steadily an athlete shows up: over the last 12 closed weeks that count, the days done of the days owed. The week that is
 * open counts once it is kept, and only where that helps.
 *
 * @param closed every week since something was agreed that is over, the oldest first, neutral ones among them
 * @param open the week of today; empty while nothing was ever agreed
 */
public record Consistency(List<ConsistencyWeek> closed, Optional<ConsistencyWeek> open) {

    /** So many weeks are looked at. */
    public static final int WEEKS = 12;

    /** With fewer there is no percentage. */
    public static final int FEWEST_FOR_A_SHARE = 4;

    /** Nothing was ever agreed: nothing is claimed. */
    public static final Consistency UNKNOWN = new Consistency(List.of(), Optional.empty());

    private static final Comparator<List<ConsistencyWeek>> BETTER =
            Comparator.comparingDouble(Consistency::ratio).thenComparingLong(Consistency::keptOf);

    public Consistency {
        closed = List.copyOf(closed);
    }

    /** Whether there is a week to speak of. */
    public boolean isKnown() {
        return counted() > 0;
    }

    /** How many of the counted weeks were kept. */
    public int kept() {
        return (int) keptOf(considered());
    }

    /** How many weeks count, {@value #WEEKS} at most. */
    public int counted() {
        return considered().size();
    }

    /** Days done of days owed, 0 to 1; empty under {@value #FEWEST_FOR_A_SHARE} weeks. */
    public OptionalDouble share() {
        List<ConsistencyWeek> weeks = considered();
        return weeks.size() < FEWEST_FOR_A_SHARE ? OptionalDouble.empty() : OptionalDouble.of(ratio(weeks));
    }

    /** The share in whole percent, rounded to the nearest. */
    public OptionalInt percent() {
        OptionalDouble share = share();
        return share.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) Math.round(100 * share.getAsDouble()));
    }

    /** The weeks that count, the oldest first. */
    public List<ConsistencyWeek> considered() {
        List<ConsistencyWeek> over = last(closed);
        if (open.filter(ConsistencyWeek::kept).isEmpty()) {
            return over;
        }
        List<ConsistencyWeek> all = new ArrayList<>(closed);
        all.add(open.get());
        List<ConsistencyWeek> withOpen = last(all);
        return BETTER.compare(withOpen, over) >= 0 || over.isEmpty() ? withOpen : over;
    }

    /** The same weeks with the neutral ones between and after them, for a line of them; the oldest first. */
    public List<ConsistencyWeek> line() {
        List<ConsistencyWeek> counts = considered();
        if (counts.isEmpty()) {
            return List.of();
        }
        List<ConsistencyWeek> all = new ArrayList<>(closed);
        open.filter(week -> counts.getLast().equals(week)).ifPresent(all::add);
        return all.stream()
                .filter(week -> !week.monday().isBefore(counts.getFirst().monday()))
                .toList();
    }

    private static List<ConsistencyWeek> last(List<ConsistencyWeek> weeks) {
        List<ConsistencyWeek> counting =
                weeks.stream().filter(week -> !week.neutral()).toList();
        return counting.subList(Math.max(0, counting.size() - WEEKS), counting.size());
    }

    private static long keptOf(List<ConsistencyWeek> weeks) {
        return weeks.stream().filter(ConsistencyWeek::kept).count();
    }

    private static double ratio(List<ConsistencyWeek> weeks) {
        int weight = weeks.stream().mapToInt(ConsistencyWeek::weight).sum();
        return weight == 0
                ? 0
                : (double) weeks.stream().mapToInt(ConsistencyWeek::counted).sum() / weight;
    }
}
