package io.milepost.fitness.thresholds;

import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.AthleteThresholds;
import io.milepost.fitness.ThresholdKind;
import io.milepost.fitness.ThresholdValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What held on which day, for questions about many days at once. */
public final class ThresholdTimeline {

    private final List<ThresholdValue> values;
    private final List<AthletePaces> paces;

    /**
     * @param values latest day first
     * @param paces latest day first
     */
    public ThresholdTimeline(List<ThresholdValue> values, List<AthletePaces> paces) {
        this.values = List.copyOf(values);
        this.paces = List.copyOf(paces);
    }

    /** What was known to hold on the day; nothing before the first value. */
    public AthleteThresholds onDay(LocalDate day) {
        return on(day, false);
    }

    /** The same, with the first known value for the days before it: load of then is judged by what is known of later. */
    public AthleteThresholds onDayOrSoonAfter(LocalDate day) {
        return on(day, true);
    }

    /** The days on which something changes, earliest first. */
    public List<LocalDate> changes() {
        TreeSet<LocalDate> days = new TreeSet<>();
        values.forEach(value -> days.add(value.validFrom()));
        paces.forEach(race -> days.add(race.validFrom()));
        return List.copyOf(days);
    }

    private AthleteThresholds on(LocalDate day, boolean orFirst) {
        AthletePaces race = paces.stream()
                .filter(each -> !each.validFrom().isAfter(day))
                .findFirst()
                .orElse(orFirst && !paces.isEmpty() ? paces.getLast() : null);
        ThresholdValue pace = value(ThresholdKind.THRESHOLD_PACE, day, orFirst);
        boolean overtaken = pace != null && race != null && race.validFrom().isAfter(pace.validFrom());
        return new AthleteThresholds(
                day,
                value(ThresholdKind.RESTING_HEART_RATE, day, orFirst),
                value(ThresholdKind.MAX_HEART_RATE, day, orFirst),
                value(ThresholdKind.THRESHOLD_HEART_RATE, day, orFirst),
                overtaken ? null : pace,
                race);
    }

    private @Nullable ThresholdValue value(ThresholdKind kind, LocalDate day, boolean orFirst) {
        List<ThresholdValue> ofKind =
                values.stream().filter(value -> value.kind() == kind).toList();
        return ofKind.stream()
                .filter(value -> !value.validFrom().isAfter(day))
                .max(Comparator.comparing(ThresholdValue::validFrom).thenComparing(ThresholdValue::recorded))
                .or(() -> orFirst
                        ? ofKind.stream().min(Comparator.comparing(ThresholdValue::validFrom))
                        : java.util.Optional.empty())
                .map(Objects::requireNonNull)
                .orElse(null);
    }
}
