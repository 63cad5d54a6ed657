package io.milepost.progress;

import io.milepost.roster.AthleteId;
import io.milepost.roster.Athletes;
import io.milepost.roster.PersonalFacts;
import io.milepost.tenancy.Missing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the athletes work towards. An athlete sets goals for themselves, the team for whom it coaches. */
@Service
public class Goals {

    private final GoalRows rows;
    private final Athletes athletes;
    private final PersonalFacts facts;
    private final Standards standards;
    private final ChangePolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Goals(
            GoalRows rows,
            Athletes athletes,
            PersonalFacts facts,
            Standards standards,
            ChangePolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.athletes = athletes;
        this.facts = facts;
        this.standards = standards;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /** Puts a goal on its rung; the one that stood there leaves it. */
    @Transactional
    public Goal set(SetGoal command) {
        policy.requireMayChange(command.athlete());
        rows.findByAthleteIdAndTierAndEndedIsNull(command.athlete().value(), command.tier())
                .forEach(row -> row.end(clock.instant()));
        Goal goal = rows.save(GoalRow.set(command, clock.instant())).toGoal();
        events.publishEvent(new GoalSet(command.athlete(), goal.id()));
        return goal;
    }

    /**
     * Takes a goal off its rung.
     *
     * @return whether it stood there until now
     */
    @Transactional
    public boolean drop(GoalId id) {
        GoalRow row = rows.findById(id.value()).orElseThrow(() -> new Missing("goal"));
        policy.requireMayChange(row.athlete());
        return row.end(clock.instant());
    }

    /** The goals that stand and whose day is not over, A first. A qualifier asks for the standard that its race has now. */
    @Transactional(readOnly = true)
    public Ladder ladder(AthleteId id) {
        LocalDate today = athletes.require(id).today(clock);
        return new Ladder(rows.findByAthleteIdAndEndedIsNull(id.value()).stream()
                .map(GoalRow::toGoal)
                .filter(goal ->
                        goal.raceDay().filter(day -> day.isBefore(today)).isEmpty())
                .map(goal -> asOfNow(goal, today))
                .toList());
    }

    /** The goals of these athletes whose race is on one of these days, both included, in no order; for the team. */
    @Transactional(readOnly = true)
    public List<Goal> races(Collection<AthleteId> who, LocalDate first, LocalDate last) {
        athletes.requireAsTeam(who);
        return rows
                .findByAthleteIdInAndEndedIsNullAndRaceDayBetween(
                        who.stream().map(AthleteId::value).toList(), first, last)
                .stream()
                .map(GoalRow::toGoal)
                .toList();
    }

    private Goal asOfNow(Goal goal, LocalDate today) {
        if (!(goal.target() instanceof Target.Qualifier qualifier)
                || qualifier.race().isEmpty()) {
            return goal;
        }
        LocalDate day = goal.raceDay().orElse(today);
        return standards
                .forRace(qualifier.race().get(), facts.of(goal.athlete()), day)
                .map(now -> now.standard().time())
                .filter(now -> now.compareTo(qualifier.buffer()) > 0)
                .map(now -> new Target.Qualifier(qualifier.distance(), now, qualifier.buffer(), qualifier.race()))
                .map(target -> new Goal(goal.id(), goal.athlete(), goal.tier(), goal.title(), target, goal.raceDay()))
                .orElse(goal);
    }
}
