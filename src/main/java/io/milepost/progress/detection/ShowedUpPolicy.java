package io.milepost.progress.detection;

import io.milepost.progress.Achievement.ShowedUp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Showed up: a session of at least 10 minutes within 18 hours after an energy of 2 or less.
 *
 * <p>Never where pain, illness or a red flag was spoken of. Once in 14 days, or it becomes a habit to praise exhaustion.
 * The third low day within ten is no win but a pattern: it goes to the coach instead.
 */
public final class ShowedUpPolicy {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(10);
    private static final Duration AFTER_A_LOW = Duration.ofHours(18);
    private static final int DAYS_BETWEEN = 14;
    private static final int PATTERN_DAYS = 10;
    private static final int PATTERN = 3;

    private ShowedUpPolicy() {}

    /** @param lastShown the day of the last milestone of this kind before the session */
    public static Optional<ShowedUp> judge(Session session, List<Feeling> feelings, Optional<LocalDate> lastShown) {
        if (!session.sound()
                || session.elapsed().compareTo(LONG_ENOUGH) < 0
                || !Fresh.isNews(session.start(), session.recordedAt())) {
            return Optional.empty();
        }
        if (WellEnough.around(session, feelings).stream().anyMatch(Feeling::mentionsAnyHarm)
                || lastShown
                        .filter(day -> ChronoUnit.DAYS.between(day, session.day()) < DAYS_BETWEEN)
                        .isPresent()
                || isPattern(session, feelings)) {
            return Optional.empty();
        }
        return feelings.stream()
                .filter(Feeling::isLow)
                .filter(low -> !low.at().isAfter(session.start()))
                .filter(low -> Duration.between(low.at(), session.start()).compareTo(AFTER_A_LOW) <= 0)
                .max(Comparator.comparing(Feeling::at))
                .map(low -> new ShowedUp(low.energy().orElseThrow(), session.elapsed()));
    }

    private static boolean isPattern(Session session, List<Feeling> feelings) {
        return feelings.stream()
                        .filter(Feeling::isLow)
                        .filter(low -> !low.at().isAfter(session.start()))
                        .map(Feeling::day)
                        .filter(day -> ChronoUnit.DAYS.between(day, session.day()) < PATTERN_DAYS)
                        .distinct()
                        .count()
                >= PATTERN;
    }
}
