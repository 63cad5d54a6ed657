package io.milepost.progress;

import io.milepost.fitness.ActivityAnalysis;
import io.milepost.fitness.Analyses;
import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.progress.prediction.Verdict;
import io.milepost.roster.AthleteId;
import io.milepost.roster.Athletes;
import io.milepost.running.Distance;
import io.milepost.running.PredictedTime;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an athlete's latest race is worth over other distances, and how the goals stand against it. */
@Service
public class Outlooks {

    public static final int WEEKS_OF_VOLUME = 8;

    private static final List<Distance> USUAL =
            List.of(Distance.FIVE_K, Distance.TEN_K, Distance.HALF_MARATHON, Distance.MARATHON);

    private final Paces paces;
    private final Analyses analyses;
    private final Goals goals;
    private final Athletes athletes;
    private final Clock clock;

    Outlooks(Paces paces, Analyses analyses, Goals goals, Athletes athletes, Clock clock) {
        this.paces = paces;
        this.analyses = analyses;
        this.goals = goals;
        this.athletes = athletes;
        this.clock = clock;
    }

    /** The outlook of today; empty before the first race. For the athlete, the team and tasks. */
    @Transactional(readOnly = true)
    public Optional<Outlook> of(AthleteId athlete) {
        LocalDate today = athletes.require(athlete).today(clock);
        return paces.current(athlete).map(AthletePaces::source).map(race -> {
            Distance weekly = weekly(athlete, today);
            List<GoalCheck> checks = goals.ladder(athlete).goals().stream()
                    .flatMap(goal -> check(goal, race, weekly, today).stream())
                    .toList();
            List<PredictedTime> times = Stream.concat(
                            USUAL.stream(),
                            checks.stream().map(check -> check.predicted().distance()))
                    .distinct()
                    .sorted()
                    .map(distance -> PredictedTime.of(race.distance(), race.time(), weekly, distance))
                    .toList();
            return new Outlook(race, weekly, times, checks);
        });
    }

    private Distance weekly(AthleteId athlete, LocalDate today) {
        return analyses.between(athlete, today.minusWeeks(WEEKS_OF_VOLUME).plusDays(1), today).stream()
                .filter(ActivityAnalysis::isCountedRun)
                .map(ActivityAnalysis::distance)
                .flatMap(distance -> Optional.ofNullable(distance).stream())
                .reduce(Distance.ZERO, Distance::plus)
                .times(1.0 / WEEKS_OF_VOLUME);
    }

    private static Optional<GoalCheck> check(Goal goal, RaceResult race, Distance weekly, LocalDate today) {
        Optional<Long> weeks = goal.raceDay().map(day -> ChronoUnit.WEEKS.between(today, day));
        if (weeks.filter(left -> left < 0).isPresent()) {
            return Optional.empty();
        }
        return switch (goal.target()) {
            case Target.Time(Distance distance, Duration time) -> {
                PredictedTime predicted = PredictedTime.of(race.distance(), race.time(), weekly, distance);
                yield Optional.of(
                        new GoalCheck(goal, time, predicted, Verdict.of(predicted, time, weeks), Optional.empty()));
            }
            case Target.Qualifier qualifier -> {
                PredictedTime predicted = PredictedTime.of(race.distance(), race.time(), weekly, qualifier.distance());
                yield Optional.of(new GoalCheck(
                        goal,
                        qualifier.aim(),
                        predicted,
                        Verdict.of(predicted, qualifier.aim(), weeks),
                        qualifier.buffer().isZero()
                                ? Optional.empty()
                                : Optional.of(Verdict.of(predicted, qualifier.standard(), weeks))));
            }
            case Target.Finish finish -> Optional.empty();
            case Target.Habit _, Target.Learning _ -> Optional.empty();
        };
    }
}
