package io.milepost.review;

import io.milepost.activities.ActivityId;
import io.milepost.checkins.Advice;
import io.milepost.checkins.CheckIn;
import io.milepost.checkins.CheckIns;
import io.milepost.fitness.ActivityAnalysis;
import io.milepost.fitness.Analyses;
import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.Paces;
import io.milepost.review.findings.ExcusedDays;
import io.milepost.review.findings.NamedSpeed;
import io.milepost.review.findings.ReviewWindow;
import io.milepost.review.findings.Run;
import io.milepost.review.findings.TrainingHistory;
import io.milepost.roster.AthleteId;
import io.milepost.running.IntensityShare;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Vdot;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads what is known of an athlete's training into what the rules look at. Who asks has been asked already. */
@Component
class Histories {

    private final Analyses analyses;
    private final Paces paces;
    private final CheckIns checkIns;
    private final ObjectProvider<PrescribedWork> prescribed;

    Histories(Analyses analyses, Paces paces, CheckIns checkIns, ObjectProvider<PrescribedWork> prescribed) {
        this.analyses = analyses;
        this.paces = paces;
        this.checkIns = checkIns;
        this.prescribed = prescribed;
    }

    /** The window with the weeks before it that the rules look back at. */
    TrainingHistory of(AthleteId athlete, ReviewWindow window) {
        List<ActivityAnalysis> all = analyses.all(athlete);
        LocalDate from = window.from().minusWeeks(TrainingHistory.LEAD_WEEKS);
        List<AthletePaces> known = paces.history(athlete).stream()
                .sorted(Comparator.comparing(AthletePaces::validFrom).thenComparing(AthletePaces::recorded))
                .toList();
        NavigableMap<LocalDate, TrainingPaces> pacesFrom = new TreeMap<>();
        Map<LocalDate, Vdot> vdots = new TreeMap<>();
        known.forEach(each -> {
            pacesFrom.put(each.validFrom(), each.paces());
            vdots.put(each.validFrom(), each.vdot());
        });
        Map<ActivityId, Duration> asked = new HashMap<>();
        prescribed.orderedStream().forEach(plan -> asked.putAll(plan.moderate(athlete, from, window.until())));
        List<Run> runs = all.stream()
                .filter(ActivityAnalysis::isCountedRun)
                .filter(run -> !run.day().isBefore(from) && !run.day().isAfter(window.until()))
                .map(run -> run(run, pacesFrom, asked.getOrDefault(run.activity(), Duration.ZERO)))
                .toList();
        return TrainingHistory.of(window, runs, excused(athlete, from, window.until()), known(all), vdots);
    }

    /** The last day on which anything was trained; null before the first. */
    @Nullable
    LocalDate lastTrained(AthleteId athlete) {
        var known = known(analyses.all(athlete));
        return known == null ? null : known.last();
    }

    private static TrainingHistory.@Nullable Known known(List<ActivityAnalysis> all) {
        return all.isEmpty()
                ? null
                : new TrainingHistory.Known(all.getFirst().day(), all.getLast().day());
    }

    private static Run run(
            ActivityAnalysis run, NavigableMap<LocalDate, TrainingPaces> pacesFrom, Duration askedModerate) {
        var valid = pacesFrom.floorEntry(run.day());
        IntensityShare effort = valid == null || run.timeAtSpeed().total() == 0
                ? null
                : IntensityShare.of(run.timeAtSpeed(), valid.getValue()).withoutModerate(askedModerate);
        return new Run(
                run.activity().value(),
                run.day(),
                run.race(),
                NamedSpeed.in(run.title()),
                run.distance(),
                run.timer(),
                run.gradeAdjustedPace(),
                run.fastestEightMinutes(),
                effort);
    }

    private Set<LocalDate> excused(AthleteId athlete, LocalDate from, LocalDate until) {
        List<ExcusedDays.Said> said = checkIns.between(athlete, from.minusDays(ExcusedDays.LONGEST), until).stream()
                .sorted(Comparator.comparing(CheckIn::at))
                .map(checkIn -> new ExcusedDays.Said(
                        checkIn.day(), checkIn.advice() == Advice.STOP || checkIn.advice() == Advice.REST))
                .toList();
        return ExcusedDays.of(said, from, until);
    }
}
