package io.milepost.workspace;

import io.milepost.accounts.Account;
import io.milepost.accounts.Accounts;
import io.milepost.checkins.CheckIns;
import io.milepost.progress.Consistencies;
import io.milepost.progress.Milestone;
import io.milepost.progress.Milestones;
import io.milepost.progress.Ticks;
import io.milepost.progress.consistency.Consistency;
import io.milepost.roster.Absence;
import io.milepost.roster.Absences;
import io.milepost.roster.Access;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.roster.Memberships;
import io.milepost.training.CalendarSpan;
import io.milepost.training.Calendars;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Trained;
import io.milepost.training.WorkoutId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an athlete's day holds. */
@Service
public class Today {

    private static final int DAYS_AHEAD = 7;

    private final Athletes athletes;
    private final Memberships memberships;
    private final Calendars calendars;
    private final Absences absences;
    private final CheckIns checkIns;
    private final Milestones milestones;
    private final Consistencies consistencies;
    private final Ticks ticks;
    private final Accounts accounts;
    private final Clock clock;

    Today(
            Athletes athletes,
            Memberships memberships,
            Calendars calendars,
            Absences absences,
            CheckIns checkIns,
            Milestones milestones,
            Consistencies consistencies,
            Ticks ticks,
            Accounts accounts,
            Clock clock) {
        this.athletes = athletes;
        this.memberships = memberships;
        this.calendars = calendars;
        this.absences = absences;
        this.checkIns = checkIns;
        this.milestones = milestones;
        this.consistencies = consistencies;
        this.ticks = ticks;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * The athlete's day.
     *
     * @param day today, where the athlete is
     * @param held whether a red flag keeps the plan away until the coach records clearance
     * @param rests whether pain or illness that was said today leaves only rest
     * @param away days off that today is one of: sick, injured, away, paused
     * @param workouts of today; empty for a day without a plan, and while the plan is held
     * @param done what was trained today
     * @param ticked the sessions of today that were said to be done
     * @param next the first workout after today within a week
     * @param ahead the workouts of the week after today
     * @param celebrate at most one milestone to celebrate over the whole screen
     * @param consistency how steadily the athlete shows up
     * @param coach the given name of who looks after the athlete, if anybody in particular
     */
    public record Day(
            AthleteProfile athlete,
            LocalDate day,
            Access access,
            boolean held,
            boolean rests,
            List<Absence> away,
            List<PlannedWorkout> workouts,
            List<Trained> done,
            Set<WorkoutId> ticked,
            Optional<PlannedWorkout> next,
            List<PlannedWorkout> ahead,
            Optional<Milestone> celebrate,
            Consistency consistency,
            Optional<String> coach) {}

    /** The day of the athlete who is signed in. */
    @Transactional(readOnly = true)
    public Day mine() {
        AthleteProfile me = athletes.me();
        LocalDate day = me.today(clock);
        Access access = memberships.access(me.id());
        boolean held = checkIns.holdOn(me.id()).isPresent();
        CalendarSpan span = calendars.between(me.id(), day, day.plusDays(DAYS_AHEAD));
        boolean shown = !held && access != Access.NONE;
        List<PlannedWorkout> ahead = shown
                ? span.planned().stream()
                        .filter(workout -> workout.day().isAfter(day))
                        .toList()
                : List.of();
        return new Day(
                me,
                day,
                access,
                held,
                checkIns.restsToday(me.id()),
                absences.between(me.id(), day, day),
                shown ? span.plannedOn(day) : List.of(),
                span.trainedOn(day),
                ticks.of(me.id(), day, day),
                ahead.stream().findFirst(),
                ahead,
                milestones.uncelebrated(me.id()).stream().findFirst(),
                consistencies.of(me.id()),
                Optional.ofNullable(me.coach()).map(accounts::get).map(Account::firstName));
    }
}
