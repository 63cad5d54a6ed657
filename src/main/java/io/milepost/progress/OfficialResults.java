package io.milepost.progress;

import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.roster.AthleteId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The races of an athlete, each once: those that the team recorded, and the official times that were told beside a goal. A
 * told one changes no paces, which are the team's to decide; once the team records the race, its figures go before, and the
 * evidence stays the goal's, so that a correction is no second race.
 */
@Component
class OfficialResults {

    static final double COURSE_TOLERANCE = 0.01;

    private final Paces paces;
    private final GoalRows goals;
    private final GoalResultRows told;

    OfficialResults(Paces paces, GoalRows goals, GoalResultRows told) {
        this.paces = paces;
        this.goals = goals;
        this.told = told;
    }

    /**
     * One race, official or not.
     *
     * @param evidence what proves it, the same for as long as the race stands
     * @param known since when it is known
     */
    record Run(UUID evidence, Instant known, RaceResult result) {}

    /** By day. The caller has asked whether the seat may see the athlete. */
    List<Run> of(AthleteId athlete) {
        List<Run> toldRuns = told(athlete);
        List<Run> runs = new ArrayList<>();
        paces.history(athlete).stream().map(race -> recorded(race, toldRuns)).forEach(runs::add);
        toldRuns.stream()
                .filter(run -> runs.stream().noneMatch(other -> isSame(other.result(), run.result())))
                .forEach(runs::add);
        runs.sort(Comparator.comparing((Run run) -> run.result().day()).thenComparing(Run::evidence));
        return List.copyOf(runs);
    }

    private static Run recorded(AthletePaces race, List<Run> told) {
        return told.stream()
                .filter(run -> race.source().official() && isSame(run.result(), race.source()))
                .findFirst()
                .map(run -> new Run(run.evidence(), run.known(), race.source()))
                .orElseGet(() -> new Run(race.id().value(), race.recorded(), race.source()));
    }

    private List<Run> told(AthleteId athlete) {
        Map<GoalId, Goal> known = goals.findByAthleteId(athlete.value()).stream()
                .map(GoalRow::toGoal)
                .collect(Collectors.toMap(Goal::id, Function.identity()));
        return told.findByAthleteId(athlete.value()).stream()
                .flatMap(row -> Optional.ofNullable(known.get(row.goal())).flatMap(goal -> told(goal, row)).stream())
                .toList();
    }

    private static Optional<Run> told(Goal goal, GoalResultRow row) {
        return goal.raceDay()
                .flatMap(day -> goal.target()
                        .raceDistance()
                        .flatMap(distance -> row.officialTime()
                                .map(time -> new RaceResult(goal.athlete(), goal.title(), distance, time, day, true))))
                .map(result -> new Run(goal.id().value(), row.told(), result));
    }

    private static boolean isSame(RaceResult one, RaceResult other) {
        return one.day().equals(other.day()) && one.distance().isWithin(COURSE_TOLERANCE, other.distance());
    }
}
