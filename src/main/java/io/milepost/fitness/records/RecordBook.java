package io.milepost.fitness.records;

import io.milepost.activities.Sport;
import io.milepost.fitness.ActivityAnalysis;
import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.AthleteRecords;
import io.milepost.fitness.BestEffort;
import io.milepost.fitness.DistanceRecord;
import io.milepost.fitness.RaceResult;
import io.milepost.fitness.RecordMark;
import io.milepost.fitness.RecordMark.Kind;
import io.milepost.fitness.RecordPeriod;
import io.milepost.fitness.analysis.EffortDistances;
import io.milepost.running.Distance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the records in what activities and race results say. A race counts with its elapsed time, the organiser's before a
 * watch's; what was run inside a longer run is a best effort and stands beside. Nothing comes from a faulty or excluded
 * source, a treadmill, or a course that falls by more than 10 m/km.
 */
public final class RecordBook {

    private static final double STEEPEST_DROP_PER_KM = 10;

    private final List<ActivityAnalysis> runs;
    private final List<RaceResult> results;
    private final List<ActivityAnalysis> all;

    private RecordBook(List<ActivityAnalysis> all, List<AthletePaces> results) {
        this.all = all;
        this.runs = all.stream().filter(ActivityAnalysis::isCountedRun).toList();
        this.results = results.stream().map(AthletePaces::source).toList();
    }

    /** @param all in order of time */
    public static AthleteRecords of(List<ActivityAnalysis> all, List<AthletePaces> results, RecordPeriod period) {
        return new RecordBook(all, results).in(period);
    }

    private AthleteRecords in(RecordPeriod period) {
        List<RecordMark> marks = Stream.concat(
                        results.stream().flatMap(this::of), runs.stream().flatMap(this::of))
                .filter(mark -> period.contains(mark.day()))
                .sorted(Comparator.comparing(RecordMark::time).thenComparing(RecordMark::day))
                .toList();
        List<DistanceRecord> distances = new ArrayList<>();
        for (Distance distance : EffortDistances.ALL) {
            RecordMark race = first(marks, distance, false);
            RecordMark effort = first(marks, distance, true);
            if (race != null && effort != null && effort.time().compareTo(race.time()) >= 0) {
                effort = null;
            }
            if (race != null || effort != null) {
                distances.add(new DistanceRecord(distance, race, effort));
            }
        }
        return new AthleteRecords(
                distances,
                longest(period),
                climb(period),
                all.isEmpty() ? null : all.getFirst().day());
    }

    private static @Nullable RecordMark first(List<RecordMark> marks, Distance distance, boolean effort) {
        return marks.stream()
                .filter(mark -> mark.distance().equals(distance) && (mark.kind() == Kind.EFFORT) == effort)
                .findFirst()
                .orElse(null);
    }

    /** Of a result that somebody entered. */
    private Stream<RecordMark> of(RaceResult result) {
        ActivityAnalysis run = runs.stream()
                .filter(ActivityAnalysis::race)
                .filter(race -> isOf(result, race))
                .findFirst()
                .orElse(null);
        return EffortDistances.ALL.stream()
                .filter(distance ->
                        Math.abs(distance.metres() - result.distance().metres()) < 1)
                .map(distance -> new RecordMark(
                        result.official() ? Kind.OFFICIAL : Kind.RACE,
                        distance,
                        result.time(),
                        result.day(),
                        run == null ? null : run.activity(),
                        result.name()));
    }

    /** Of a run: itself, if it was a race that nobody entered a result for, and the stretches within. */
    private Stream<RecordMark> of(ActivityAnalysis run) {
        if (run.sport() == Sport.TREADMILL) {
            return Stream.empty();
        }
        Distance raced = run.race() ? raced(run) : null;
        Stream<RecordMark> efforts = run.efforts().stream()
                .filter(effort -> !effort.distance().equals(raced) && !isTimedOfficially(run, effort.distance()))
                .map(effort -> effort(run, effort));
        boolean counts = raced != null && isLevel(run) && results.stream().noneMatch(result -> isOf(result, run));
        return counts
                ? Stream.concat(
                        efforts,
                        Stream.of(new RecordMark(
                                Kind.RACE,
                                Objects.requireNonNull(raced),
                                Objects.requireNonNull(run.elapsed()),
                                run.day(),
                                run.activity(),
                                run.title())))
                : efforts;
    }

    private static RecordMark effort(ActivityAnalysis run, BestEffort effort) {
        return new RecordMark(Kind.EFFORT, effort.distance(), effort.time(), run.day(), run.activity(), run.title());
    }

    /** The standard distance that a race was over, or null. */
    private static @Nullable Distance raced(ActivityAnalysis race) {
        Distance covered = race.distance();
        return covered == null || race.elapsed() == null
                ? null
                : RacedDistance.of(covered).orElse(null);
    }

    private static boolean isLevel(ActivityAnalysis race) {
        Double drop = race.netDropMetres();
        Distance covered = Objects.requireNonNull(race.distance());
        return drop == null || drop <= STEEPEST_DROP_PER_KM * covered.km();
    }

    private static boolean isOf(RaceResult result, ActivityAnalysis race) {
        return result.day().equals(race.day())
                && race.distance() != null
                && race.distance().isWithin(RacedDistance.TOLERANCE, result.distance());
    }

    /** Whether somebody entered a result for this race: its watch is not asked again, whatever it measured. */
    private boolean isTimedOfficially(ActivityAnalysis run, Distance distance) {
        return run.race()
                && results.stream()
                        .anyMatch(result -> result.day().equals(run.day())
                                && Math.abs(result.distance().metres() - distance.metres()) < 1);
    }

    private AthleteRecords.@Nullable Longest longest(RecordPeriod period) {
        return runs.stream()
                .filter(run -> period.contains(run.day()) && run.distance() != null)
                .max(Comparator.comparing(run -> Objects.requireNonNull(run.distance())))
                .map(run -> new AthleteRecords.Longest(
                        run.activity(), run.day(), Objects.requireNonNull(run.distance()), run.title()))
                .orElse(null);
    }

    private AthleteRecords.@Nullable Climb climb(RecordPeriod period) {
        return runs.stream()
                .filter(run -> period.contains(run.day()) && run.sport() != Sport.TREADMILL)
                .filter(run -> run.ascentMetres() != null && run.ascentMetres() > 0)
                .max(Comparator.comparing(run -> Objects.requireNonNull(run.ascentMetres())))
                .map(run -> new AthleteRecords.Climb(
                        run.activity(), run.day(), Objects.requireNonNull(run.ascentMetres()), run.title()))
                .orElse(null);
    }
}
