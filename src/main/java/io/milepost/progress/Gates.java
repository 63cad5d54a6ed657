package io.milepost.progress;

import io.milepost.activities.Activities;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.Source;
import io.milepost.progress.gates.Gate;
import io.milepost.progress.gates.GateFinding;
import io.milepost.progress.gates.GateFinding.AtGoalPace;
import io.milepost.progress.gates.GateFinding.LongestRun;
import io.milepost.progress.gates.GateFinding.RaceEquivalent;
import io.milepost.progress.gates.GateFinding.ShowingUp;
import io.milepost.progress.gates.GatePolicy;
import io.milepost.progress.gates.GoalPace;
import io.milepost.progress.gates.LongRunNeed;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.running.Distance;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evidence gates before races: six, four and two weeks before, how likely a race looks, and why. */
@Service
public class Gates {

    private static final int WEEKS_OF_EVIDENCE = 8;
    private static final int DAYS_OF_NEWS = 7;

    /** A long run takes so long, and so much longer than the usual one. */
    private static final Duration LONG = Duration.ofMinutes(75);

    private static final double LONGER_THAN_USUAL = 1.4;
    private static final Distance STRETCH = Distance.metres(500);
    private static final int AHEAD_OF_UTC = 1;

    private final Goals goals;
    private final GoalRows rows;
    private final Outlooks outlooks;
    private final Consistencies consistencies;
    private final Activities activities;
    private final Athletes athletes;
    private final Clock clock;

    Gates(
            Goals goals,
            GoalRows rows,
            Outlooks outlooks,
            Consistencies consistencies,
            Activities activities,
            Athletes athletes,
            Clock clock) {
        this.goals = goals;
        this.rows = rows;
        this.outlooks = outlooks;
        this.consistencies = consistencies;
        this.activities = activities;
        this.athletes = athletes;
        this.clock = clock;
    }

    /** One for each goal with a race whose first gate has come, A first. For the athlete, the team and tasks. */
    @Transactional(readOnly = true)
    public List<GateReport> of(AthleteId id) {
        LocalDate today = athletes.require(id).today(clock);
        List<Goal> due = goals.ladder(id).goals().stream()
                .filter(goal -> goal.target().raceDistance().isPresent())
                .filter(goal -> gate(goal, today).isPresent())
                .toList();
        if (due.isEmpty()) {
            return List.of();
        }
        Optional<Outlook> outlook = outlooks.of(id);
        return due.stream().map(goal -> report(goal, outlook, today)).toList();
    }

    /** The doubtful ones among the athletes whom the seat sees, whose gate's day came within the last week. For the team. */
    @Transactional(readOnly = true)
    public List<GateReport> doubtful() {
        Set<AthleteId> mine =
                athletes.onRoster().stream().map(AthleteProfile::id).collect(Collectors.toSet());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return rows
                .findByEndedIsNullAndRaceDayBetween(
                        today, Gate.SIX_WEEKS.raceAfter(today).plusDays(AHEAD_OF_UTC))
                .stream()
                .map(GoalRow::athlete)
                .filter(mine::contains)
                .distinct()
                .flatMap(athlete -> of(athlete).stream())
                .filter(report -> report.isDoubtful() && isNews(report))
                .toList();
    }

    private boolean isNews(GateReport report) {
        LocalDate today = athletes.require(report.goal().athlete()).today(clock);
        return today.isBefore(report.day().plusDays(DAYS_OF_NEWS));
    }

    private GateReport report(Goal goal, Optional<Outlook> outlook, LocalDate today) {
        return asked(goal).map(asked -> timed(goal, asked, outlook, today)).orElseGet(() -> finish(goal, today));
    }

    /** Whoever wants to arrive needs a long run in the legs and weeks behind them; nobody asks how fast. */
    private GateReport finish(Goal goal, LocalDate today) {
        Gate gate = gate(goal, today).orElseThrow();
        LongRunNeed need = LongRunNeed.at(gate, goal.target().raceDistance().orElseThrow());
        LongestRun longest = runs(goal.athlete(), today).stream()
                .map(run -> new LongestRun(need, covered(run), length(run), Optional.of(run.id())))
                .max(Comparator.comparing(LongestRun::share))
                .orElseGet(() -> new LongestRun(need, Distance.ZERO, Duration.ZERO, Optional.empty()));
        ShowingUp showingUp = new ShowingUp(consistencies.of(goal.athlete()).share());
        return new GateReport(
                goal,
                gate,
                gate.dayFor(goal.raceDay().orElseThrow()),
                GatePolicy.judge(longest, List.of(showingUp)),
                List.of(longest, showingUp));
    }

