package io.milepost.activities;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.milepost.roster.AthleteId;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The training of an athlete month by month, as far as the seat may see it; in as few statements for many months as for one. */
@Service
public class MonthsOfTraining {

    private final ActivityRows rows;
    private final ActivitySearch search;
    private final ActivityPolicy policy;

    MonthsOfTraining(ActivityRows rows, ActivitySearch search, ActivityPolicy policy) {
        this.rows = rows;
        this.search = search;
        this.policy = policy;
    }

    /**
     * The latest months in which anything that is looked for happened.
     *
     * @param most how many of them
     * @param reaching an activity of the athlete's whose month is among them, however many that takes; null for none. One that
     *     is not there, or is somebody else's, asks for nothing
     */
    @Transactional(readOnly = true)
    public LatestMonths latest(AthleteId athlete, ActivityQuery query, int most, @Nullable ActivityId reaching) {
        policy.requireVisible(athlete);
        List<MonthCount> all = search.months(athlete, query);
        YearMonth least = reaching == null ? null : monthOf(athlete, reaching);
        int shown = (int) Math.max(
                Math.min(most, all.size()),
                least == null
                        ? 0
                        : all.stream()
                                .filter(month -> !month.of().isBefore(least))
                                .count());
        long found = all.stream().mapToLong(MonthCount::activities).sum();
        return new LatestMonths(
                shown == 0
                        ? List.of()
                        : whole(athlete, query, all.get(shown - 1).of()),
                found,
                shown < all.size());
    }

    private List<LatestMonths.Month> whole(AthleteId athlete, ActivityQuery query, YearMonth first) {
        Map<YearMonth, List<ActivitySummary>> months = search.since(athlete, query, first.atDay(1)).stream()
                .map(ActivityRow::summary)
                .collect(groupingBy(activity -> YearMonth.from(activity.day()), LinkedHashMap::new, toList()));
        return months.entrySet().stream()
                .map(month -> new LatestMonths.Month(month.getKey(), month.getValue()))
                .toList();
    }

    private @Nullable YearMonth monthOf(AthleteId athlete, ActivityId activity) {
        return rows.findById(activity.value())
                .filter(row -> row.isThere() && row.athlete().equals(athlete))
                .map(row -> YearMonth.from(row.summary().day()))
                .orElse(null);
    }
}
