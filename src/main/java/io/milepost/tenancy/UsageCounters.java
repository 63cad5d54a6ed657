package io.milepost.tenancy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counters that modules push about a practice, and the only thing that the platform's admin reads of one: numbers,
 * never rows.
 */
@Service
public class UsageCounters {

    /** What is counted. Money is in minor units of the practice's currency. */
    public enum Kind {
        TEAM,
        ATHLETES,
        SUBSCRIPTIONS,
        MONTHLY_REVENUE
    }

    private final UsageRows rows;
    private final Seats seats;

    UsageCounters(UsageRows rows, Seats seats) {
        this.rows = rows;
        this.seats = seats;
    }

    /** States the present amount for the practice of the seat. */
    @Transactional
    public void push(Kind kind, long amount) {
        push(seats.require().practice().orElseThrow(() -> new SeatException.NoSeat("no practice")), kind, amount);
    }

    /** States the present amount for a practice whose rows the caller has just written outside any seat. */
    @Transactional
    public void push(PracticeId practice, Kind kind, long amount) {
        rows.findByPracticeAndKind(practice.value(), kind)
                .ifPresentOrElse(row -> row.restate(amount), () -> rows.save(UsageRow.of(practice, kind, amount)));
    }

    /** The counters of the practices, zero where nothing was pushed, for the platform's admin. */
    @Transactional(readOnly = true)
    public Map<PracticeId, Map<Kind, Long>> of(List<PracticeId> practices) {
        seats.requirePlatformAdmin();
        List<UUID> ids = practices.stream().map(PracticeId::value).toList();
        Map<UUID, List<UsageRow>> found =
                rows.findByPracticeIn(ids).stream().collect(Collectors.groupingBy(UsageRow::practice));
        return practices.stream().distinct().collect(Collectors.toMap(id -> id, id -> {
            Map<Kind, Long> counters = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) {
                counters.put(kind, 0L);
            }
            found.getOrDefault(id.value(), List.of()).forEach(row -> counters.put(row.kind(), row.amount()));
            return counters;
        }));
    }
}
