package io.milepost.progress.detection;

import io.milepost.progress.Achievement.PhaseDone;
import io.milepost.progress.detection.Prescribed.Stage;
import io.milepost.training.matching.Compliance;
import io.milepost.training.templates.Phase;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Phase done: the last day of a plan's base, build, peak or recovery is over, and at least 75 % of its key sessions were
 * done: the hard ones, and the longest run of each week.
 *
 * <p>Not where most of the key sessions were excused or taken off the plan: then the phase did not happen, which is nobody's
 * fault. Not for less than three key sessions (a practice default), and not for a lighter week, a taper or the race, which
 * ends in itself.
 */
public final class PhaseDonePolicy {

    private static final Set<Phase> WORTH_IT = EnumSet.of(Phase.BASE, Phase.BUILD, Phase.PEAK, Phase.RECOVERY);
    private static final double ENOUGH = 0.75;
    private static final int FEWEST = 3;

    private PhaseDonePolicy() {}

    /** Every phase that is done, each with an evidence of its own that does not change with its workouts. */
    static List<Finding> all(List<Prescribed> plan, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        stages(plan)
                .forEach((stage, workouts) -> judge(stage.phase(), workouts, today)
                        .ifPresent(done -> found.add(new Finding(evidence(stage), lastDay(workouts), done))));
        return found;
    }

    /** The last days of the phases that can be done. */
    static Stream<LocalDate> ends(List<Prescribed> plan) {
        return stages(plan).entrySet().stream()
                .filter(stage -> WORTH_IT.contains(stage.getKey().phase()))
                .map(stage -> lastDay(stage.getValue()));
    }

    private static Map<Stage, List<Prescribed>> stages(List<Prescribed> plan) {
        return plan.stream()
                .filter(workout -> workout.stage().isPresent())
                .collect(Collectors.groupingBy(workout -> workout.stage().orElseThrow()));
    }

    /** @param workouts every workout of the phase, those that were taken off the plan among them */
    public static Optional<PhaseDone> judge(Phase phase, List<Prescribed> workouts, LocalDate today) {
        if (!WORTH_IT.contains(phase) || !lastDay(workouts).isBefore(today)) {
            return Optional.empty();
        }
        List<Prescribed> key = keySessions(workouts);
        long excused = key.stream().filter(PhaseDonePolicy::isExcused).count();
        long asked = key.size() - excused;
        long done = key.stream().filter(Prescribed::isDone).count();
        boolean mostlyExcused = excused * 2 > key.size();
        return key.size() < FEWEST || mostlyExcused || done < ENOUGH * asked
                ? Optional.empty()
                : Optional.of(new PhaseDone(phase, (int) done, (int) asked));
    }

    private static boolean isExcused(Prescribed workout) {
        return workout.compliance() == Compliance.EXCUSED || workout.compliance() == Compliance.DROPPED;
    }

    private static List<Prescribed> keySessions(List<Prescribed> workouts) {
        Map<LocalDate, Optional<Prescribed>> longest = workouts.stream()
                .filter(Prescribed::isRunning)
                .collect(Collectors.groupingBy(
                        workout -> monday(workout.day()),
                        Collectors.maxBy(
                                Comparator.comparing(Prescribed::length).thenComparing(Prescribed::id))));
        return workouts.stream()
                .filter(workout -> workout.effort().isHard()
                        || longest.getOrDefault(monday(workout.day()), Optional.empty())
                                .filter(workout::equals)
                                .isPresent())
                .toList();
    }

    private static LocalDate lastDay(List<Prescribed> workouts) {
        return workouts.stream()
                .map(Prescribed::day)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static UUID evidence(Stage stage) {
        return UUID.nameUUIDFromBytes((stage.plan() + " " + stage.phase()).getBytes(StandardCharsets.UTF_8));
    }
}
