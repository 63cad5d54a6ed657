package io.milepost.workspace;

import io.milepost.progress.GateReport;
import io.milepost.progress.Gates;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.training.season.RaceDay;
import io.milepost.training.season.RaceDays;
import io.milepost.workspace.desk.Reason;
import io.milepost.workspace.desk.Signal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whose race is near and has no plan for its day, and whose goal looks doubtful at its gate. */
@Component
@Order(4)
class RacesOnDesk implements DeskSource {

    /** A race that is nearer than this wants a plan for its day. */
    private static final int PLANNED_DAYS = 7;

    private final RacesAhead races;
    private final RaceDays raceDays;
    private final Gates gates;

    RacesOnDesk(RacesAhead races, RaceDays raceDays, Gates gates) {
        this.races = races;
        this.raceDays = raceDays;
        this.gates = gates;
    }

    @Override
    public Stream<Signal> signals(DeskRoster roster) {
        return Stream.concat(unplanned(roster), doubtful(roster));
    }

    /** Each athlete's nearest race without a plan; the words are its day. */
    private Stream<Signal> unplanned(DeskRoster roster) {
        List<RacesAhead.Race> near = races.of(roster).stream()
                .filter(race -> !race.day()
                        .isAfter(roster.today(roster.get(race.athlete())).plusDays(PLANNED_DAYS)))
                .toList();
        if (near.isEmpty()) {
            return Stream.empty();
        }
        Set<AthleteId> who = near.stream().map(RacesAhead.Race::athlete).collect(Collectors.toSet());
        Map<AthleteId, Set<LocalDate>> written =
                raceDays.between(who, near.getFirst().day(), near.getLast().day()).stream()
                        .collect(Collectors.groupingBy(
                                RaceDay::athlete, Collectors.mapping(RaceDay::day, Collectors.toSet())));
        Set<AthleteId> named = new HashSet<>();
        return near.stream()
                .filter(race -> !written.getOrDefault(race.athlete(), Set.of()).contains(race.day()))
                .filter(race -> named.add(race.athlete()))
                .map(race -> unplanned(roster.get(race.athlete()), race.day()));
    }

    private static Signal unplanned(AthleteProfile athlete, LocalDate day) {
        Instant since = DeskRoster.morning(athlete, day.minusDays(PLANNED_DAYS));
        return Signal.of(athlete, Reason.RACE_UNPLANNED, since, null, day.toString());
    }

    private Stream<Signal> doubtful(DeskRoster roster) {
        return gates.doubtful().stream()
                .flatMap(report -> roster.find(report.goal().athlete()).stream().map(athlete -> gate(athlete, report)));
    }

    /** The words are how the goal looks and what it is called: {@code a-stretch:Boston}. */
    private static Signal gate(AthleteProfile athlete, GateReport report) {
        return Signal.of(
                athlete,
                Reason.GATE,
                DeskRoster.morning(athlete, report.day()),
                report.goal().id().value(),
                report.wordKey() + ":" + report.goal().title());
    }
}
