package io.milepost.progress.detection;

import io.milepost.progress.Achievement.BiggestClimb;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Biggest climb: at least 100 m and 5 % more than on any run before, counted in the same way.
 *
 * <p>Not on a treadmill, not where the barometer drifted, not without three earlier climbs to beat (a practice default), not
 * from an unsound file or an old import, not through pain or illness.
 */
public final class ClimbPolicy {

    private static final double MARGIN = 100;
    private static final double SHARE = 1.05;
    private static final int EARLIER_CLIMBS = 3;

    private ClimbPolicy() {}

    public static Optional<BiggestClimb> judge(Session run, History history, List<Feeling> feelings) {
        if (!climbs(run) || !Fresh.isNews(run.start(), run.recordedAt()) || !WellEnough.toCelebrate(run, feelings)) {
            return Optional.empty();
        }
        Ascent now = ascent(run);
        List<Session> before = history.sessions().stream()
                .filter(other -> other.start().isBefore(run.start()))
                .filter(other -> climbs(other) && ascent(other).mayCompareWith(now))
                .toList();
        if (before.size() < EARLIER_CLIMBS) {
            return Optional.empty();
        }
        return before.stream()
                .max(Comparator.comparingDouble(other -> ascent(other).metres()))
                .filter(best -> ascent(best).method() == now.method())
                .filter(best -> isClearlyMore(now.metres(), ascent(best).metres()))
                .map(best -> new BiggestClimb(now.metres(), ascent(best).metres(), best.day()));
    }

    private static boolean isClearlyMore(double now, double best) {
        return now >= best + MARGIN && now >= best * SHARE;
    }

    private static boolean climbs(Session session) {
        Readings readings = session.readings();
        return session.run()
                && session.sound()
                && !readings.treadmill()
                && readings.ascent().filter(ascent -> !ascent.drifted()).isPresent();
    }

    private static Ascent ascent(Session climb) {
        return climb.readings().ascent().orElseThrow();
    }
}
