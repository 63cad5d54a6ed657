package io.milepost.touchpoints;

import io.milepost.progress.LearntElsewhere;
import io.milepost.progress.Lesson;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.touchpoints.lessons.MainWork;
import io.milepost.training.Calendars;
import io.milepost.training.PlannedWorkout;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * What an athlete wrote to themselves for next time is a lesson once a workout of its kind was done since: then there was
 * something to use it in.
 */
@Component
class LessonsOfNextTimes implements LearntElsewhere {

    private static final int LATELY = 50;

    private final NextTimeRows rows;
    private final Calendars calendars;
    private final Athletes athletes;
    private final Clock clock;

    LessonsOfNextTimes(NextTimeRows rows, Calendars calendars, Athletes athletes, Clock clock) {
        this.rows = rows;
        this.calendars = calendars;
        this.athletes = athletes;
        this.clock = clock;
    }

    @Override
    public List<Lesson> of(AthleteId athlete, LocalDate first, LocalDate last) {
        List<NextTimeRow> written =
                rows.findByAthleteIdOrderBySaidDescIdDesc(athlete.value(), Limit.of(LATELY)).stream()
                        .filter(row -> !row.isAway() && !row.day().isBefore(first))
                        .toList();
        if (written.isEmpty()) {
            return List.of();
        }
        List<PlannedWorkout> done = done(athlete, first, last);
        return written.stream()
                .filter(row -> couldBeUsed(row, done))
                .map(LessonsOfNextTimes::lesson)
                .toList();
    }

    @Override
    public Optional<Lesson> mine(UUID id) {
        AthleteProfile me = athletes.me();
        return rows.findById(id)
                .filter(row -> row.athlete().equals(me.id()) && !row.isAway())
                .filter(row -> couldBeUsed(row, done(me.id(), row.day(), me.today(clock))))
                .map(LessonsOfNextTimes::lesson);
    }

    @Override
    public void used(UUID id) {
        rows.findById(id).filter(NextTimeRow::isOpen).ifPresent(row -> row.use(clock.instant()));
    }

    private List<PlannedWorkout> done(AthleteId athlete, LocalDate first, LocalDate last) {
        return calendars.between(athlete, first, last).planned().stream()
                .filter(workout -> workout.compliance().isCompleted())
                .toList();
    }

    private static boolean couldBeUsed(NextTimeRow row, List<PlannedWorkout> done) {
        return done.stream().anyMatch(workout -> NextTimes.fits(row, workout, MainWork.of(workout)));
    }

    private static Lesson lesson(NextTimeRow row) {
        String words = row.words();
        String title =
                words.length() <= Lesson.LONGEST_TITLE ? words : words.substring(0, Lesson.LONGEST_TITLE - 1) + "…";
        return new Lesson(row.nextTimeId().value(), row.day(), title);
    }
}
