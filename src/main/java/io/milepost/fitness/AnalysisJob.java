package io.milepost.fitness;

import io.milepost.activities.Activities;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.Source;
import io.milepost.fitness.analysis.Derivation;
import io.milepost.fitness.analysis.RecordedProfile;
import io.milepost.jobs.JobHandler;
import io.milepost.jobs.Turns;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.PracticeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Analyses the recordings of one athlete that were not analysed yet, or from other facts, or by an older algorithm. An
 * archive of thousands is worked through a few at a time, so that nobody waits for it. Running it again changes nothing.
 */
@Component
class AnalysisJob implements JobHandler {

    static final String KIND = "fitness.analyses";

    /** Whoever derives something from an athlete's training takes this turn. */
    static final String TURN = "fitness/training";

    /** Before and after any day on which somebody trained. */
    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private static final int AT_ONCE = 25;

    private final AnalysisRows rows;
    private final Turns turns;
    private final Activities activities;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    AnalysisJob(
            AnalysisRows rows,
            Turns turns,
            Activities activities,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.turns = turns;
        this.activities = activities;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean coalesces() {
        return true;
    }

    @Override
    public void run(@Nullable PracticeId practice, UUID subject) {
        AthleteId athlete = new AthleteId(subject);
        // In turn too: what another one derives just now, from facts that have changed since, must be seen here.
        List<ActivityId> waiting = turns.call(TURN, subject, () -> waiting(athlete));
        for (int from = 0; from < waiting.size(); from += AT_ONCE) {
            List<ActivityId> some = waiting.subList(from, Math.min(from + AT_ONCE, waiting.size()));
            turns.run(TURN, subject, () -> analyse(some));
        }
        PracticeId where = Objects.requireNonNull(practice);
        transaction.executeWithoutResult(status -> events.publishEvent(new AnalysesChanged(where, athlete)));
    }

    private List<ActivityId> waiting(AthleteId athlete) {
        return waiting(activities.between(athlete, FIRST, LAST), rows, athlete);
    }

    /** Which of the athlete's activities have a recording that is to be analysed, or analysed again. */
    static List<ActivityId> waiting(List<ActivitySummary> all, AnalysisRows rows, AthleteId athlete) {
        Map<UUID, AnalysisRows.Head> heads = rows.heads(athlete.value()).stream()
                .collect(Collectors.toMap(AnalysisRows.Head::activity, Function.identity()));
        return all.stream()
                .filter(activity -> waits(activity, heads.get(activity.id().value())))
                .map(ActivitySummary::id)
                .toList();
    }

    private static boolean waits(ActivitySummary activity, AnalysisRows.@Nullable Head head) {
        return activity.source() != Source.HAND
                && (head == null
                        || head.algorithm() != Derivation.ALGORITHM
                        || head.basis() != AnalysisRow.basisOf(activity));
    }

    /** Looks again at what still waits: another node may have been faster. */
    private void analyse(List<ActivityId> some) {
        Map<UUID, AnalysisRow> known = rows
                .findByActivityIn(some.stream().map(ActivityId::value).toList())
                .stream()
                .collect(Collectors.toMap(AnalysisRow::activity, Function.identity()));
        for (ActivityId id : some) {
            activities.find(id).ifPresent(activity -> {
                AnalysisRow row = known.get(id.value());
                if (waits(activity, row == null ? null : row.head())) {
                    RecordedProfile profile = derive(activity);
                    if (row == null) {
                        rows.save(AnalysisRow.of(activity, profile));
                    } else {
                        row.follow(activity, profile);
                    }
                }
            });
        }
    }

    /** Nothing is drawn from a source that is not sound. */
    private RecordedProfile derive(ActivitySummary activity) {
        return activity.sound()
                ? Derivation.of(
                        activities.samples(activity.id()), activity.sport().isOnFoot())
                : RecordedProfile.NONE;
    }
}
