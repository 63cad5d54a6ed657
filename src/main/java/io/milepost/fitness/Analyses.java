package io.milepost.fitness;

import io.milepost.activities.Activities;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivitySummary;
import io.milepost.fitness.analysis.Derivation;
import io.milepost.roster.AthleteId;
import io.milepost.roster.Athletes;
import io.milepost.running.Pace;
import io.milepost.running.RunTrace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each activity says about fitness. Recordings are analysed a moment after they came; until then an activity says what
 * its distance and time say. {@link AnalysesChanged} tells when there is more.
 */
@Service
public class Analyses {

    private final AnalysisRows rows;
    private final Activities activities;
    private final Athletes athletes;
    private final StaleAnalyses stale;

    Analyses(AnalysisRows rows, Activities activities, Athletes athletes, StaleAnalyses stale) {
        this.rows = rows;
        this.activities = activities;
        this.athletes = athletes;
        this.stale = stale;
    }

    /** The analysis of an activity, for whoever may see its athlete; empty for one that is removed, or is none. */
    @Transactional(readOnly = true)
    public Optional<ActivityAnalysis> of(ActivityId id) {
        return activities
                .find(id)
                .map(activity ->
                        Reading.of(activity, rows.findByActivity(id.value()).orElse(null)));
    }

    /**
     * Of the athlete's activities from the first to the last day, both included, in order of time. Removed ones are left
     * out; those that do not count are there and say so. Two statements, however many there are.
     */
    @Transactional(readOnly = true)
    public List<ActivityAnalysis> between(AthleteId athlete, LocalDate from, LocalDate until) {
        athletes.require(athlete);
        List<ActivitySummary> summaries = activities.between(athlete, from, until);
        Map<UUID, AnalysisRow> known = rows.findByAthleteAndDayBetween(athlete.value(), from, until).stream()
                .collect(Collectors.toMap(AnalysisRow::activity, Function.identity()));
        if (known.values().stream().anyMatch(row -> row.head().algorithm() != Derivation.ALGORITHM)) {
            stale.noticed(athlete);
        }
        return summaries.stream()
                .map(activity -> Reading.of(activity, known.get(activity.id().value())))
                .toList();
    }

    /** Of all the athlete's activities, in order of time. */
    @Transactional(readOnly = true)
    public List<ActivityAnalysis> all(AthleteId athlete) {
        return between(athlete, AnalysisJob.FIRST, AnalysisJob.LAST);
    }

    /**
     * The fastest eight minutes, as if flat, of the athlete's recordings from the first to the last day, both included, as far
     * as they are analysed. One statement, which reads nothing else.
     */
    @Transactional(readOnly = true)
    public Map<ActivityId, Pace> fastestEightMinutes(AthleteId athlete, LocalDate from, LocalDate until) {
        athletes.require(athlete);
        return rows.fastestEightMinutes(athlete.value(), from, until).stream()
                .collect(Collectors.toMap(eight -> new ActivityId(eight.activity()), eight -> new Pace(eight.pace())));
    }

    /** The recording of an activity as a run, with its holes filled; empty without one. For whoever may see the athlete. */
    @Transactional(readOnly = true)
    public RunTrace trace(ActivityId id) {
        return Derivation.trace(activities.samples(id));
    }

    /** How many of the athlete's recordings are still to be analysed: what is drawn from the others may change. */
    @Transactional(readOnly = true)
    public int waiting(AthleteId athlete) {
        athletes.require(athlete);
        return AnalysisJob.waiting(activities.between(athlete, AnalysisJob.FIRST, AnalysisJob.LAST), rows, athlete)
                .size();
    }
}
