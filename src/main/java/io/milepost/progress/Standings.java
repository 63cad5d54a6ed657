package io.milepost.progress;

import io.milepost.fitness.RaceResult;
import io.milepost.progress.Standards.RaceChoice;
import io.milepost.progress.Standing.Counted;
import io.milepost.roster.AthleteId;
import io.milepost.roster.Athletes;
import io.milepost.roster.Personal;
import io.milepost.roster.PersonalFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where athletes stand before the races that ask for a standard: by official results, by age on that race's day. */
@Service
public class Standings {

    private static final int CUT_OFFS = 3;
    private static final double COURSE_TOLERANCE = 0.001;

    private final Standards standards;
    private final PersonalFacts facts;
    private final OfficialResults races;
    private final Goals goals;
    private final Athletes athletes;
    private final Clock clock;

    Standings(
            Standards standards,
            PersonalFacts facts,
            OfficialResults races,
            Goals goals,
            Athletes athletes,
            Clock clock) {
        this.standards = standards;
        this.facts = facts;
        this.races = races;
        this.goals = goals;
        this.athletes = athletes;
        this.clock = clock;
    }

    /**
     * One for each race that a goal aims at or a result counts for. For the athlete, the team and tasks.
     *
     * @return by name of the race; empty where none matters
     */
    @Transactional(readOnly = true)
    public List<Standing> of(AthleteId athlete) {
        LocalDate today = athletes.require(athlete).today(clock);
        Personal person = facts.of(athlete);
        List<Goal> aims = goals.ladder(athlete).goals();
        List<RaceResult> results =
                races.of(athlete).stream().map(OfficialResults.Run::result).toList();
        return standards.races().stream()
                .flatMap(choice -> standing(choice, person, aims, results, today).stream())
                .toList();
    }

    private Optional<Standing> standing(
            RaceChoice choice, Personal person, List<Goal> aims, List<RaceResult> results, LocalDate today) {
        Optional<Goal> aim =
                aims.stream().filter(goal -> isFor(goal, choice.race())).findFirst();
        List<Counted> counted = results.stream()
                .filter(result -> result.distance().isWithin(COURSE_TOLERANCE, choice.distance()))
                .flatMap(result -> counted(choice.race(), person, result).stream())
                .filter(result -> !result.qualification().raceDay().isBefore(today))
                .toList();
        Optional<Counted> best = counted.stream()
                .filter(result -> result.result().official())
                .max(Comparator.comparing(Counted::buffer));
        if (aim.isEmpty() && best.filter(found -> found.buffer().isMet()).isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = aim.flatMap(Goal::raceDay)
                .filter(ahead -> !ahead.isBefore(today))
                .orElse(today);
        boolean unofficial = counted.stream()
                .anyMatch(
                        result -> !result.result().official() && result.buffer().isMet());
        return Optional.of(new Standing(
                choice.race(),
                standards.forRace(choice.race(), person, day),
                best,
                unofficial,
                standards.cutOffs(choice.race(), CUT_OFFS)));
    }

    private Optional<Counted> counted(String race, Personal person, RaceResult result) {
        return standards
                .forRace(race, person, result.day())
                .flatMap(asked ->
                        asked.standard().buffer(result.time(), 0).map(buffer -> new Counted(result, asked, buffer)));
    }

    private static boolean isFor(Goal goal, String race) {
        return goal.target() instanceof Target.Qualifier qualifier
                && qualifier.race().filter(race::equals).isPresent();
    }
}
