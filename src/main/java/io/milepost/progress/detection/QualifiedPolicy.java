package io.milepost.progress.detection;

import io.milepost.progress.Achievement.Qualified;
import io.milepost.running.Buffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Qualified: the organiser's chip time over a certified course meets the standard that a goal asked for, once for each goal.
 * Met is met, to the second: the buffer that an athlete aims at is beyond it.
 *
 * <p>Not by a watch, which reaches the marathon early and fakes a qualifier; not on a course that falls so far that the time
 * added takes it away, or that counts for nothing; not from a result told later than news is news, and not through pain or
 * illness.
 */
public final class QualifiedPolicy {

    private QualifiedPolicy() {}

    /** The first of each goal, with the goal for its evidence. */
    static List<Finding> all(List<Attempt> attempts) {
        Set<UUID> met = new HashSet<>();
        List<Finding> found = new ArrayList<>();
        attempts.stream()
                .sorted(Comparator.comparing(Attempt::day)
                        .thenComparing(attempt -> attempt.result().evidence()))
                .forEach(attempt -> judge(attempt)
                        .filter(qualified -> met.add(attempt.goal()))
                        .ifPresent(qualified -> found.add(new Finding(attempt.goal(), attempt.day(), qualified))));
        return found;
    }

    public static Optional<Qualified> judge(Attempt attempt) {
        RaceEffort result = attempt.result();
        if (!result.official() || !result.isNews() || !result.wellEnough()) {
            return Optional.empty();
        }
        return attempt.standard()
                .buffer(result.time(), attempt.netDropMetres())
                .filter(Buffer::isMet)
                .map(buffer -> new Qualified(attempt.race(), result.distance(), result.time(), buffer.margin()));
    }
}
