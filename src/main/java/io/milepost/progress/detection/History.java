package io.milepost.progress.detection;

import io.milepost.running.Distance;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything known of one athlete's training, oldest first. */
public final class History {

    private final List<Session> sessions;

    private History(List<Session> sessions) {
        this.sessions = sessions;
    }

    public static History of(Collection<Session> sessions) {
        return new History(sessions.stream()
                .sorted(Comparator.comparing(Session::start).thenComparing(Session::id))
                .toList());
    }

    public List<Session> sessions() {
        return sessions;
    }

    /** Sound runs with a distance that started before this session. */
    List<Session> runsBefore(Session session) {
        return sessions.stream()
                .filter(other -> other.start().isBefore(session.start()))
                .filter(other ->
                        other.run() && other.sound() && other.distance().isPresent())
                .toList();
    }

    Optional<Session> longestRunBefore(Session session) {
        return runsBefore(session).stream().max(Comparator.comparing(History::length));
    }

    /** Training runs only: races leave the base of the 110 % rule. */
    Optional<Distance> longestTrainingRunWithin(Duration time, Session before) {
        return runsBefore(before).stream()
                .filter(run -> !run.race())
                .filter(run -> !run.start().isBefore(before.start().minus(time)))
                .map(History::length)
                .max(Comparator.naturalOrder());
    }

    long monthsKnownOn(LocalDate day) {
        return sessions.isEmpty()
                ? 0
                : ChronoUnit.MONTHS.between(sessions.getFirst().day(), day);
    }

    private static Distance length(Session run) {
        return run.distance().orElse(Distance.ZERO);
    }
}
