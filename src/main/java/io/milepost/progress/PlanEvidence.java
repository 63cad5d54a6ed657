package io.milepost.progress;

import io.milepost.progress.detection.Prescribed;
import io.milepost.progress.detection.Prescribed.Stage;
import io.milepost.progress.detection.Prescribed.Worked;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.training.CalendarSpan;
import io.milepost.training.Calendars;
import io.milepost.training.Executions;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutId;
import io.milepost.training.notation.Item;
import io.milepost.training.notation.Repeat;
import io.milepost.training.notation.Session;
import io.milepost.training.notation.Step;
import io.milepost.training.notation.Target;
import io.milepost.training.notation.Workout;
import io.milepost.training.reps.Rep;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what was planned for an athlete, what became of it, and how its hard parts were run. */
@Component
class PlanEvidence {

    private final Calendars calendars;
    private final Executions executions;

    PlanEvidence(Calendars calendars, Executions executions) {
        this.calendars = calendars;
        this.executions = executions;
    }

    /** Everything that was ever planned; what is still to come tells how long a phase lasts. */
    List<Prescribed> of(AthleteProfile athlete) {
        LocalDate first = calendars.firstDay(athlete.id()).orElse(null);
        LocalDate last = calendars.lastDay(athlete.id()).orElse(null);
        if (first == null || last == null) {
            return List.of();
        }
        CalendarSpan span = calendars.between(athlete.id(), first, last);
        Map<WorkoutId, Executions.Ran> ran = executions.between(athlete.id(), first, last).stream()
                .collect(Collectors.toMap(Executions.Ran::workout, Function.identity()));
        return Stream.concat(span.planned().stream(), span.dropped().stream())
                .map(workout -> prescribed(workout, Optional.ofNullable(ran.get(workout.id()))))
                .toList();
    }

    static Prescribed prescribed(PlannedWorkout workout, Optional<Executions.Ran> ran) {
        return new Prescribed(
                workout.id().value(),
                workout.day(),
                workout.text().title(),
                workout.effort(),
                workout.estimate().duration(),
                hills(workout.workout()),
                workout.compliance(),
                Optional.ofNullable(workout.activity()),
                ran.filter(how -> !how.reps().isEmpty()).map(how -> worked(how, workout)),
                workout.plan() == null || workout.phase() == null
                        ? Optional.empty()
                        : Optional.of(new Stage(workout.plan(), workout.phase())));
    }

    private static Worked worked(Executions.Ran ran, PlannedWorkout workout) {
        Duration time = ran.reps().stream().map(Rep::time).reduce(Duration.ZERO, Duration::plus);
        Distance length =
                Distance.metres(ran.reps().stream().mapToDouble(Rep::metres).sum());
        boolean measured = ran.reps().stream().allMatch(rep -> rep.metres() > 0);
        return new Worked(
                ran.reps().size(),
                time,
                measured ? Optional.of(Pace.of(length, time)) : Optional.empty(),
                Optional.ofNullable(workout.intensity()));
    }

    private static int hills(Workout workout) {
        return workout.items().stream().mapToInt(PlanEvidence::hills).sum();
    }

    private static int hills(Item item) {
        return switch (item) {
            case Step step -> step.target() == Target.Named.HILL ? 1 : 0;
            case Repeat repeat -> repeat.times() * hills(repeat.turn());
            case Session _ -> 0;
        };
    }
}
