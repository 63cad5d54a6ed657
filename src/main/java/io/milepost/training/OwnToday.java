package io.milepost.training;

import io.milepost.roster.Access;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.roster.Memberships;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Practices;
import io.milepost.training.adaptation.Planned;
import io.milepost.training.adaptation.SmallerWorkout;
import io.milepost.training.notation.Workout;
import io.milepost.training.ownday.OwnChange;
import io.milepost.training.ownday.OwnDay;
import io.milepost.training.ownday.OwnDayPolicy;
import io.milepost.training.ownday.OwnDayRefused;
import io.milepost.training.ownday.OwnWorkout;
import io.milepost.training.ownday.Standing;
import io.milepost.ui.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door through which athletes change their own calendar: what is planned for their today becomes shorter, easier, a
 * rest, or goes to a later day as far as the coach allows. At once, with an entry of the ledger by the athlete, and exactly
 * undone. {@link OwnDayPolicy} says what is allowed; everything else is the coach's to decide.
 */
@Service
public class OwnToday {

    private final PlannedWorkoutRows rows;
    private final LedgerRows ledger;
    private final CalendarReader reader;
    private final PlanPen pen;
    private final Undo undo;
    private final OwnWeeks weeks;
    private final Athletes athletes;
    private final Memberships memberships;
    private final Practices practices;
    private final Messages messages;
    private final Clock clock;

    OwnToday(
            PlannedWorkoutRows rows,
            LedgerRows ledger,
            CalendarReader reader,
            PlanPen pen,
            Undo undo,
            OwnWeeks weeks,
            Athletes athletes,
            Memberships memberships,
            Practices practices,
            Messages messages,
            Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.reader = reader;
        this.pen = pen;
        this.undo = undo;
        this.weeks = weeks;
        this.athletes = athletes;
        this.memberships = memberships;
        this.practices = practices;
        this.messages = messages;
        this.clock = clock;
    }

    /** What the athlete who is signed in may make of today; nothing without full access. */
    @Transactional(readOnly = true)
    public OwnDayOffer offer() {
        AthleteProfile me = athletes.me();
        OwnWeek week = weeks.of(me);
        if (memberships.access(me.id()) != Access.FULL || week.standing() == Standing.HELD) {
            return new OwnDayOffer(week.standing(), List.of(), false);
        }
        List<OwnDayOffer.Choice> choices = week.todays().stream()
                .map(workout -> choice(workout, week.without(workout)))
                .filter(each -> each.shorter() != null
                        || each.easier() != null
                        || !each.moves().isEmpty())
                .toList();
        return new OwnDayOffer(week.standing(), choices, !week.open().isEmpty());
    }

    /**
     * Makes a workout of today about half as long.
     *
     * @param version the one that the athlete saw
     * @throws OwnDayRefused where it may not be
     * @throws ChangeRefused where somebody else changed it meanwhile
     */
    @Transactional
    public LedgerEntryId shorten(WorkoutId id, long version) {
        return reshape(id, version, new OwnChange.Shorter());
    }

    /** Makes an easy run of a hard session of today; otherwise as {@link #shorten}. */
    @Transactional
    public LedgerEntryId ease(WorkoutId id, long version) {
        return reshape(id, version, new OwnChange.Easier());
    }

    /** Moves a workout of today to a later day of its week; otherwise as {@link #shorten}. */
    @Transactional
    public LedgerEntryId move(WorkoutId id, long version, LocalDate day) {
        AthleteProfile me = requireMe();
        OwnWeek week = weeks.of(me);
        PlannedWorkout workout = mine(me, id);
        refuse(new OwnChange.Move(day), workout, week);
        return write(
                me,
                LedgerKind.MOVED,
                workout,
                "moved",
                List.of(new PlanEdit.Rewrite(id, version, day, workout.text(), workout.workout(), true)));
    }

