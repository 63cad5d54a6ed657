package io.milepost.progress;

import io.milepost.roster.AthleteId;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Missing;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the athletes work towards. An athlete sets goals for themselves, the team for whom it coaches. */
@Service
public class Goals {

    private final GoalRows rows;
    private final Athletes athletes;
    private final ChangePolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Goals(GoalRows rows, Athletes athletes, ChangePolicy policy, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.athletes = athletes;
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

    /** Takes a goal off its rung. */
    @Transactional
    public void drop(GoalId id) {
        GoalRow row = rows.findById(id.value()).orElseThrow(() -> new Missing("goal"));
        policy.requireMayChange(row.athlete());
        row.end(clock.instant());
    }

    /** The goals that stand, A first. */
    @Transactional(readOnly = true)
    public Ladder ladder(AthleteId id) {
        athletes.require(id);
        return new Ladder(rows.findByAthleteIdAndEndedIsNull(id.value()).stream()
                .map(GoalRow::toGoal)
                .toList());
    }
}
