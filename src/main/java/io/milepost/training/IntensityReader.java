package io.milepost.training;

import io.milepost.roster.AthleteId;
import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.training.matching.Done;
import io.milepost.training.matching.Matching;
import io.milepost.training.reps.Execution;
import io.milepost.training.reps.Intensity;
import io.milepost.training.reps.OnTarget;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says how hard workouts were run, from what was worked out of their recordings before: a calendar is read without a single
 * sample. What was not worked out yet, or from something else, is asked for and said the next time.
 */
@Component
class IntensityReader {

    private final ExecutionRows rows;
    private final ExecutionWatch watch;

    IntensityReader(ExecutionRows rows, ExecutionWatch watch) {
        this.rows = rows;
        this.watch = watch;
    }

    /** What is known of some workouts. */
    static final class Known {

        private final Map<UUID, Intensity> intensities;

        private Known(Map<UUID, Intensity> intensities) {
            this.intensities = Map.copyOf(intensities);
        }

        @Nullable
        Intensity intensity(Matched.Item item) {
            return intensities.get(item.row().getId());
        }
    }

    Known of(AthleteId athlete, Matched matched, LocalDate first, LocalDate last) {
        Map<UUID, Intensity> intensities = new HashMap<>();
        Set<UUID> waiting = new HashSet<>();
        Map<UUID, ExecutionRows.Head> heads = heads(athlete, first, last);
        for (Matched.Item item : matched.planned()) {
            if (!item.isRun() || !item.facts().isPaced()) {
                continue;
            }
            UUID id = item.row().getId();
            Intensity intensity = null;
            if (matched.isRecorded(item)) {
                ExecutionRows.Head head = heads.get(id);
                if (head == null || !head.isOf(item.basis())) {
                    waiting.add(id);
                } else {
                    intensity = head.intensity();
                }
            } else {
                intensity = ofMean(item);
            }
            if (intensity != null) {
                intensities.put(id, intensity);
            }
        }
        if (!waiting.isEmpty()) {
            watch.noticed(athlete, waiting);
        }
        return new Known(intensities);
    }

    private Map<UUID, ExecutionRows.Head> heads(AthleteId athlete, LocalDate first, LocalDate last) {
        return rows
                .heads(athlete.value(), first.minusDays(Matching.DAYS_MOVED), last.plusDays(Matching.DAYS_MOVED))
                .stream()
                .collect(Collectors.toMap(ExecutionRows.Head::workout, head -> head));
    }

    private static @Nullable Intensity ofMean(Matched.Item item) {
        Distance distance = item.verdict().done().stream().map(Done::distance).reduce(Distance.ZERO, Distance::plus);
        Duration time = item.verdict().done().stream().map(Done::duration).reduce(Duration.ZERO, Duration::plus);
        if (distance.isZero() || !time.isPositive()) {
            return null;
        }
        return Execution.ofMean(item.facts().segments(), Pace.of(distance, time))
                .onTarget()
                .map(OnTarget::intensity)
                .orElse(null);
    }
}
