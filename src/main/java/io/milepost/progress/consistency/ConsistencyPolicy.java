package io.milepost.progress.consistency;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Turns what was agreed, excused and done into weeks. Days are the athlete's. How hard, how fast or how far anything was is not
 * asked: a shortened session counts whole, from ten minutes on.
 */
public final class ConsistencyPolicy {

    /** The shortest session that is one. */
    public static final Duration SHORTEST = Duration.ofMinutes(10);

    /** So many rests after a rough day are excused in {@value #DAYS_OF_RESTS} days. */
    public static final int RESTS = 2;

    private static final int DAYS_OF_RESTS = 28;

    private ConsistencyPolicy() {}

    /**
     * The weeks since something is agreed.
     *
     * @param today the athlete's
     * @param from weeks before the one of this day are left out
     * @param excused days on which nothing is expected: sick, injured, paused, agreed travel
     * @param rested days on which the athlete rested, because it was a rough day
     * @param done days on which something was done
     */
    public static Consistency of(
            LocalDate today,
            LocalDate from,
            AgreedWeeks agreed,
            Set<LocalDate> excused,
            Set<LocalDate> rested,
            Set<LocalDate> done) {
        LocalDate thisWeek = AgreedWeeks.monday(today);
        LocalDate earliest = AgreedWeeks.monday(from);
        Optional<LocalDate> first = agreed.first().filter(monday -> !monday.isAfter(thisWeek));
        if (first.isEmpty()) {
            return Consistency.UNKNOWN;
        }
        LocalDate begin = first.get().isBefore(earliest) ? earliest : first.get();
        Set<LocalDate> free = new HashSet<>(excused);
        free.addAll(excusedRests(rested, done));
        List<ConsistencyWeek> closed = Stream.iterate(
                        begin, monday -> monday.isBefore(thisWeek), monday -> monday.plusWeeks(1))
                .map(monday -> week(monday, agreed, free, done))
                .toList();
        return new Consistency(closed, Optional.of(week(thisWeek, agreed, free, done)));
    }

    private static ConsistencyWeek week(
            LocalDate monday, AgreedWeeks agreed, Set<LocalDate> excused, Set<LocalDate> done) {
        return new ConsistencyWeek(monday, agreed.in(monday), daysOf(monday, excused), daysOf(monday, done));
    }

    private static int daysOf(LocalDate monday, Set<LocalDate> days) {
        return (int)
                monday.datesUntil(monday.plusWeeks(1)).filter(days::contains).count();
    }

    /** The first two in any 28 days; a day on which something was done after all was no rest. */
    static Set<LocalDate> excusedRests(Collection<LocalDate> rested, Set<LocalDate> done) {
        Set<LocalDate> excused = new TreeSet<>();
        Deque<LocalDate> latest = new ArrayDeque<>();
        for (LocalDate day : new TreeSet<>(rested)) {
            while (!latest.isEmpty() && ChronoUnit.DAYS.between(latest.peekFirst(), day) >= DAYS_OF_RESTS) {
                latest.removeFirst();
            }
            if (!done.contains(day) && latest.size() < RESTS) {
                excused.add(day);
                latest.addLast(day);
            }
        }
        return excused;
    }
}
