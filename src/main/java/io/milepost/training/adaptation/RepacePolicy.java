package io.milepost.training.adaptation;

import io.milepost.running.Vdot;
import io.milepost.training.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rule 14. After a race or a time trial, or when one is withdrawn, every workout to come whose targets are paces takes those
 * of the race that counts now, slower ones too. What a person wrote is listed and left alone unless ticked. A course that is
 * hilly or runs downhill changes nothing; heat and races not finished are not recorded as races at all. Paces that a race
 * raised hold for six weeks: until then a further rise is listed only, except for workouts that never took the earlier one.
 */
public final class RepacePolicy {

    private static final int HOLD_DAYS = 42;

    private RepacePolicy() {}

    /** The new paces; empty where none change. */
    public static Optional<Idea> look(PlanSituation situation) {
        LocalDate today = situation.today();
        Optional<RaceKnown> counts = situation.races().stream()
                .filter(race -> !race.day().isAfter(today) && !race.doubtful())
                .findFirst();
        return counts.flatMap(race -> idea(situation, race));
    }

    private static Optional<Idea> idea(PlanSituation situation, RaceKnown race) {
        Optional<RaceKnown> raised = raised(situation, race);
        List<Alteration> changes = new ArrayList<>();
        situation.planned().stream()
                .filter(each -> each.isOpenOn(situation.today()) && each.isRun())
                .filter(Repacing::hasPaces)
                .forEach(each -> {
                    Vdot own = each.vdot();
                    if (own != null && Repacing.isOther(own, race.vdot())) {
                        boolean held = race.vdot().compareTo(own) > 0
                                && raised.filter(earlier -> isHeldBy(earlier, each, own))
                                        .isPresent();
                        changes.add(new Alteration.NewPaces(each, race.vdot(), held));
                    }
                });
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        Vdot before = before(changes);
        boolean known = situation.races().stream()
                .anyMatch(each -> !each.id().equals(race.id()) && !Repacing.isOther(each.vdot(), before));
        boolean faster = race.vdot().compareTo(before) > 0;
        String word = known ? faster ? "paces-faster" : "paces-slower" : "race-counts";
        return Optional.of(new Idea(
                Rule.REPACE,
                Phrase.of(
                        word,
                        Figure.of(race.name()),
                        Figure.of(race.distance()),
                        Figure.of(race.time()),
                        Figure.number(before.value()),
                        Figure.number(race.vdot().value())),
                Set.of("race:" + race.id(), "from:" + Math.round(before.value() * 10)),
                List.of(new Fact(
                        Evidence.Kind.RACE_RESULT,
                        race.id(),
                        Phrase.of(
                                "race",
                                Figure.of(race.name()),
                                Figure.of(race.distance()),
                                Figure.of(race.time()),
                                Figure.of(race.day())))),
                changes));
    }

    private static Vdot before(List<Alteration> changes) {
        Vdot first = changes.getFirst().of().vdot();
        if (first == null) {
            throw new IllegalStateException("paces change where there were some");
        }
        return first;
    }

    /** The race before this one, where it was a rise. */
    private static Optional<RaceKnown> raised(PlanSituation situation, RaceKnown race) {
        List<RaceKnown> earlier = situation.races().stream()
                .filter(each -> !each.doubtful() && each.day().isBefore(race.day()))
                .toList();
        boolean rose = earlier.size() > 1
                && earlier.get(0).vdot().compareTo(earlier.get(1).vdot()) > 0;
        return rose ? Optional.of(earlier.getFirst()) : Optional.empty();
    }

    /** Whether a workout took the paces of a rise, and has to hold them on its day. */
    private static boolean isHeldBy(RaceKnown raised, Planned workout, Vdot own) {
        boolean took = own.compareTo(raised.vdot()) >= 0 || !Repacing.isOther(own, raised.vdot());
        return took && workout.day().isBefore(raised.day().plusDays(HOLD_DAYS));
    }
}
