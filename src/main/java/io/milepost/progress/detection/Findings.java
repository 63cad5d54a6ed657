package io.milepost.progress.detection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every milestone in one athlete's evidence, oldest first. The same evidence gives the same findings, however often and
 * in whatever order it arrived.
 */
public final class Findings {

    private Findings() {}

    /** @param results the organisers' times; what a watch raced is taken from the history */
    public static List<Finding> in(History history, Collection<RaceEffort> results, List<Feeling> feelings) {
        var findings = new ArrayList<Finding>();
        Optional<LocalDate> lastShown = Optional.empty();
        for (Session session : history.sessions()) {
            LongestRunPolicy.judge(session, history, feelings)
                    .ifPresent(found -> findings.add(new Finding(session.id(), session.day(), found)));
            var showedUp = ShowedUpPolicy.judge(session, feelings, lastShown);
            if (showedUp.isPresent()) {
                findings.add(new Finding(session.id(), session.day(), showedUp.get()));
                lastShown = Optional.of(session.day());
            }
        }
        var measured = history.sessions().stream().flatMap(session -> RaceEffort.measured(session, feelings).stream());
        var races = PersonalRecordPolicy.racesOf(
                Stream.concat(results.stream(), measured).toList());
        for (RaceEffort race : races) {
            PersonalRecordPolicy.judge(race, races)
                    .ifPresent(found -> findings.add(new Finding(race.evidence(), race.day(), found)));
        }
        return List.copyOf(findings);
    }
}
