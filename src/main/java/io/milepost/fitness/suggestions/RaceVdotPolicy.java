package io.milepost.fitness.suggestions;

import io.milepost.fitness.ActivityAnalysis;
import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.SuggestionKind;
import io.milepost.running.Vdot;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last telling race since the one that the paces come from suggests its VDOT, if that is another one: higher, and just
 * as well lower.
 */
final class RaceVdotPolicy {

    /** Fitness of longer ago is another fitness: twelve weeks, a practice default. */
    private static final int DAYS = 84;

    /** Half a point is two to three seconds a kilometre: less is not worth new paces. A practice default. */
    private static final double ANOTHER = 0.5;

    private RaceVdotPolicy() {}

    static Optional<Found> in(Known known) {
        AthletePaces paces = known.now().paces();
        return known.news(SuggestionKind.VDOT, DAYS)
                .filter(race -> paces == null || race.day().isAfter(paces.validFrom()))
                .filter(race -> TellingRace.vdot(race).isPresent())
                .findFirst()
                .flatMap(race -> TellingRace.vdot(race)
                        .filter(vdot -> paces == null
                                || Math.abs(vdot.value() - paces.vdot().value()) >= ANOTHER)
                        .map(vdot -> found(race, vdot, paces == null ? null : paces.vdot())));
    }

    private static Found found(ActivityAnalysis race, Vdot vdot, @Nullable Vdot before) {
        return new Found(
                SuggestionKind.VDOT,
                vdot.value(),
                before == null ? null : before.value(),
                race.activity(),
                race.day(),
                race.title(),
                TellingRace.distance(race),
                race.elapsed());
    }
}
