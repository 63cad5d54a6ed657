package io.milepost.training;

import io.milepost.activities.Activities;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivitySummary;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.SeatException;
import io.milepost.tenancy.Seats;
import io.milepost.training.matching.Matching;
import io.milepost.training.matching.Wanted;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which planned workout an activity was. Milepost finds out by itself; whoever may change the activity may say otherwise, and
 * what was said stays, also when the activity is imported again.
 */
@Service
public class Matches {

    private final MatchCorrectionRows rows;
    private final PlannedWorkoutRows planned;
    private final CalendarReader reader;
    private final Activities activities;
    private final Athletes athletes;
    private final Seats seats;
    private final ApplicationEventPublisher events;

    Matches(
            MatchCorrectionRows rows,
            PlannedWorkoutRows planned,
            CalendarReader reader,
            Activities activities,
            Athletes athletes,
            Seats seats,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.planned = planned;
        this.reader = reader;
        this.activities = activities;
        this.athletes = athletes;
        this.seats = seats;
        this.events = events;
    }

    /**
     * What people said about one activity.
     *
     * @param belongs the workouts that it was; one recording may cover two
     * @param not those that it was not
     */
    public record Said(Set<WorkoutId> belongs, Set<WorkoutId> not) {

        /** Nobody said anything: Milepost decides. */
        public static final Said NOTHING = new Said(Set.of(), Set.of());

        /** @throws IllegalArgumentException where something is and is not */
        public Said {
            belongs = Set.copyOf(belongs);
            not = Set.copyOf(not);
            if (belongs.stream().anyMatch(not::contains)) {
                throw new IllegalArgumentException("a workout was or was not done, not both");
            }
        }

        public boolean isNothing() {
            return belongs.isEmpty() && not.isEmpty();
        }

        /** It was this workout and no other. */
        public Said was(WorkoutId workout) {
            return new Said(Set.of(workout), without(not, workout));
        }

        /** It was not this workout; which other one is open again. */
        public Said wasNot(WorkoutId workout) {
            Set<WorkoutId> denied = new LinkedHashSet<>(not);
            denied.add(workout);
            return new Said(without(belongs, workout), denied);
        }

        private static Set<WorkoutId> without(Set<WorkoutId> some, WorkoutId one) {
            Set<WorkoutId> rest = new LinkedHashSet<>(some);
            rest.remove(one);
            return rest;
        }
    }

    /**
     * How an activity stands to the plan.
     *
     * @param matched the workouts that it counts for; none where it is extra
     * @param others further workouts up to three days away that it could be instead, in order of days
     * @param said what people said about it
     */
    public record Standing(List<PlannedWorkout> matched, List<PlannedWorkout> others, Said said) {
        public Standing {
            matched = List.copyOf(matched);
            others = List.copyOf(others);
        }
    }

    /** Whether this seat may say which workouts an athlete's activities were. */
    public boolean mayCorrect(AthleteId athlete) {
        return activities.mayChange(athlete);
    }

    /** How the activity stands to the plan, for whoever may see it; else {@link Missing}. */
    @Transactional(readOnly = true)
    public Standing of(ActivityId id) {
        ActivitySummary activity = activities.require(id);
        AthleteProfile athlete = athletes.require(activity.athlete());
        List<PlannedWorkout> matched = new ArrayList<>();
        List<PlannedWorkout> others = new ArrayList<>();
        reader.read(
                        athlete,
                        activity.day().minusDays(Matching.DAYS_MOVED),
                        activity.day().plusDays(Matching.DAYS_MOVED))
                .planned()
                .forEach(workout -> {
                    if (workout.fulfilment().activities().contains(id.value())) {
                        matched.add(workout);
                    } else if (workout.isMeasured()) {
                        others.add(workout);
                    }
                });
        return new Standing(matched, others, said(id));
    }

    private Said said(ActivityId id) {
        Set<WorkoutId> belongs = new LinkedHashSet<>();
        Set<WorkoutId> not = new LinkedHashSet<>();
        rows.findByActivityIdOrderById(id.value()).forEach(row -> (row.belongs() ? belongs : not).add(row.workout()));
        return new Said(belongs, not);
    }

    /**
     * Says which workouts an activity was and was not, in place of all that was said before; {@link Said#NOTHING} lets Milepost
     * decide again.
     *
     * @return what had been said before, which takes this back
     * @throws Missing where a workout that it is to be is not on this athlete's plan
     * @throws IllegalArgumentException where that lies more than three days away, or asks for nothing that could be recorded
     * @throws SeatException.NotAllowed for whoever may not change the activity
     */
    @Transactional
    public Said say(ActivityId id, Said said) {
        ActivitySummary activity = activities.require(id);
        if (!activities.mayChange(activity.athlete())) {
            throw new SeatException.NotAllowed("the activity is somebody else's to change");
        }
        said.belongs().forEach(workout -> requireNear(activity, workout));
        Said before = said(id);
        rows.deleteAll(rows.findByActivityIdOrderById(id.value()));
        // The old ones have to be gone before the new ones come: one word for each pair.
        rows.flush();
        said.belongs().forEach(workout -> rows.save(MatchCorrectionRow.of(activity, workout, true)));
        said.not().forEach(workout -> rows.save(MatchCorrectionRow.of(activity, workout, false)));
        rows.flush();
        events.publishEvent(new MatchCorrected(seats.requirePractice(), activity.athlete()));
        return before;
    }

    private void requireNear(ActivitySummary activity, WorkoutId id) {
        PlannedWorkoutRow row = planned.findById(id.value())
                .filter(each -> each.athlete().equals(activity.athlete()) && !each.isDropped())
                .orElseThrow(() -> new Missing("workout"));
        if (Wanted.kind(row.workout()).isEmpty()) {
            throw new IllegalArgumentException("nothing recorded could be this workout");
        }
        if (Math.abs(row.day().toEpochDay() - activity.day().toEpochDay()) > Matching.DAYS_MOVED) {
            throw new IllegalArgumentException("a workout moves by three days at most");
        }
    }
}
