package io.milepost.training.comments;

import io.milepost.accounts.Account;
import io.milepost.accounts.Accounts;
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
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an athlete and whoever of the team sees them say beside a workout, planned or done. Each side sees what the other
 * said and what is new of it.
 */
@Service
public class Comments {

    private final CommentRows rows;
    private final Calendars calendars;
    private final Athletes athletes;
    private final Accounts accounts;
    private final Seats seats;
    private final Clock clock;

    Comments(CommentRows rows, Calendars calendars, Athletes athletes, Accounts accounts, Seats seats, Clock clock) {
        this.rows = rows;
        this.calendars = calendars;
        this.athletes = athletes;
        this.accounts = accounts;
        this.seats = seats;
        this.clock = clock;
    }

    /** What was said beside a workout, the oldest first. */
    @Transactional(readOnly = true)
    public List<Comment> of(WorkoutId workout) {
        AthleteProfile athlete = athleteOf(workout);
        boolean asAthlete = isSelf(athlete);
        return rows.findByAthleteAndWorkoutOrderByWrittenAscIdAsc(athlete.id().value(), workout.value()).stream()
                .map(row -> row.toComment(asAthlete))
                .toList();
    }

    /** The workouts of an athlete beside which the other side said something that the reader's has not seen. */
    @Transactional(readOnly = true)
    public Set<WorkoutId> unread(AthleteId athlete) {
        AthleteProfile profile = athletes.require(athlete);
        return rows.unread(athlete.value(), isSelf(profile)).stream()
                .map(WorkoutId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The reader has seen what the other side said beside a workout. */
    @Transactional
    public void see(WorkoutId workout) {
        AthleteProfile athlete = athleteOf(workout);
        boolean asAthlete = isSelf(athlete);
        rows.findByAthleteAndWorkoutOrderByWrittenAscIdAsc(athlete.id().value(), workout.value())
                .forEach(row -> row.see(asAthlete, clock.instant()));
    }

    /**
     * Says something beside a workout.
     *
     * @throws IllegalArgumentException without words, or with more than {@value Comment#LONGEST} characters
     */
    @Transactional
    public void say(WorkoutId workout, String words) {
        AthleteProfile athlete = athleteOf(workout);
        String said = words.strip();
        if (said.isEmpty() || said.length() > Comment.LONGEST) {
            throw new IllegalArgumentException("a comment has 1 to 1000 characters");
        }
        Account author = accounts.get(seats.requireAccount());
        rows.save(CommentRow.of(athlete.id(), workout, author, isSelf(athlete), said, clock.instant()));
    }

    private AthleteProfile athleteOf(WorkoutId workout) {
        return athletes.require(calendars.get(workout).athlete());
    }

    private boolean isSelf(AthleteProfile athlete) {
        return seats.require().account().equals(Optional.ofNullable(athlete.account()));
    }
}
