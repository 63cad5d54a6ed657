package io.milepost.touchpoints;

import io.milepost.progress.ToldMilestones;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Missing;
import io.milepost.touchpoints.lessons.MainWork;
import io.milepost.touchpoints.lessons.SimilarWorkoutPolicy;
import io.milepost.training.Calendars;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.matching.Compliance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What athletes will try next time: asked after a rough day and after a workout that was cut short, shown again before the
 * next workout of its kind ({@link SimilarWorkoutPolicy}), until it was used or put away.
 */
@Service
public class NextTimes {

    /** Later than so many days nobody is asked any more. */
    private static final int DAYS_TO_ASK = 2;

    private static final int LATELY = 50;

    private final NextTimeRows rows;
    private final RoughDayRows roughDays;
    private final ToldMilestones told;
    private final Calendars calendars;
    private final Athletes athletes;
    private final Clock clock;

    NextTimes(
            NextTimeRows rows,
            RoughDayRows roughDays,
            ToldMilestones told,
            Calendars calendars,
            Athletes athletes,
            Clock clock) {
        this.rows = rows;
        this.roughDays = roughDays;
        this.told = told;
        this.calendars = calendars;
        this.athletes = athletes;
        this.clock = clock;
    }

    /**
     * What to ask the athlete who is signed in: about the latest workout of the last days that was cut short, or that a rough
     * day was planned for. Not after pain, illness or a red flag, and not twice about one workout.
     */
    @Transactional(readOnly = true)
    public Optional<NextTimeQuestion> question() {
        AthleteProfile me = athletes.me();
        LocalDate today = me.today(clock);
        LocalDate first = today.minusDays(DAYS_TO_ASK);
        List<RoughDayRow> rough = roughDays.findByAthleteIdAndOnDayBetweenOrderBySaidAtDescIdDesc(
                me.id().value(), first, today);
        Set<LocalDate> harmed = rough.stream()
                .filter(row -> !row.advice().allowsKindWords())
                .map(RoughDayRow::day)
                .collect(Collectors.toSet());
        Set<UUID> answered = lately(me.id()).stream().map(NextTimeRow::workout).collect(Collectors.toSet());
        return Stream.concat(
                        calendars.between(me.id(), first, today).planned().stream()
                                .filter(NextTimes::isCut)
                                .map(NextTimes::question),
                        rough.stream().map(RoughDayRow::question).flatMap(Optional::stream))
                .filter(question -> !harmed.contains(question.day()) && !answered.contains(question.workout()))
                .max(Comparator.comparing(NextTimeQuestion::day));
    }

    /**
     * The athlete who is signed in writes what to try next time.
     *
     * @throws IllegalArgumentException without words, or with more than {@value NextTime#LONGEST} characters
     */
    @Transactional
    public NextTime write(NextTimeQuestion about, String words) {
        String said = words.strip();
        if (said.isEmpty() || said.length() > NextTime.LONGEST) {
            throw new IllegalArgumentException("what to try next time has 1 to 300 characters");
        }
        return rows.save(NextTimeRow.of(athletes.me().id(), about, said, clock.instant()))
                .toNextTime();
    }

    /** What to remember before a workout, the latest that fits; for the athlete and the team. Empty once it was done. */
    @Transactional(readOnly = true)
    public Optional<NextTime> before(PlannedWorkout workout) {
        athletes.require(workout.athlete());
        MainWork work = MainWork.of(workout);
        return workout.compliance().isCompleted()
                ? Optional.empty()
                : lately(workout.athlete()).stream()
                        .filter(row -> row.isOpen() && fits(row, workout, work))
                        .findFirst()
                        .map(NextTimeRow::toNextTime);
    }

    /**
     * What came back before a workout that was done since, and of whose use nothing is told: the latest that fits. For the
     * athlete who is signed in.
     */
    @Transactional(readOnly = true)
    public Optional<NextTime> after(PlannedWorkout workout) {
        AthleteId me = athletes.me().id();
        if (!workout.athlete().equals(me) || !workout.compliance().isCompleted()) {
            return Optional.empty();
        }
        MainWork work = MainWork.of(workout);
        return lately(me).stream()
                .filter(row -> !row.isAway() && fits(row, workout, work))
                .findFirst()
                .filter(row -> !told.isTold(me, row.nextTimeId().value()))
                .map(NextTimeRow::toNextTime);
    }

    /**
     * The athlete who is signed in tells where it was of use: a sentence, which goes to their wall. It does not come back.
     *
     * @throws IllegalArgumentException where the sentence tells of no use
     */
    @Transactional
    public void tell(NextTimeId id, String sentence) {
        mine(id);
        told.used(id.value(), sentence);
    }

    /** The last ones, so many at most, the latest first; for the athlete and the team. */
    @Transactional(readOnly = true)
    public List<NextTime> of(AthleteId athlete, int most) {
        athletes.require(athlete);
        return rows.findByAthleteIdOrderBySaidDescIdDesc(athlete.value(), Limit.of(most)).stream()
                .map(NextTimeRow::toNextTime)
                .toList();
    }

    /** The athlete did it; it does not come back. To say so is no milestone: that takes a sentence ({@link #tell}). */
    @Transactional
    public void use(NextTimeId id) {
        NextTimeRow row = mine(id);
        if (row.isOpen()) {
            row.use(clock.instant());
        }
    }

    /** It is of no use any more, and does not come back. */
    @Transactional
    public void putAway(NextTimeId id) {
        mine(id).putAway(clock.instant());
    }

    /** Undoes {@link #use} and {@link #putAway}. */
    @Transactional
    public void takeOut(NextTimeId id) {
        NextTimeRow row = mine(id);
        row.use(null);
        row.putAway(null);
    }

    /** Whether a workout could be where it was used: a later one, of its kind. */
    static boolean fits(NextTimeRow row, PlannedWorkout workout, MainWork work) {
        return !row.workout().equals(workout.id().value())
                && workout.day().isAfter(row.day())
                && SimilarWorkoutPolicy.areSimilar(row.work(), work);
    }

    private List<NextTimeRow> lately(AthleteId athlete) {
        return rows.findByAthleteIdOrderBySaidDescIdDesc(athlete.value(), Limit.of(LATELY));
    }

    private static boolean isCut(PlannedWorkout workout) {
        return workout.compliance() == Compliance.SHORTER || workout.compliance() == Compliance.DIFFERENT;
    }

    private static NextTimeQuestion question(PlannedWorkout workout) {
        return new NextTimeQuestion(workout.id().value(), workout.text().title(), workout.day(), MainWork.of(workout));
    }

    private NextTimeRow mine(NextTimeId id) {
        AthleteId me = athletes.me().id();
        return rows.findById(id.value())
                .filter(row -> row.athlete().equals(me))
                .orElseThrow(() -> new Missing("next time"));
    }
}
