package io.milepost.progress;

import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.progress.Aftermath.Outcome;
import io.milepost.progress.consistency.AgreedWeeks;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Missing;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happened to goals afterwards. A race result of the goal's day and distance is matched by itself, and a habit or a
 * learning goal ends with what was done; whoever may set goals may say it otherwise, and add what was learnt.
 */
@Service
public class PastGoals {

    /** Whoever has not told by then is asked on the goal itself, and no longer every morning. */
    private static final int ASKED_DAYS = 14;

    private final GoalRows goals;
    private final GoalResultRows results;
    private final Paces paces;
    private final Consistencies consistencies;
    private final Ticks ticks;
    private final Athletes athletes;
    private final ChangePolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PastGoals(
            GoalRows goals,
            GoalResultRows results,
            Paces paces,
            Consistencies consistencies,
            Ticks ticks,
            Athletes athletes,
            ChangePolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.goals = goals;
        this.results = results;
        this.paces = paces;
        this.consistencies = consistencies;
        this.ticks = ticks;
        this.athletes = athletes;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /** The goals whose day is over, and those that somebody said the end of; the latest first. For the athlete, team and tasks. */
    @Transactional(readOnly = true)
    public List<PastGoal> of(AthleteId id) {
        AthleteProfile athlete = athletes.require(id);
        Map<GoalId, GoalResultRow> told = results.findByAthleteId(id.value()).stream()
                .collect(Collectors.toMap(GoalResultRow::goal, Function.identity()));
        return goals.findByAthleteId(id.value()).stream()
                .filter(row -> told.containsKey(row.toGoal().id()) || row.outlivedItsDay(athlete, clock))
                .sorted(Comparator.comparing(GoalRow::lastDay).reversed())
                .map(row -> past(
                        athlete, row, Optional.ofNullable(told.get(row.toGoal().id()))))
                .toList();
    }

    /** One of them; else {@link Missing}. */
    @Transactional(readOnly = true)
    public PastGoal get(GoalId id) {
        GoalRow row = goals.findById(id.value()).orElseThrow(() -> new Missing("goal"));
        return of(row.athlete()).stream()
                .filter(past -> past.goal().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Missing("goal"));
    }

    /** The goals that stand and whose day is today: who comes home from a race need not wait until tomorrow to say so. */
    @Transactional(readOnly = true)
    public List<PastGoal> today(AthleteId id) {
        AthleteProfile athlete = athletes.require(id);
        return goals.findByAthleteIdAndEndedIsNull(id.value()).stream()
                .filter(row -> row.isOn(athlete.today(clock)))
                .map(row -> past(athlete, row, results.findByGoalId(row.goalId().value())))
                .toList();
    }

    /**
     * The races of goals whose day is today, or was in the last {@value #ASKED_DAYS} days without anybody knowing how they
     * went; today's first.
     */
    @Transactional(readOnly = true)
    public List<PastGoal> toTell(AthleteId id) {
        LocalDate today = athletes.require(id).today(clock);
        Stream<PastGoal> over = of(id).stream()
                .filter(past -> past.aftermath().isEmpty())
                .filter(past -> !past.until().isBefore(today.minusDays(ASKED_DAYS)));
        return Stream.concat(today(id).stream(), over)
                .filter(past -> past.goal().target().raceDistance().isPresent())
                .toList();
    }

    /**
     * Says what happened, in place of what was said before; the goal leaves its rung.
     *
     * @throws IllegalArgumentException where a race that was done has no time: neither a recorded one, nor one by hand; and
     *     for a time in which nobody runs so far
     */
    @Transactional
    public PastGoal tell(TellResult command) {
        GoalRow row = goals.findById(command.goal().value()).orElseThrow(() -> new Missing("goal"));
        policy.requireMayChange(row.athlete());
        if (!isHumanlyPossible(row.toGoal(), command)) {
            throw new IllegalArgumentException("nobody runs so fast");
        }
        AthleteProfile athlete = athletes.require(row.athlete());
        Aftermath aftermath = told(athlete, row, command);
        Optional<GoalResultRow> before = results.findByGoalId(command.goal().value());
        // A race that the team recorded proves itself; what was told before it stays the proof.
        boolean official = command.official()
                && (raced(row.toGoal()).isEmpty()
                        || before.flatMap(GoalResultRow::officialTime).isPresent());
        before.ifPresentOrElse(
                known -> known.say(aftermath, official, clock.instant()),
                () -> results.save(GoalResultRow.of(row.toGoal(), aftermath, official, clock.instant())));
        row.end(clock.instant());
        events.publishEvent(new GoalTold(row.athlete(), command.goal()));
        return past(athlete, row, results.findByGoalId(command.goal().value()));
    }

    /** Whether anybody runs the goal's distance in this time: 0:55 for 0:55:00 would be a record that nobody ran. */
    public static boolean isHumanlyPossible(Goal goal, Duration time) {
        return LogActivity.isHumanlyPossible(
                Sport.RUN, goal.target().raceDistance().orElse(null), time);
    }

    private static boolean isHumanlyPossible(Goal goal, TellResult command) {
        return command.time().map(time -> isHumanlyPossible(goal, time)).orElse(true);
    }

    private Aftermath told(AthleteProfile athlete, GoalRow row, TellResult command) {
        if (!command.done()) {
            return new Aftermath(Outcome.NOT_DONE, Optional.empty(), false, 0, 0, command.learnt());
        }
        Target target = row.toGoal().target();
        return switch (target) {
            case Target.Habit _, Target.Learning _ -> {
                Aftermath counted = counted(athlete, row);
                yield Aftermath.counted(counted.done(), counted.asked(), command.learnt());
            }
            case Target.Finish _ ->
                command.time()
                        .map(time -> Aftermath.raced(target, time, command.official(), command.learnt()))
                        .orElseGet(
                                () -> new Aftermath(Outcome.REACHED, Optional.empty(), false, 0, 0, command.learnt()));
            case Target.Time _, Target.Qualifier _ ->
                raced(row.toGoal())
                        .map(race -> Aftermath.raced(target, race.time(), race.official(), command.learnt()))
                        .or(() -> command.time()
                                .map(time -> Aftermath.raced(target, time, command.official(), command.learnt())))
                        .orElseThrow(() -> new IllegalArgumentException("a race has a time"));
        };
    }

    /** A recorded race goes before the time by hand, as it may be corrected, and alone can be official. */
    private PastGoal past(AthleteProfile athlete, GoalRow row, Optional<GoalResultRow> said) {
        Goal goal = row.toGoal();
        Optional<Aftermath> kept = said.map(GoalResultRow::toAftermath);
        String learnt = kept.map(Aftermath::learnt).orElse("");
        Optional<Aftermath> found = kept.filter(told -> told.outcome() == Outcome.NOT_DONE)
                .or(() -> raced(goal).map(race -> Aftermath.raced(goal.target(), race.time(), race.official(), learnt)))
                .or(() -> kept)
                .or(() -> isCounted(goal.target()) ? Optional.of(counted(athlete, row)) : Optional.empty());
        return new PastGoal(goal, row.madeOn(athlete), row.lastDay(), found, said.isPresent());
    }

    private Optional<RaceResult> raced(Goal goal) {
        return goal.raceDay()
                .flatMap(day -> paces.history(goal.athlete()).stream()
                        .map(AthletePaces::source)
                        .filter(race -> race.day().equals(day)
                                && goal.target()
                                        .raceDistance()
                                        .filter(far -> race.distance().isWithin(OfficialResults.COURSE_TOLERANCE, far))
                                        .isPresent())
                        .max(Comparator.comparing(RaceResult::official)));
    }

    private static boolean isCounted(Target target) {
        return switch (target) {
            case Target.Habit _, Target.Learning _ -> true;
            case Target.Time _, Target.Finish _, Target.Qualifier _ -> false;
        };
    }

    private Aftermath counted(AthleteProfile athlete, GoalRow row) {
        LocalDate first = row.madeOn(athlete);
        LocalDate last = row.lastDay().isBefore(athlete.today(clock)) ? row.lastDay() : athlete.today(clock);
        return switch (row.toGoal().target()) {
            case Target.Habit(int daysAWeek) -> habit(athlete.id(), daysAWeek, first, last);
            case Target.Learning learning ->
                Aftermath.counted(ticks.lessons(athlete.id(), first, last), learning.sessions(), "");
            case Target.Time _, Target.Finish _, Target.Qualifier _ ->
                throw new IllegalArgumentException("a race is timed");
        };
    }

    /** Whole weeks from the first Monday on. */
    private Aftermath habit(AthleteId athlete, int daysAWeek, LocalDate first, LocalDate last) {
        LocalDate from = AgreedWeeks.monday(first.plusDays(6));
        long weeks = Math.max(0, ChronoUnit.WEEKS.between(from, last.plusDays(1)));
        Set<LocalDate> done = consistencies.days(athlete, from, last);
        long kept = from.datesUntil(from.plusWeeks(weeks), Period.ofWeeks(1))
                .filter(monday -> monday.datesUntil(monday.plusWeeks(1))
                                .filter(done::contains)
                                .count()
                        >= daysAWeek)
                .count();
        return Aftermath.counted((int) kept, (int) weeks, "");
    }
}
