package io.milepost.training;

import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.Paces;
import io.milepost.roster.Absence;
import io.milepost.roster.Absences;
import io.milepost.roster.AthleteProfile;
import io.milepost.training.matching.Circumstances;
import io.milepost.training.matching.Compliance;
import io.milepost.training.matching.Done;
import io.milepost.training.matching.Matching;
import io.milepost.training.matching.Verdict;
import io.milepost.training.matching.Wanted;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts planned workouts, what was trained, what people said about both, and days off together. Asks no permission. */
@Component
class PlanMatcher {

    private static final Verdict DROPPED = new Verdict(Compliance.DROPPED, List.of(), 0);

    private final PlannedWorkoutRows rows;
    private final MatchCorrectionRows corrections;
    private final TrainedWork trainedWork;
    private final Absences absences;
    private final Paces paces;
    private final Clock clock;

    PlanMatcher(
            PlannedWorkoutRows rows,
            MatchCorrectionRows corrections,
            TrainedWork trainedWork,
            Absences absences,
            Paces paces,
            Clock clock) {
        this.rows = rows;
        this.corrections = corrections;
        this.trainedWork = trainedWork;
        this.absences = absences;
        this.paces = paces;
        this.clock = clock;
    }

    /** The days from the first to the last, both included, judged with all that lies near enough to matter. */
    Matched match(AthleteProfile athlete, LocalDate first, LocalDate last) {
        LocalDate from = first.minusDays(Matching.REACH_DAYS);
        LocalDate until = last.plusDays(Matching.REACH_DAYS);
        List<PlannedWorkoutRow> all = rows.findByAthleteIdAndOnDayBetweenOrderByOnDayAscIdAsc(
                athlete.id().value(), from, until);
        List<PlannedWorkoutRow> planned =
                all.stream().filter(row -> !row.isDropped()).toList();
        List<TrainedWork.Entry> trained = trainedWork.between(athlete, from, until);
        List<AthletePaces> history = paces.history(athlete.id());
        PlannedFacts.Book book = new PlannedFacts.Book(history);
        Matching matching = Matching.of(
                planned.stream().map(row -> wanted(row, book.of(row))).toList(),
                trained.stream().map(TrainedWork.Entry::done).toList(),
                circumstances(athlete, from, until));
        return new Matched(
                planned.stream()
                        .filter(row -> isWithin(row.day(), first, last))
                        .map(row -> new Matched.Item(row, book.of(row), matching.of(row.getId())))
                        .toList(),
                all.stream()
                        .filter(row -> row.isDropped() && isWithin(row.day(), first, last))
                        .map(row -> new Matched.Item(row, book.of(row), DROPPED))
                        .toList(),
                trained.stream()
                        .filter(entry -> isWithin(entry.done().day(), first, last))
                        .toList(),
                matching.extra().stream().map(Done::id).collect(Collectors.toUnmodifiableSet()),
                recorded(trained),
                CalendarReader.speeds(history));
    }

    private static Wanted wanted(PlannedWorkoutRow row, PlannedFacts facts) {
        return new Wanted(row.getId(), row.day(), row.title(), facts.workout(), facts.estimate(), facts.fastest());
    }

    private static Set<UUID> recorded(List<TrainedWork.Entry> trained) {
        return trained.stream()
                .filter(TrainedWork.Entry::recorded)
                .map(entry -> entry.done().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Circumstances circumstances(AthleteProfile athlete, LocalDate from, LocalDate until) {
        return new Circumstances(
                corrections.findByAthleteId(athlete.id().value()).stream()
                        .map(MatchCorrectionRow::toCorrection)
                        .toList(),
                excused(absences.between(athlete.id(), from, until), athlete.today(clock)),
                clock.instant(),
                athlete.zone());
    }

    /** Nobody knows how long an open absence lasts: what is planned after today stays planned. */
    private static Predicate<LocalDate> excused(List<Absence> away, LocalDate today) {
        return day ->
                away.stream().anyMatch(absence -> absence.covers(day) && (!absence.isOpen() || !day.isAfter(today)));
    }

    private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
