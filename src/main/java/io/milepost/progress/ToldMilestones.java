package io.milepost.progress;

import io.milepost.progress.Achievement.ByHand;
import io.milepost.progress.Achievement.LessonApplied;
import io.milepost.progress.detection.CelebrationBudget;
import io.milepost.progress.detection.Finding;
import io.milepost.progress.detection.LessonAppliedPolicy;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.Missing;
import io.milepost.training.Calendars;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Milestones that no evidence shows and somebody tells: the coach by hand, the athlete of a lesson that was of use. */
@Service
public class ToldMilestones {

    /** So long after a lesson it may be told where it was used. */
    private static final int DAYS_OF_USE = 60;

    private final MilestoneRows rows;
    private final Athletes athletes;
    private final Calendars calendars;
    private final List<LearntElsewhere> elsewhere;
    private final ChangePolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ToldMilestones(
            MilestoneRows rows,
            Athletes athletes,
            Calendars calendars,
            List<LearntElsewhere> elsewhere,
            ChangePolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.athletes = athletes;
        this.calendars = calendars;
        this.elsewhere = List.copyOf(elsewhere);
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The team tells something that it saw. It is celebrated as any other, within the budget of celebrations.
     *
     * @throws IllegalArgumentException for a day that is to come where the athlete is
     */
    @Transactional
    public MilestoneId tell(AthleteId id, LocalDate day, ByHand told) {
        AthleteProfile athlete = athletes.requireAsTeam(id);
        LocalDate today = athlete.today(clock);
        if (day.isAfter(today)) {
            throw new IllegalArgumentException("nothing is reached on a day to come");
        }
        Set<LocalDate> screens = rows.findByAthleteId(id.value()).stream()
                .filter(MilestoneRow::takesTheScreen)
                .map(MilestoneRow::reachedOn)
                .collect(Collectors.toSet());
        boolean news = !day.isBefore(today.minusDays(Milestones.DAYS_OF_NEWS));
        return save(athlete, new Finding(Ids.next(), day, told), news && CelebrationBudget.allows(day, screens));
    }

    /** What was to learn in the last {@value #DAYS_OF_USE} days and of which no use was told so far, the latest first. */
    @Transactional(readOnly = true)
    public List<Lesson> untold(AthleteId id) {
        LocalDate today = athletes.require(id).today(clock);
        Set<UUID> told = rows.findByAthleteId(id.value()).stream()
                .filter(row -> row.kind() == MilestoneKind.LESSON_APPLIED && row.stands())
                .map(MilestoneRow::evidence)
                .collect(Collectors.toSet());
        LocalDate first = today.minusDays(DAYS_OF_USE);
        return Stream.concat(
                        calendars.between(id, first, today).planned().stream()
                                .filter(Lesson::isIn)
                                .map(Lesson::of),
                        elsewhere.stream().flatMap(source -> source.of(id, first, today).stream()))
                .filter(lesson -> !told.contains(lesson.id()))
                .sorted(Comparator.comparing(Lesson::day).reversed())
                .toList();
    }

    /** Whether its athlete told where it was of use, and stands by it. For the athlete, the team and tasks. */
    @Transactional(readOnly = true)
    public boolean isTold(AthleteId id, UUID learnt) {
        athletes.require(id);
        return rows.findByAthleteId(id.value()).stream()
                .anyMatch(row -> row.kind() == MilestoneKind.LESSON_APPLIED
                        && row.stands()
                        && row.evidence().equals(learnt));
    }

    /**
     * The athlete tells where a lesson was of use. It goes to the wall without a celebration: who tells it knows it already.
     *
     * @param learnt the id of a {@link Lesson}
     * @throws IllegalArgumentException where {@link LessonAppliedPolicy} finds no use in the sentence, or the workout is no
     *     lesson
     */
    @Transactional
    public MilestoneId used(UUID learnt, String sentence) {
        for (LearntElsewhere source : elsewhere) {
            Optional<Lesson> lesson = source.mine(learnt);
            if (lesson.isPresent()) {
                MilestoneId told = used(athletes.me(), lesson.get(), sentence);
                source.used(learnt);
                return told;
            }
        }
        PlannedWorkout workout = calendars.get(new WorkoutId(learnt));
        if (!Lesson.isIn(workout)) {
            throw new IllegalArgumentException("no lesson");
        }
        return used(athletes.require(workout.athlete()), Lesson.of(workout), sentence);
    }

    private MilestoneId used(AthleteProfile athlete, Lesson lesson, String sentence) {
        policy.requireMayChange(athlete.id());
        LessonApplied applied = LessonAppliedPolicy.judge(lesson.title(), sentence)
                .orElseThrow(() -> new IllegalArgumentException("no use of a lesson is told"));
        Finding finding = new Finding(lesson.id(), athlete.today(clock), applied);
        return rows.findByAthleteId(athlete.id().value()).stream()
                .filter(row -> row.proves(finding))
                .findFirst()
                .map(row -> {
                    row.follow(finding);
                    return row.milestoneId();
                })
                .orElseGet(() -> save(athlete, finding, false));
    }

    /** Takes back what somebody told: the team anything, athletes what they told themselves. */
    @Transactional
    public void takeBack(MilestoneId id) {
        told(id).withdraw(clock.instant());
    }

    /** Undoes {@link #takeBack}. */
    @Transactional
    public void putBack(MilestoneId id) {
        told(id).stand();
    }

    private MilestoneId save(AthleteProfile athlete, Finding finding, boolean fullScreen) {
        MilestoneRow row = rows.save(MilestoneRow.found(athlete.id(), finding, fullScreen, clock.instant()));
        events.publishEvent(new MilestoneReached(athlete.id(), row.milestoneId()));
        return row.milestoneId();
    }

    private MilestoneRow told(MilestoneId id) {
        MilestoneRow row =
                rows.findById(id.value()).filter(MilestoneRow::isTold).orElseThrow(() -> new Missing("milestone"));
        if (row.kind() == MilestoneKind.LESSON_APPLIED) {
            policy.requireMayChange(row.athlete());
        } else {
            athletes.requireAsTeam(row.athlete());
        }
        return row;
    }
}
