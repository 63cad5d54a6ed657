package io.milepost.progress.detection;

import io.milepost.progress.Achievement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every milestone in one athlete's evidence, oldest first. The same evidence gives the same findings, however often and
 * in whatever order it arrived.
 */
public final class Findings {

    private final Known known;
    private final List<RaceEffort> races;
    private final Map<UUID, Session> sessions;
    private final List<Finding> found = new ArrayList<>();

    private Findings(Known known) {
        this.known = known;
        this.races = PersonalRecordPolicy.racesOf(Stream.concat(
                        known.results().stream(),
                        known.history().sessions().stream()
                                .flatMap(session -> RaceEffort.measured(session, known.feelings()).stream()))
                .toList());
        this.sessions = known.history().sessions().stream().collect(Collectors.toMap(Session::id, Function.identity()));
    }

    public static List<Finding> in(Known known) {
        return new Findings(known).all();
    }

    private List<Finding> all() {
        List<Feeling> feelings = known.feelings();
        History history = known.history();
        Optional<LocalDate> lastShown = Optional.empty();
        for (Session session : history.sessions()) {
            if (known.isUnwell(session.day())) {
                continue;
            }
            add(session, LongestRunPolicy.judge(session, history, feelings));
            add(session, ClimbPolicy.judge(session, history, feelings));
            add(session, ToughHillsPolicy.judge(session, known.plan(), feelings));
            add(session, BestEffortPolicy.judge(session, history, races, feelings));
            add(session, ComebackPolicy.judge(session, history, known.plan(), feelings));
            var showedUp = ShowedUpPolicy.judge(session, feelings, lastShown);
            if (showedUp.isPresent()) {
                add(session, showedUp);
                lastShown = Optional.of(session.day());
            }
        }
        for (Prescribed workout : known.plan()) {
            workout.session()
                    .map(sessions::get)
                    .filter(session -> !known.isUnwell(session.day()))
                    .ifPresent(session -> add(session, NewPacePolicy.judge(workout, known.plan(), sessions, feelings)));
        }
        for (RaceEffort race : races) {
            if (!known.isUnwell(race.day())) {
                PersonalRecordPolicy.judge(race, races)
                        .ifPresent(record -> found.add(new Finding(race.evidence(), race.day(), record)));
            }
        }
        found.addAll(QualifiedPolicy.all(known.attempts().stream()
                .filter(attempt -> !known.isUnwell(attempt.result().day()))
                .toList()));
        found.addAll(PhaseDonePolicy.all(known.plan(), known.today()));
        found.addAll(ConsistentWeeksPolicy.all(known.weeks()));
        return Rarity.thinned(found);
    }

    private void add(Session session, Optional<? extends Achievement> achievement) {
        achievement.ifPresent(reached -> found.add(new Finding(session.id(), session.day(), reached)));
    }
}
