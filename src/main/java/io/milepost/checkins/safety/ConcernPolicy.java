package io.milepost.checkins.safety;

import io.milepost.checkins.Advice;
import io.milepost.checkins.CheckIn;
import io.milepost.checkins.Concern;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The gravest reason to look at one athlete.
 *
 * <p>A red flag stays until a coach clears it, however well the athlete says they are afterwards. Pain and illness stay
 * until cleared, or until the athlete's next check-in speaks of neither. Three low days within ten are a trend.
 */
public final class ConcernPolicy {

    private static final int TREND_DAYS = 10;
    private static final int TREND = 3;

    private ConcernPolicy() {}

    /** @param checkIns those of one athlete, in any order */
    public static Optional<Concern> gravest(List<CheckIn> checkIns, LocalDate today) {
        return redFlag(checkIns).or(() -> harm(checkIns)).or(() -> lowTrend(checkIns, today));
    }

    private static Optional<Concern> redFlag(List<CheckIn> checkIns) {
        return checkIns.stream()
                .filter(CheckIn::holdsThePlan)
                .min(Comparator.comparing(CheckIn::at))
                .map(first -> concern(first, Concern.Kind.RED_FLAG));
    }

    private static Optional<Concern> harm(List<CheckIn> checkIns) {
        return latest(checkIns)
                .filter(last -> last.advice() == Advice.REST && last.clearance().isEmpty())
                .map(last -> concern(last, hurts(last) ? Concern.Kind.PAIN : Concern.Kind.ILLNESS));
    }

    private static boolean hurts(CheckIn checkIn) {
        return checkIn.said().strideChanged() || checkIn.said().pain() >= Advice.PAIN_THAT_RESTS;
    }

    private static Optional<Concern> lowTrend(List<CheckIn> checkIns, LocalDate today) {
        LocalDate after = today.minusDays(TREND_DAYS);
        List<CheckIn> lows = checkIns.stream()
                .filter(CheckIn::isLow)
                .filter(low -> low.day().isAfter(after))
                .toList();
        long days = lows.stream().map(CheckIn::day).distinct().count();
        return days < TREND ? Optional.empty() : latest(lows).map(low -> concern(low, Concern.Kind.LOW_TREND));
    }

    private static Optional<CheckIn> latest(List<CheckIn> checkIns) {
        return checkIns.stream().max(Comparator.comparing(CheckIn::at));
    }

    private static Concern concern(CheckIn checkIn, Concern.Kind kind) {
        return new Concern(
                checkIn.said().athlete(),
                kind,
                checkIn.id(),
                checkIn.at(),
                checkIn.said().words());
    }
}
