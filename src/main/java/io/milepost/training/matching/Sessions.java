package io.milepost.training.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who belongs to whom so far, while matching goes on: each workout and each recording is in one session, or left. */
final class Sessions {

    /** What was planned and done on one occasion: usually one of each. Told apart by identity. */
    static final class Session {

        private final List<Wanted> wanted;
        private final List<Done> done;

        Session(List<Wanted> wanted, List<Done> done) {
            this.wanted = wanted;
            this.done = done;
        }

        List<Wanted> wanted() {
            return wanted;
        }

        List<Done> done() {
            return done;
        }

        double share() {
            return Wanted.share(wanted, done);
        }
    }

    private static final Comparator<Wanted> PLAN_ORDER =
            Comparator.comparing(Wanted::day).thenComparing(Wanted::id);
    private static final Comparator<Done> LONGEST_FIRST =
            Comparator.comparing(Done::duration).reversed().thenComparing(Done::id);

    private final Map<UUID, Session> ofWanted = new HashMap<>();
    private final Map<UUID, Session> ofDone = new HashMap<>();
    private final NavigableMap<LocalDate, List<Wanted>> wanted;
    private final NavigableMap<LocalDate, List<Done>> done;
    private final Set<List<UUID>> denied = new HashSet<>();

    Sessions(Collection<Wanted> wanted, Collection<Done> done, List<Correction> corrections) {
        this.wanted = wanted.stream()
                .sorted(PLAN_ORDER)
                .collect(Collectors.groupingBy(Wanted::day, TreeMap::new, Collectors.toList()));
        this.done = done.stream()
                .sorted(LONGEST_FIRST)
                .collect(Collectors.groupingBy(Done::day, TreeMap::new, Collectors.toList()));
        Map<UUID, Wanted> plans = wanted.stream().collect(Collectors.toMap(Wanted::id, Function.identity()));
        Set<UUID> ids = done.stream().map(Done::id).collect(Collectors.toSet());
        for (Correction correction : corrections) {
            Wanted want = plans.get(correction.wanted());
            for (Done each : done) {
                if (want != null && want.kind().isPresent() && correction.isAbout(each, ids)) {
                    if (correction.belongs()) {
                        join(want, each);
                    } else {
                        denied.add(List.of(each.id(), want.id()));
                    }
                }
            }
        }
    }

    /** Puts both, with whatever belongs to either already, into one session. */
    void join(Wanted want, Done each) {
        Session one = ofWanted.get(want.id());
        Session other = ofDone.get(each.id());
        List<Wanted> plans = new ArrayList<>(one == null ? List.of(want) : one.wanted());
        List<Done> deeds = new ArrayList<>(one == null ? List.of() : one.done());
        if (other != null && other != one) {
            plans.addAll(other.wanted());
            deeds.addAll(other.done());
        } else if (other == null) {
            deeds.add(each);
        }
        Session joined = new Session(
                plans.stream().distinct().sorted(PLAN_ORDER).toList(),
                deeds.stream().distinct().sorted(LONGEST_FIRST).toList());
        joined.wanted().forEach(member -> ofWanted.put(member.id(), joined));
        joined.done().forEach(member -> ofDone.put(member.id(), joined));
    }

    @Nullable
    Session of(Wanted want) {
        return ofWanted.get(want.id());
    }

    /** The days on which anything was planned or done. */
    Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>(wanted.keySet());
        days.addAll(done.keySet());
        return days;
    }

    /** The sessions that were done on a day, each once; the longest recordings' first. */
    List<Session> doneOn(LocalDate day) {
        List<Session> sessions = new ArrayList<>();
        for (Done each : done.getOrDefault(day, List.of())) {
            Session session = ofDone.get(each.id());
            if (session != null && sessions.stream().noneMatch(known -> known == session)) {
                sessions.add(session);
            }
        }
        return sessions;
    }

    /** Workouts of a day that something could stand for and nothing does so far. */
    List<Wanted> openWanted(LocalDate day) {
        return wanted.getOrDefault(day, List.of()).stream()
                .filter(want -> want.kind().isPresent() && of(want) == null)
                .toList();
    }

    /** Training of a day that stands for nothing so far, the longest first. */
    List<Done> openDone(LocalDate day) {
        return done.getOrDefault(day, List.of()).stream().filter(this::isOpen).toList();
    }

    boolean isOpen(Done each) {
        return !ofDone.containsKey(each.id());
    }

    boolean mayJoin(Wanted want, Done each) {
        return want.kind().filter(kind -> kind == each.kind()).isPresent()
                && !denied.contains(List.of(each.id(), want.id()));
    }
}