    private static Distance covered(ActivitySummary run) {
        return run.distance() == null ? Distance.ZERO : run.distance();
    }

    private GateReport timed(Goal goal, Duration asked, Optional<Outlook> outlook, LocalDate today) {
        Gate gate = gate(goal, today).orElseThrow();
        Optional<GoalCheck> check = outlook.flatMap(known -> known.checks().stream()
                .filter(each -> each.goal().id().equals(goal.id()))
                .findFirst());
        RaceEquivalent race = new RaceEquivalent(
                check.map(each -> each.predicted().fast()),
                check.map(each -> each.predicted().middle()),
                asked);
        List<GateFinding> further = new ArrayList<>();
        goal.target()
                .raceDistance()
                .flatMap(far -> GoalPace.at(gate, far, asked))
                .map(pace -> atGoalPace(goal.athlete(), pace, today))
                .ifPresent(further::add);
        if (gate == Gate.TWO_WEEKS) {
            further.add(new ShowingUp(consistencies.of(goal.athlete()).share()));
        }
        List<GateFinding> all = new ArrayList<>(List.of(race));
        all.addAll(further);
        return new GateReport(
                goal, gate, gate.dayFor(goal.raceDay().orElseThrow()), GatePolicy.judge(race, further), all);
    }

    private AtGoalPace atGoalPace(AthleteId athlete, GoalPace pace, LocalDate today) {
        List<ActivitySummary> runs =
                runs(athlete, today).stream().filter(run -> !run.race()).toList();
        Duration usual = median(runs);
        List<ActivitySummary> longEnough = runs.stream()
                .filter(run -> run.distance() != null && !pace.needed().isLongerThan(run.distance()))
                .filter(run -> !pace.insideLongRun() || isLong(run, usual))
                .toList();
        boolean onlyByHand = !longEnough.isEmpty() && longEnough.stream().allMatch(run -> run.source() == Source.HAND);
        return longEnough.stream()
                .map(run -> new AtGoalPace(
                        pace, pace.longestIn(activities.splits(run.id(), STRETCH)), Optional.of(run.id()), false))
                .filter(found -> !found.found().isZero())
                .max(Comparator.comparing(AtGoalPace::found))
                .orElseGet(() -> new AtGoalPace(pace, Distance.ZERO, Optional.empty(), onlyByHand));
    }

    private List<ActivitySummary> runs(AthleteId athlete, LocalDate today) {
        return activities.between(athlete, today.minusWeeks(WEEKS_OF_EVIDENCE), today).stream()
                .filter(run -> run.sport().isRun() && run.counts())
                .toList();
    }

    private static boolean isLong(ActivitySummary run, Duration usual) {
        Duration length = length(run);
        return length.compareTo(LONG) >= 0 && length.toMillis() >= usual.toMillis() * LONGER_THAN_USUAL;
    }

    private static Duration median(List<ActivitySummary> runs) {
        List<Duration> lengths = runs.stream().map(Gates::length).sorted().toList();
        return lengths.isEmpty() ? Duration.ZERO : lengths.get(lengths.size() / 2);
    }

    private static Duration length(ActivitySummary run) {
        return Optional.ofNullable(run.timer())
                .or(() -> Optional.ofNullable(run.elapsed()))
                .orElse(Duration.ZERO);
    }

    private static Optional<Gate> gate(Goal goal, LocalDate today) {
        return goal.raceDay().flatMap(day -> Gate.cameBy(today, day));
    }

    private static Optional<Duration> asked(Goal goal) {
        return switch (goal.target()) {
            case Target.Time time -> Optional.of(time.time());
            case Target.Qualifier qualifier -> Optional.of(qualifier.aim());
            case Target.Finish _, Target.Habit _, Target.Learning _ -> Optional.empty();
        };
    }
}
