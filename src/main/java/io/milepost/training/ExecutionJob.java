package io.milepost.training;

import io.milepost.activities.Activities;
import io.milepost.activities.ActivityId;
import io.milepost.activities.Lap;
import io.milepost.fitness.Analyses;
import io.milepost.jobs.JobHandler;
import io.milepost.jobs.Turns;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.running.RunTrace;
import io.milepost.tenancy.PracticeId;
import io.milepost.training.matching.Done;
import io.milepost.training.matching.Matching;
import io.milepost.training.reps.Execution;
import io.milepost.training.reps.RecordedLap;
import io.milepost.training.reps.Shape;
import io.milepost.training.reps.Traces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Works out how one athlete's workouts were run, of those that were not so far, or from something else. A few at a time, so
 * that nobody waits for an archive. Running it again changes nothing.
 */
@Component
class ExecutionJob implements JobHandler {

    static final String KIND = "training.executions";

    private static final int AT_ONCE = 20;

    private final PlannedWorkoutRows planned;
    private final ExecutionRows rows;
    private final PlanMatcher matcher;
    private final Athletes athletes;
    private final Activities activities;
    private final Analyses analyses;
    private final Turns turns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExecutionJob(
            PlannedWorkoutRows planned,
            ExecutionRows rows,
            PlanMatcher matcher,
            Athletes athletes,
            Activities activities,
            Analyses analyses,
            Turns turns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.planned = planned;
        this.rows = rows;
        this.matcher = matcher;
        this.athletes = athletes;
        this.activities = activities;
        this.analyses = analyses;
        this.turns = turns;
        this.events = events;
        this.clock = clock;
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
        AthleteProfile athlete = athletes.require(new AthleteId(subject));
        AtomicInteger left = new AtomicInteger(AT_ONCE);
        while (left.get() > 0) {
            // Each stretch looks again at what still waits: another node may have been faster.
            turns.run(KIND, subject, () -> {
                List<Matched.Item> waiting = waiting(athlete);
                workOut(athlete, waiting.subList(0, Math.min(AT_ONCE, waiting.size())));
                if (!waiting.isEmpty()) {
                    events.publishEvent(new ExecutionsChanged(Objects.requireNonNull(practice), athlete.id()));
                }
                left.set(waiting.size() - AT_ONCE);
            });
        }
    }

    private List<Matched.Item> waiting(AthleteProfile athlete) {
        LocalDate first = planned.firstDay(athlete.id().value());
        if (first == null) {
            return List.of();
        }
        LocalDate last = athlete.today(clock).plusDays(Matching.DAYS_MOVED);
        Matched matched = matcher.match(athlete, first, last);
        Map<UUID, ExecutionRows.Head> heads =
                rows.heads(athlete.id().value(), first.minusDays(Matching.DAYS_MOVED), last).stream()
                        .collect(Collectors.toMap(ExecutionRows.Head::workout, Function.identity()));
        return matched.planned().stream()
                .filter(item -> item.isRun() && matched.isRecorded(item))
                .filter(item -> {
                    ExecutionRows.Head head = heads.get(item.row().getId());
                    return head == null || !head.isOf(item.basis());
                })
                .toList();
    }

    private void workOut(AthleteProfile athlete, List<Matched.Item> some) {
        Map<UUID, ExecutionRow> known =
                rows
                        .findByWorkoutIn(
                                some.stream().map(item -> item.row().getId()).toList())
                        .stream()
                        .collect(Collectors.toMap(ExecutionRow::workout, Function.identity()));
        for (Matched.Item item : some) {
            LocalDate day = item.verdict().done().getFirst().day();
            ExecutionRow row = known.getOrDefault(
                    item.row().getId(), ExecutionRow.of(athlete.id(), item.row().id(), day));
            row.follow(
                    day, Shape.of(item.facts().workout()).map(Shape::code).orElse(null), item.basis(), execution(item));
            rows.save(row);
        }
    }

    private Execution execution(Matched.Item item) {
        List<Done> pieces = item.verdict().done().stream()
                .sorted(Comparator.comparing(Done::start, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Done::id))
                .toList();
        List<Traces.Piece> traces = pieces.stream()
                .map(done -> new Traces.Piece(done.start(), trace(done)))
                .toList();
        List<RecordedLap> laps = pieces.size() == 1 ? laps(pieces.getFirst()) : List.of();
        return Execution.of(item.facts().segments(), Traces.joined(traces), laps);
    }

    private RunTrace trace(Done done) {
        return analyses.trace(new ActivityId(done.id()));
    }

    private List<RecordedLap> laps(Done done) {
        return activities.detail(new ActivityId(done.id())).laps().stream()
                .map(ExecutionJob::lap)
                .toList();
    }

    private static RecordedLap lap(Lap lap) {
        return new RecordedLap(
                lap.startSeconds(),
                lap.elapsedSeconds().orElse(lap.timerSeconds().orElse(0)),
                lap.distanceMetres().orElse(0));
    }
}
