package io.milepost.progress.detection;

import java.time.Duration;
import java.util.List;

/** Never celebrate running through pain or illness: what was said from a day before to 18 hours after counts. */
final class WellEnough {

    private static final Duration BEFORE = Duration.ofHours(24);
    private static final Duration AFTER = Duration.ofHours(18);

    private WellEnough() {}

    static boolean toCelebrate(Session session, List<Feeling> feelings) {
        return around(session, feelings).stream().noneMatch(Feeling::forbidsCelebration);
    }

    /** What was said about this session's time, before and after. */
    static List<Feeling> around(Session session, List<Feeling> feelings) {
        return feelings.stream()
                .filter(feeling -> !feeling.at().isBefore(session.start().minus(BEFORE)))
                .filter(feeling -> !feeling.at().isAfter(session.end().plus(AFTER)))
                .toList();
    }
}
