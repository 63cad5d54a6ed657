package io.milepost.progress;

import io.milepost.progress.detection.Attempt;
import io.milepost.progress.detection.RaceEffort;
import io.milepost.progress.detection.Session;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Personal;
import io.milepost.roster.PersonalFacts;
import io.milepost.running.Distance;
import io.milepost.running.DownhillRule;
import io.milepost.running.QualifyingStandard;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the races that an athlete ran for a goal that asks for a standard, and what each had to meet. */
@Component
class Attempts {

    /** What a certified course may be long. */
    private static final double CERTIFIED = 0.001;

    private static final double WATCHES_READ_OTHERWISE = 0.03;

    private final GoalRows goals;
    private final Standards standards;
    private final PersonalFacts facts;

    Attempts(GoalRows goals, Standards standards, PersonalFacts facts) {
        this.goals = goals;
        this.standards = standards;
        this.facts = facts;
    }

    /** @param sessions tell how far a course fell, where somebody recorded the race */
    List<Attempt> of(AthleteProfile athlete, List<RaceEffort> official, List<Session> sessions) {
        List<GoalRow> aims = goals.findByAthleteId(athlete.id().value()).stream()
                .filter(row -> row.toGoal().target() instanceof Target.Qualifier)
                .toList();
        if (aims.isEmpty()) {
            return List.of();
        }
        Personal person = facts.of(athlete.id());
        return aims.stream()
                .flatMap(row -> official.stream()
                        .filter(race -> isRunFor(row, race, athlete))
                        .map(race -> attempt(row.toGoal(), race, person, netDrop(race, sessions))))
                .toList();
    }

    private static boolean isRunFor(GoalRow row, RaceEffort race, AthleteProfile athlete) {
        return row.toGoal()
                        .target()
                        .raceDistance()
                        .filter(far -> far.isWithin(CERTIFIED, race.distance()))
                        .isPresent()
                && !race.day().isBefore(row.madeOn(athlete))
                && !race.day().isAfter(row.lastDay());
    }

    private Attempt attempt(Goal goal, RaceEffort race, Personal person, double netDrop) {
        Target.Qualifier asked = (Target.Qualifier) goal.target();
        QualifyingStandard standard = asked.race()
                .flatMap(name -> standards.forRace(name, person, race.day()))
                .map(Qualification::standard)
                .orElseGet(() -> new QualifyingStandard(asked.standard(), DownhillRule.NONE));
        return new Attempt(goal.id().value(), asked.race().orElse(goal.title()), standard, race, netDrop);
    }

    private static double netDrop(RaceEffort race, List<Session> sessions) {
        return sessions.stream()
                .filter(session -> session.run() && session.day().equals(race.day()))
                .filter(session ->
                        covers(session, race.distance()) && session.netDrop().isPresent())
                .mapToDouble(session -> session.netDrop().getAsDouble())
                .max()
                .orElse(0);
    }

    private static boolean covers(Session session, Distance race) {
        return session.distance()
                .filter(distance -> distance.isWithin(WATCHES_READ_OTHERWISE, race))
                .isPresent();
    }
}
