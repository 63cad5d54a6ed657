package io.milepost.review.findings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What a claim rests on: weeks by their Mondays, and activities, the most telling first. */
public record Evidence(List<LocalDate> weeks, List<UUID> activities) {

    private static final int MOST = 24;

    public Evidence {
        weeks = weeks.stream().sorted().toList();
        activities = activities.stream().distinct().limit(MOST).toList();
    }

    static Evidence runs(Collection<Run> runs) {
        return new Evidence(List.of(), runs.stream().map(Run::activity).toList());
    }

    static Evidence weeks(Collection<Week> weeks) {
        return new Evidence(
                weeks.stream().map(Week::monday).toList(),
                weeks.stream()
                        .flatMap(week -> week.runs().stream())
                        .map(Run::activity)
                        .toList());
    }
}
