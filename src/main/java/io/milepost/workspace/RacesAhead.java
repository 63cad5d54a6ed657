package io.milepost.workspace;

import io.milepost.progress.Goals;
import io.milepost.progress.Tier;
import io.milepost.roster.AthleteId;
import io.milepost.training.Calendars;
import io.milepost.workspace.desk.Occasion;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The A and B races of the coming two weeks: goals on these rungs, and what plans lead to. */
@Component
class RacesAhead {

    private final Goals goals;
    private final Calendars calendars;

    RacesAhead(Goals goals, Calendars calendars) {
        this.goals = goals;
        this.calendars = calendars;
    }

    /** @param main whether it is an A race: what the season, or a plan, is for */
    record Race(AthleteId athlete, LocalDate day, boolean main) {}

    /** Of everybody on the roster, the nearest first. */
    List<Race> of(DeskRoster roster) {
        if (roster.isEmpty()) {
            return List.of();
        }
        LocalDate utc = LocalDate.ofInstant(roster.now(), ZoneOffset.UTC);
        LocalDate first = utc.minusDays(1);
        LocalDate last = utc.plusDays(Occasion.RACE_DAYS + 1L);
        Stream<Race> goalRaces = goals.races(roster.ids(), first, last).stream()
                .filter(goal -> goal.tier() != Tier.C)
                .map(goal -> new Race(goal.athlete(), goal.raceDay().orElseThrow(), goal.tier() == Tier.A));
        Stream<Race> planRaces = calendars.plans(roster.ids(), first, last).stream()
                .map(plan -> new Race(plan.athlete(), plan.raceDay(), true));
        return Stream.concat(goalRaces, planRaces)
                .filter(race -> !race.day().isBefore(roster.today(roster.get(race.athlete()))))
                .sorted(Comparator.comparing(Race::day))
                .toList();
    }

    /** The nearest A race of one athlete. */
    static Optional<LocalDate> main(List<Race> races, AthleteId athlete) {
        return races.stream()
                .filter(race -> race.main() && race.athlete().equals(athlete))
                .map(Race::day)
                .findFirst();
    }
}
