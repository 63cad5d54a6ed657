package io.milepost.fitness.suggestions;

import io.milepost.activities.Sport;
import io.milepost.fitness.ActivityAnalysis;
import io.milepost.fitness.records.RacedDistance;
import io.milepost.running.Distance;
import io.milepost.running.NoVdotException;
import io.milepost.running.Vdot;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a race tells VDOT: not in heat, not on hills, not one that was not finished, nor one under 3.5 minutes. Of heat
 * and of giving up only the title can tell; what it does not, the coach knows.
 */
final class TellingRace {

    /** More climb or drop than this, in metres for each kilometre, and the course decides. */
    private static final double HILLY_PER_KM = 10;

    private static final Pattern TELLS_NOTHING = Pattern.compile(
            "\\b(dnf|did not finish|dropped out|hot|heat|hitze|heiß|abgebrochen|paced|pacer|pacing|fun run|parkwalk)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private TellingRace() {}

    /** The distance that VDOT is to be taken of: the course's, where the watch read a little long. */
    static Distance distance(ActivityAnalysis race) {
        Distance covered = Objects.requireNonNull(race.distance());
        return RacedDistance.of(covered).orElse(covered);
    }

    static Optional<Vdot> vdot(ActivityAnalysis race) {
        if (!race.race()
                || race.sport() != Sport.RUN
                || race.distance() == null
                || race.distance().isZero()
                || race.elapsed() == null
                || isHilly(race, race.distance())
                || saysItTellsNothing(race)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Vdot.of(distance(race), race.elapsed()));
        } catch (NoVdotException e) {
            return Optional.empty();
        }
    }

    private static boolean isHilly(ActivityAnalysis race, Distance covered) {
        double allowed = HILLY_PER_KM * covered.km();
        return race.ascentMetres() != null && race.ascentMetres() > allowed
                || race.netDropMetres() != null && Math.abs(race.netDropMetres()) > allowed;
    }

    private static boolean saysItTellsNothing(ActivityAnalysis race) {
        return race.title() != null
                && TELLS_NOTHING.matcher(race.title().toLowerCase(Locale.ROOT)).find();
    }
}
