package io.milepost.progress.detection;

import io.milepost.progress.Achievement.PersonalRecord;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Personal record: a race over a standard distance, faster than every earlier one. The first at a distance is where
 * records begin, not one itself. Where the organiser's time and a watch's speak of the same race, the organiser's counts.
 */
public final class PersonalRecordPolicy {

    private PersonalRecordPolicy() {}

    /** Every race once: watches step back where an official result stands beside them. */
    public static List<RaceEffort> racesOf(Collection<RaceEffort> efforts) {
        return efforts.stream()
                .filter(effort -> effort.official()
                        || efforts.stream().noneMatch(other -> other.official() && other.isSameRaceAs(effort)))
                .sorted(Comparator.comparing(RaceEffort::day).thenComparing(RaceEffort::evidence))
                .toList();
    }

    /** @param races what {@link #racesOf} returned, the judged one among them */
    public static Optional<PersonalRecord> judge(RaceEffort race, List<RaceEffort> races) {
        if (!race.isNews() || !race.wellEnough()) {
            return Optional.empty();
        }
        return races.stream()
                .filter(other -> other.distance().equals(race.distance()))
                .filter(other -> other.day().isBefore(race.day()))
                .min(Comparator.comparing(RaceEffort::time))
                .filter(best -> race.time().toSeconds() < best.time().toSeconds())
                .map(best ->
                        new PersonalRecord(race.distance(), race.time(), best.time(), best.day(), race.official()));
    }
}
