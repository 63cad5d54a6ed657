package io.milepost.training.matching;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Pairs what was planned with what was done on the same day in the same sport, each once, the closest in size first.
 * What is left on the done side is extra.
 */
public final class Matching {

    private static final Duration LATE_LOGS = Duration.ofHours(36);
    private static final Duration LEAST = Duration.ofMinutes(10);

    private final Map<UUID, Verdict> verdicts;
    private final List<Done> extra;

    private Matching(Map<UUID, Verdict> verdicts, List<Done> extra) {
        this.verdicts = Map.copyOf(verdicts);
        this.extra = List.copyOf(extra);
    }

    /** What became of one workout, and the training that says so. */
    public record Verdict(Compliance compliance, @Nullable Done done) {}

    private record Pair(Wanted wanted, Done done, double away) {}

    /** @param zone the athlete's, whose days the days are */
    public static Matching of(List<Wanted> wanted, List<Done> done, Instant now, ZoneId zone) {
        List<Pair> pairs = new ArrayList<>();
        for (Wanted want : wanted) {
            Optional<Done.Kind> kind = want.kind();
            for (Done each : done) {
                if (kind.isPresent() && each.kind() == kind.get() && each.day().equals(want.day())) {
                    pairs.add(new Pair(want, each, Math.abs(1 - want.share(each))));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::away)
                .thenComparing(pair -> pair.wanted().id())
                .thenComparing(pair -> pair.done().id()));
        Map<UUID, Verdict> verdicts = new LinkedHashMap<>();
        List<Done> left = new ArrayList<>(done);
        for (Pair pair : pairs) {
            if (!verdicts.containsKey(pair.wanted().id()) && left.remove(pair.done())) {
                verdicts.put(pair.wanted().id(), new Verdict(judge(pair.wanted(), pair.done()), pair.done()));
            }
        }
        for (Wanted want : wanted) {
            verdicts.putIfAbsent(want.id(), new Verdict(without(want, now, zone), null));
        }
        return new Matching(verdicts, left);
    }

    /** The verdict on a workout that took part. */
    public Verdict of(UUID wanted) {
        Verdict verdict = verdicts.get(wanted);
        if (verdict == null) {
            throw new IllegalArgumentException("did not take part: " + wanted);
        }
        return verdict;
    }

    /** Training that nobody planned. */
    public List<Done> extra() {
        return extra;
    }

    private static Compliance judge(Wanted wanted, Done done) {
        double share = wanted.share(done);
        if (share == 0 || (share >= 0.8 && share <= 1.2)) {
            return Compliance.AS_PLANNED;
        }
        if (share > 1.2) {
            return Compliance.LONGER;
        }
        return done.duration().compareTo(LEAST) < 0 ? Compliance.DIFFERENT : Compliance.SHORTER;
    }

    private static Compliance without(Wanted wanted, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (wanted.kind().isEmpty()) {
            return wanted.day().isAfter(today) ? Compliance.PLANNED : Compliance.UNMEASURED;
        }
        if (wanted.day().isAfter(today)) {
            return Compliance.PLANNED;
        }
        if (wanted.day().equals(today)) {
            return Compliance.DUE;
        }
        Instant late = wanted.day().plusDays(1).atStartOfDay(zone).toInstant().plus(LATE_LOGS);
        return now.isBefore(late) ? Compliance.PENDING : Compliance.NOT_DONE;
    }
}
