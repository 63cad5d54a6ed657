package io.milepost.training.matching;

import io.milepost.training.notation.Effort;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Finds out what was done of what was planned. Each recording is used once, and what is left is extra. In order:
 *
 * <ol>
 *   <li>what people said;
 *   <li>on the same day in the same sport, the likest first, unless the sizes are far apart and the names differ;
 *   <li>one recording that covers two workouts of its day;
 *   <li>recordings of the same session: one right after the other, or what a workout that came out short lacks;
 *   <li>up to three days away, where a workout that is over has nothing on its own day: only where both find nothing likelier,
 *       never a workout whose day is still to come, which would vanish from the plan, and one that was begun on its day only
 *       where all of it was made up for afterwards;
 *   <li>what is left on the same day, however far apart the sizes are.
 * </ol>
 *
 * The answer does not depend on the order of what it is asked with, and for a day on nothing beyond {@value #REACH_DAYS} days
 * of it. Thresholds without another source are practice defaults.
 */
public final class Matching {

    /** So many days to either side must be looked at for the verdicts of a day to be final. */
    public static final int REACH_DAYS = 10;

    /** How far a workout may move and still be the same one. */
    public static final int DAYS_MOVED = 3;

    private static final Duration LEAST = Duration.ofMinutes(10);
    private static final Duration SAME_SESSION = Duration.ofMinutes(30);
    private static final double AS_PLANNED_FROM = 0.8;
    private static final double AS_PLANNED_UNTIL = 1.2;
    private static final double FAR_SMALL = 0.25;
    private static final double FAR_LARGE = 2;
    private static final double MOVED_FROM = 0.7;
    private static final double MOVED_UNTIL = 1.4;
    private static final double OTHER_PACE = 0.15;
    private static final double A_DAY_AWAY = 0.1;

    private final Map<UUID, Verdict> verdicts;
    private final List<Done> extra;

    private Matching(Map<UUID, Verdict> verdicts, List<Done> extra) {
        this.verdicts = Map.copyOf(verdicts);
        this.extra = List.copyOf(extra);
    }

    private record Pair(Wanted wanted, Done done, double away) {}

    private static final Comparator<Pair> LIKEST_FIRST = Comparator.comparingDouble(Pair::away)
            .thenComparing(pair -> pair.wanted().id())
            .thenComparing(pair -> pair.done().id());

    public static Matching of(Collection<Wanted> wanted, Collection<Done> done, Circumstances circumstances) {
        Sessions sessions = new Sessions(wanted, done, circumstances.corrections());
        sameDay(sessions, Matching::isNear);
        merged(sessions);
        split(sessions);
        moved(sessions, circumstances);
        sameDay(sessions, (want, each) -> true);
        split(sessions);
        Map<UUID, Verdict> verdicts = new HashMap<>();
        for (Wanted want : wanted) {
            Sessions.Session session = sessions.of(want);
            verdicts.put(
                    want.id(), session == null ? Verdict.without(circumstances.without(want)) : judge(want, session));
        }
        List<Done> extra = sessions.days().stream()
                .flatMap(day -> sessions.openDone(day).stream())
                .toList();
        return new Matching(verdicts, extra);
    }

    /** The verdict on a workout that took part. */
    public Verdict of(UUID wanted) {
        Verdict verdict = verdicts.get(wanted);
        if (verdict == null) {
            throw new IllegalArgumentException("did not take part: " + wanted);
        }
        return verdict;
    }

    /** Training that nobody planned, in order of days. */
    public List<Done> extra() {
        return extra;
    }

    /** Of about the size, or bearing the name. */
    private static boolean isNear(Wanted want, Done each) {
        double share = want.share(each);
        return share == 0 || (share >= FAR_SMALL && share <= FAR_LARGE) || Likeness.isNamed(want, each);
    }

    private static void sameDay(Sessions sessions, BiPredicate<Wanted, Done> near) {
        for (LocalDate day : sessions.days()) {
            List<Done> open = sessions.openDone(day);
            sessions.openWanted(day).stream()
                    .flatMap(want -> open.stream()
                            .filter(each -> sessions.mayJoin(want, each) && near.test(want, each))
                            .map(each -> new Pair(want, each, Likeness.away(want, each))))
                    .sorted(LIKEST_FIRST)
                    .forEach(pair -> {
                        if (sessions.of(pair.wanted()) == null && sessions.isOpen(pair.done())) {
                            sessions.join(pair.wanted(), pair.done());
                        }
                    });
        }
    }

    /** A recording that is too long for its workout, and just right for it and another one of that day. */
    private static void merged(Sessions sessions) {
        for (LocalDate day : sessions.days()) {
            for (Wanted want : sessions.openWanted(day)) {
                sessions.doneOn(day).stream()
                        .filter(session -> session.wanted().size() == 1 && session.share() > AS_PLANNED_UNTIL)
                        .filter(session -> session.wanted().getFirst().day().equals(day))
                        .filter(session -> session.done().stream().allMatch(each -> sessions.mayJoin(want, each)))
                        .filter(session -> isAsPlanned(Wanted.share(both(session.wanted(), want), session.done())))
                        .findFirst()
                        .ifPresent(session -> sessions.join(want, session.done().getFirst()));
            }
        }
    }

    /** Warm-up, main part and cool-down in files of their own; the rest of a run whose watch was stopped on the way. */
    private static void split(Sessions sessions) {
        for (LocalDate day : sessions.days()) {
            // What follows at once belongs together before what is only missing.
            for (BiPredicate<Sessions.Session, Done> belongs :
                    List.<BiPredicate<Sessions.Session, Done>>of(Matching::isNextPart, Matching::isMissing)) {
                boolean joined = true;
                while (joined) {
                    joined = sessions.openDone(day).stream().anyMatch(each -> joinRest(sessions, day, each, belongs));
                }
            }
        }
    }

    private static boolean joinRest(
            Sessions sessions, LocalDate day, Done each, BiPredicate<Sessions.Session, Done> belongs) {
        Optional<Sessions.Session> session = sessions.doneOn(day).stream()
                .filter(known ->
                        known.done().stream().allMatch(piece -> piece.day().equals(day)))
                .filter(known -> known.wanted().stream().allMatch(want -> sessions.mayJoin(want, each)))
                .filter(known -> belongs.test(known, each))
                .min(Comparator.comparingDouble(Sessions.Session::share)
                        .thenComparing(known -> known.wanted().getFirst().id()));
        session.ifPresent(known -> sessions.join(known.wanted().getFirst(), each));
        return session.isPresent();
    }

    private static boolean isNextPart(Sessions.Session session, Done each) {
        return session.done().stream().anyMatch(piece -> isRightAfter(piece, each))
                && (isNearer(session, each) || fits(session, each));
    }

    private static boolean isMissing(Sessions.Session session, Done each) {
        return session.share() < AS_PLANNED_FROM && isNearer(session, each) && fits(session, each);
    }

    private static boolean isNearer(Sessions.Session session, Done each) {
        double before = session.share();
        return before > 0 && Math.abs(1 - with(session, each)) < Math.abs(1 - before);
    }

    private static boolean fits(Sessions.Session session, Done each) {
        return session.share() > 0 && with(session, each) <= AS_PLANNED_UNTIL;
    }

    private static double with(Sessions.Session session, Done each) {
        return Wanted.share(session.wanted(), both(session.done(), each));
    }

    private static boolean isRightAfter(Done one, Done other) {
        Instant first = one.start();
        Instant second = other.start();
        if (first == null || second == null) {
            return false;
        }
        Duration gap = first.isBefore(second)
                ? Duration.between(first.plus(one.duration()), second)
                : Duration.between(second.plus(other.duration()), first);
        return gap.compareTo(SAME_SESSION) <= 0;
    }

    /** Both must be the other's likeliest, so that what happens weeks away changes nothing here. */
    private static void moved(Sessions sessions, Circumstances circumstances) {
        List<Pair> pairs = sessions.days().stream()
                .filter(day -> day.isBefore(circumstances.today())
                        && !circumstances.excused().test(day))
                .flatMap(day -> sessions.openWanted(day).stream())
                .flatMap(want -> around(want.day())
                        .flatMap(day -> sessions.openDone(day).stream())
                        .filter(each -> sessions.mayJoin(want, each) && couldBeMoved(want, each))
                        .filter(each -> !isBegun(sessions, want) || isMadeUpFor(want, each))
                        .map(each ->
                                new Pair(want, each, Likeness.away(want, each) + A_DAY_AWAY * daysAway(want, each))))
                .sorted(LIKEST_FIRST)
                .toList();
        Map<UUID, Pair> ofWanted = new HashMap<>();
        Map<UUID, Pair> ofDone = new HashMap<>();
        for (Pair pair : pairs) {
            ofWanted.putIfAbsent(pair.wanted().id(), pair);
            ofDone.putIfAbsent(pair.done().id(), pair);
        }
        ofWanted.values().stream()
                .filter(pair -> pair.equals(ofDone.get(pair.done().id())))
                .forEach(pair -> sessions.join(pair.wanted(), pair.done()));
    }

    /** The days that a workout may have moved to. */
    private static Stream<LocalDate> around(LocalDate day) {
        return day.minusDays(DAYS_MOVED)
                .datesUntil(day.plusDays(DAYS_MOVED + 1))
                .filter(other -> !other.equals(day));
    }

    /** Of the right size, and about as fast: of a hard workout that must be known, or any easy run would pass for it. */
    private static boolean couldBeMoved(Wanted want, Done each) {
        double share = want.share(each);
        boolean unknown =
                each.fastest() == null && Effort.of(want.workout(), null).isHard();
        return !unknown && share >= MOVED_FROM && share <= MOVED_UNTIL && Likeness.pace(want, each) < OTHER_PACE;
    }

    /** Whether something was left on its own day that could be what came of it. */
    private static boolean isBegun(Sessions sessions, Wanted want) {
        return sessions.openDone(want.day()).stream().anyMatch(each -> sessions.mayJoin(want, each));
    }

    /** Whoever begins a workout on its day has not done it before; and did it afterwards only where that is all of it. */
    private static boolean isMadeUpFor(Wanted want, Done each) {
        return each.day().isAfter(want.day()) && isAsPlanned(want.share(each));
    }

    private static long daysAway(Wanted want, Done each) {
        return Math.abs(ChronoUnit.DAYS.between(want.day(), each.day()));
    }

    private static Verdict judge(Wanted want, Sessions.Session session) {
        double share = session.share();
        boolean otherSport = session.done().stream()
                .noneMatch(
                        each -> want.kind().filter(kind -> kind == each.kind()).isPresent());
        Duration duration = session.done().stream().map(Done::duration).reduce(Duration.ZERO, Duration::plus);
        boolean tooLittle = share > 0 && share < AS_PLANNED_FROM && duration.compareTo(LEAST) < 0;
        boolean otherDay = session.done().stream().noneMatch(each -> each.day().equals(want.day()));
        Compliance compliance = compliance(share, otherSport || tooLittle, otherDay);
        return new Verdict(compliance, session.done(), share);
    }

    private static Compliance compliance(double share, boolean different, boolean otherDay) {
        if (different) {
            return Compliance.DIFFERENT;
        }
        if (otherDay) {
            return Compliance.MOVED;
        }
        if (share == 0 || isAsPlanned(share)) {
            return Compliance.AS_PLANNED;
        }
        return share > AS_PLANNED_UNTIL ? Compliance.LONGER : Compliance.SHORTER;
    }

    private static boolean isAsPlanned(double share) {
        return share >= AS_PLANNED_FROM && share <= AS_PLANNED_UNTIL;
    }

    private static <T> List<T> both(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
