package io.milepost.training.comments;

import io.milepost.accounts.Account;
import io.milepost.accounts.Accounts;
import io.milepost.activities.Activities;
import io.milepost.activities.ActivityId;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Seats;
import io.milepost.training.Calendars;
import io.milepost.training.WorkoutId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an athlete and whoever of the team sees them say beside a workout, planned or done, and beside training that nobody planned. Each side sees what the other
 * said and what is new of it.
 */
@Service
public class Comments {

    private final CommentRows rows;
    private final Calendars calendars;
    private final Activities activities;
    private final Athletes athletes;
    private final Accounts accounts;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Comments(
            CommentRows rows,
            Calendars calendars,
            Activities activities,
            Athletes athletes,
            Accounts accounts,
            Seats seats,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.calendars = calendars;
        this.activities = activities;
        this.athletes = athletes;
        this.accounts = accounts;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    /** What was said beside a workout, the oldest first. */
    @Transactional(readOnly = true)
    public List<Comment> of(WorkoutId workout) {
        return of(new Beside.Workout(workout));
    }

    /** What was said beside it, the oldest first. */
    @Transactional(readOnly = true)
    public List<Comment> of(Beside beside) {
        AthleteProfile athlete = athleteOf(beside);
        boolean asAthlete = isSelf(athlete);
        return rows(athlete, beside).stream()
                .map(row -> row.toComment(asAthlete))
                .toList();
    }

    /** The workouts of an athlete beside which the other side said something that the reader's has not seen. */
    @Transactional(readOnly = true)
    public Set<WorkoutId> unread(AthleteId athlete) {
        return unread(athlete, Beside.Kind.WORKOUT).stream()
                .map(WorkoutId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same for what nobody planned. */
    @Transactional(readOnly = true)
    public Set<ActivityId> unreadActivities(AthleteId athlete) {
        return unread(athlete, Beside.Kind.ACTIVITY).stream()
                .map(ActivityId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The reader has seen what the other side said beside a workout. */
    @Transactional
    public void see(WorkoutId workout) {
        see(new Beside.Workout(workout));
    }

    /** The reader has seen what the other side said beside it. */
    @Transactional
    public void see(Beside beside) {
        AthleteProfile athlete = athleteOf(beside);
        boolean asAthlete = isSelf(athlete);
        rows(athlete, beside).forEach(row -> row.see(asAthlete, clock.instant()));
    }

    /** Says something beside a workout; otherwise as the other. */
    @Transactional
    public void say(WorkoutId workout, String words) {
        say(new Beside.Workout(workout), words);
    }

    /**
     * Says something beside it, and publishes a {@link Commented}.
     *
     * @throws IllegalArgumentException without words, or with more than {@value Comment#LONGEST} characters
     */
    @Transactional
    public void say(Beside beside, String words) {
        AthleteProfile athlete = athleteOf(beside);
        String said = words.strip();
        if (said.isEmpty() || said.length() > Comment.LONGEST) {
            throw new IllegalArgumentException("a comment has 1 to 1000 characters");
        }
        Account author = accounts.get(seats.requireAccount());
        boolean self = isSelf(athlete);
        rows.save(CommentRow.of(athlete.id(), beside, author, self, said, clock.instant()));
        events.publishEvent(new Commented(athlete.id(), self));
    }

    private Set<UUID> unread(AthleteId athlete, Beside.Kind kind) {
        return rows.unread(athlete.value(), kind, isSelf(athletes.require(athlete)));
    }

    private List<CommentRow> rows(AthleteProfile athlete, Beside beside) {
        return rows.findByAthleteAndBesideAndSubjectOrderByWrittenAscIdAsc(
                athlete.id().value(), beside.kind(), beside.value());
    }

    private AthleteProfile athleteOf(Beside beside) {
        return athletes.require(
                switch (beside) {
                    case Beside.Workout workout -> calendars.whose(workout.id());
                    case Beside.Activity activity ->
                        activities.require(activity.id()).athlete();
                });
    }

    private boolean isSelf(AthleteProfile athlete) {
        return seats.require().account().equals(Optional.ofNullable(athlete.account()));
    }
}
