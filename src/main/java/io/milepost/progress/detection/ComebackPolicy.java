package io.milepost.progress.detection;

import io.milepost.progress.Achievement.Comeback;
import io.milepost.training.matching.Compliance;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Comeback: a workout done in full within 21 days of one of the same type that was cut short, or the first session after at
 * least 10 days without any.
 *
 * <p>Never before a coach recorded clearance after a red flag, and never through pain or illness: coming back too early is
 * no win. Not from an unsound file or an old import, and no first session after a break of somebody whose training is not
 * known.
 */
public final class ComebackPolicy {

    private static final int DAYS_TO_WIN_BACK = 21;
    private static final int DAYS_OFF = 10;
    private static final int EARLIER_SESSIONS = 3;
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(10);

    private ComebackPolicy() {}

    public static Optional<Comeback> judge(
            Session session, History history, List<Prescribed> plan, List<Feeling> feelings) {
        if (!session.sound()
                || session.elapsed().compareTo(LONG_ENOUGH) < 0
                || !Fresh.isNews(session.start(), session.recordedAt())
                || !WellEnough.toCelebrate(session, feelings)
                || feelings.stream().anyMatch(feeling -> feeling.holds(session.start()))) {
            return Optional.empty();
        }
        return afterDaysOff(session, history).or(() -> wonBack(session, plan));
    }

    private static Optional<Comeback> afterDaysOff(Session session, History history) {
        List<Session> before = history.sessions().stream()
                .filter(other -> other.start().isBefore(session.start()))
                .toList();
        if (before.size() < EARLIER_SESSIONS) {
            return Optional.empty();
        }
        // The day of the last session and today are no days off.
        long off = ChronoUnit.DAYS.between(before.getLast().day(), session.day()) - 1;
        return off >= DAYS_OFF ? Optional.of(Comeback.afterDaysOff((int) off)) : Optional.empty();
    }

    private static Optional<Comeback> wonBack(Session session, List<Prescribed> plan) {
        Optional<Prescribed> now = plan.stream()
                .filter(workout ->
                        workout.session().filter(session.id()::equals).isPresent())
                .filter(Prescribed::isDoneInFull)
                .findFirst();
        return now.flatMap(workout -> plan.stream()
                .filter(other -> workout.isOfTheTypeOf(other) && isJustBefore(other.day(), workout.day()))
                .filter(other -> other.compliance().isCompleted())
                .max(Comparator.comparing(Prescribed::day).thenComparing(Prescribed::id))
                // Only the latest one counts: what was won back once is not won back again.
                .filter(last -> last.compliance() == Compliance.SHORTER)
                .map(last -> Comeback.afterACut(workout.title(), last.day())));
    }

    private static boolean isJustBefore(LocalDate earlier, LocalDate day) {
        return earlier.isBefore(day) && ChronoUnit.DAYS.between(earlier, day) <= DAYS_TO_WIN_BACK;
    }
}
