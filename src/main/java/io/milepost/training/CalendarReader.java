package io.milepost.training;

import io.milepost.fitness.AthletePaces;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.PaceRange;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Vdot;
import io.milepost.running.Zone;
import io.milepost.training.matching.Done;
import io.milepost.training.matching.Verdict;
import io.milepost.training.notation.Estimate;
import io.milepost.training.notation.Workout;
import io.milepost.training.templates.Layout;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads calendars: what is planned, what became of it, and what was trained. Asks nobody's permission. */
@Component
class CalendarReader {

    private final PlanMatcher matcher;
    private final IntensityReader intensities;
    private final Clock clock;

    CalendarReader(PlanMatcher matcher, IntensityReader intensities, Clock clock) {
        this.matcher = matcher;
        this.intensities = intensities;
        this.clock = clock;
    }

    CalendarSpan read(AthleteProfile athlete, LocalDate first, LocalDate last) {
        Matched matched = matcher.match(athlete, first, last);
        IntensityReader.Known known = intensities.of(athlete.id(), matched, first, last);
        LocalDate today = athlete.today(clock);
        return new CalendarSpan(
                athlete.id(),
                first,
                last,
                matched.planned().stream().map(item -> toWorkout(item, known)).toList(),
                matched.dropped().stream()
                        .filter(item -> item.row().day().isBefore(today))
                        .map(item -> toWorkout(item, known))
                        .toList(),
                matched.trained().stream()
                        .map(entry -> entry.toTrained(
                                matched.speeds(),
                                matched.extra().contains(entry.done().id())))
                        .toList());
    }

    /** The workouts of these days that are history, because training is matched with them. */
    Set<UUID> completed(AthleteProfile athlete, LocalDate first, LocalDate last) {
        return matcher.match(athlete, first, last).planned().stream()
                .filter(item -> item.verdict().compliance().isCompleted())
                .map(item -> item.row().getId())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Fulfilment fulfilment(Matched.Item item, IntensityReader.Known known) {
        Verdict verdict = item.verdict();
        List<Done> done = verdict.done();
        return new Fulfilment(
                verdict.compliance(),
                known.intensity(item),
                done.stream().map(Done::id).toList(),
                done.isEmpty() ? null : done.getFirst().day(),
                verdict.share());
    }

    private static PlannedWorkout toWorkout(Matched.Item item, IntensityReader.Known known) {
        PlannedWorkoutRow row = item.row();
        PlannedFacts facts = item.facts();
        return new PlannedWorkout(
                row.id(),
                row.version(),
                row.sequence(),
                row.athlete(),
                row.day(),
                row.text(),
                facts.workout(),
                row.plan(),
                facts.vdot(),
                facts.paces(),
                facts.estimate(),
                facts.effort(),
                row.phase(),
                row.origin(),
                row.isHandEdited(),
                row.isOnTreadmill(),
                fulfilment(item, known));
    }

    static Estimate estimate(Workout workout, @Nullable TrainingPaces own) {
        return Estimate.of(workout, Layout.speeds(own));
    }

    /** Those of the last race, or nominal ones to reckon with. */
    static Function<Zone, PaceRange> speeds(List<AthletePaces> latestFirst) {
        return Layout.speeds(
                latestFirst.isEmpty() ? null : latestFirst.getFirst().paces());
    }

    /** What a workout on this day is paced by: the last race on or before it. */
    static @Nullable Vdot fitnessOn(List<AthletePaces> latestFirst, LocalDate day) {
        return latestFirst.stream()
                .filter(paces -> !paces.validFrom().isAfter(day))
                .findFirst()
                .map(AthletePaces::vdot)
                .orElse(null);
    }
}