    /**
     * Lets go of whatever is planned for today and was not trained, as one change.
     *
     * @throws OwnDayRefused where nothing is, or while the plan is held
     */
    @Transactional
    public LedgerEntryId rest() {
        AthleteProfile me = requireMe();
        OwnWeek week = weeks.of(me);
        if (week.standing() == Standing.HELD) {
            throw new OwnDayRefused(OwnDayRefused.Reason.HELD);
        }
        List<PlannedWorkout> open = week.open();
        if (open.isEmpty()) {
            throw new OwnDayRefused(
                    week.todays().isEmpty() ? OwnDayRefused.Reason.NOTHING_SMALLER : OwnDayRefused.Reason.TRAINED);
        }
        open.forEach(workout -> refuse(new OwnChange.Rest(), workout, week));
        return write(
                me,
                LedgerKind.DROPPED,
                open.getFirst(),
                "rest",
                open.stream()
                        .<PlanEdit>map(workout -> new PlanEdit.Drop(workout.id(), workout.version()))
                        .toList());
    }

    /**
     * Takes a change back that the athlete made today, exactly or not at all.
     *
     * @throws OwnDayRefused while the plan is held, and for a change of another day
     */
    @Transactional
    public Undoing undo(LedgerEntryId id) {
        AthleteProfile me = requireMe();
        LedgerRow entry = ledger.findById(id.value())
                .filter(row -> row.athlete().equals(me.id()) && row.isBy(me.account()))
                .orElseThrow(() -> new Missing("ledger entry"));
        LocalDate today = me.today(clock);
        if (weeks.standing(me) == Standing.HELD) {
            throw new OwnDayRefused(OwnDayRefused.Reason.HELD);
        }
        if (!LocalDate.ofInstant(entry.happened(), me.zone()).equals(today)) {
            throw new OwnDayRefused(OwnDayRefused.Reason.NOT_TODAY);
        }
        return undo.take(entry, me);
    }

    private LedgerEntryId reshape(WorkoutId id, long version, OwnChange change) {
        AthleteProfile me = requireMe();
        OwnWeek week = weeks.of(me);
        PlannedWorkout workout = mine(me, id);
        refuse(change, workout, week);
        Planned planned = Planned.of(workout);
        boolean easier = change instanceof OwnChange.Easier;
        Workout smaller = (easier ? SmallerWorkout.easier(planned) : SmallerWorkout.shorter(planned)).orElseThrow();
        // A hard session that becomes an easy run is not called by its old name.
        WorkoutText text = easier
                ? new WorkoutText(words("training.title.easy"), workout.text().why())
                : workout.text();
        return write(
                me,
                LedgerKind.EDITED,
                workout,
                easier ? "easier" : "shorter",
                List.of(new PlanEdit.Rewrite(id, version, workout.day(), text, smaller, true)));
    }

    private LedgerEntryId write(
            AthleteProfile me, LedgerKind kind, PlannedWorkout about, String what, List<PlanEdit> edits) {
        return pen.write(
                me, PlanChange.of(me.id(), kind, about.text().title(), words("training.own-day.why." + what), edits));
    }

    private OwnDayOffer.Choice choice(PlannedWorkout workout, OwnDay day) {
        Planned planned = Planned.of(workout);
        OwnWorkout own = OwnWeek.own(workout);
        boolean shorter =
                OwnDayPolicy.refusal(new OwnChange.Shorter(), own, day).isEmpty();
        boolean easier = OwnDayPolicy.refusal(new OwnChange.Easier(), own, day).isEmpty();
        return new OwnDayOffer.Choice(
                workout,
                shorter ? SmallerWorkout.shorter(planned).orElse(null) : null,
                easier ? SmallerWorkout.easier(planned).orElse(null) : null,
                OwnDayPolicy.moves(own, day));
    }

    private static void refuse(OwnChange change, PlannedWorkout workout, OwnWeek week) {
        OwnDayPolicy.refusal(change, OwnWeek.own(workout), week.without(workout))
                .ifPresent(reason -> {
                    throw new OwnDayRefused(reason);
                });
    }

    private AthleteProfile requireMe() {
        AthleteProfile me = athletes.me();
        memberships.requireFull(me.id());
        return me;
    }

    /** A workout of the athlete's own calendar, of whatever day: which day is theirs is the policy's to say. */
    private PlannedWorkout mine(AthleteProfile me, WorkoutId id) {
        LocalDate day = rows.findById(id.value())
                .filter(row -> row.athlete().equals(me.id()) && !row.isDropped())
                .orElseThrow(() -> new Missing("workout"))
                .day();
        return reader.read(me, day, day).planned().stream()
                .filter(workout -> workout.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Missing("workout"));
    }

    /** In the practice's language, for what is kept. */
    private String words(String key) {
        Locale language = practices.current().language();
        return messages.get(key, language);
    }
}
