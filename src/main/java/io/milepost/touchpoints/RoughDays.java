package io.milepost.touchpoints;

import io.milepost.accounts.Account;
import io.milepost.accounts.Accounts;
import io.milepost.checkins.CheckIn;
import io.milepost.checkins.CheckIns;
import io.milepost.checkins.RecordCheckIn;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Seats;
import io.milepost.touchpoints.replies.Occasion;
import io.milepost.touchpoints.replies.OccasionPolicy;
import io.milepost.touchpoints.replies.ReplyPolicy;
import io.milepost.touchpoints.replies.RoughDayFacts;
import io.milepost.training.Calendars;
import io.milepost.training.LedgerEntryId;
import io.milepost.training.OwnToday;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Undoing;
import io.milepost.training.matching.Compliance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rough days: the athlete says so in one tap, is answered at once in the coach's words for days like this, and somebody of the
 * team answers in person within a day. Never words for a red flag, and never those of a tired day for pain or illness.
 */
@Service
public class RoughDays {

    /** A second heavy day counts within so many. */
    private static final int HEAVY_DAYS = 10;

    /** So many of the last words are not said again while there are others. */
    private static final int HEARD = 20;

    private final RoughDayRows rows;
    private final KindWords kindWords;
    private final CheckIns checkIns;
    private final Calendars calendars;
    private final OwnToday ownToday;
    private final Athletes athletes;
    private final Accounts accounts;
    private final Practices practices;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoughDays(
            RoughDayRows rows,
            KindWords kindWords,
            CheckIns checkIns,
            Calendars calendars,
            OwnToday ownToday,
            Athletes athletes,
            Accounts accounts,
            Practices practices,
            Seats seats,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.kindWords = kindWords;
        this.checkIns = checkIns;
        this.calendars = calendars;
        this.ownToday = ownToday;
        this.athletes = athletes;
        this.accounts = accounts;
        this.practices = practices;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The athlete who is signed in says how rough the day is. Never refused for want of a paid membership: a red flag must
     * reach the coach.
     *
     * @return the check-in's advice, which the next screen has to follow, and the words for it
     * @throws Missing for anybody else's day
     */
    @Transactional
    public RoughDay say(RecordCheckIn said) {
        AthleteProfile me = athletes.me();
        if (!me.id().equals(said.athlete())) {
            throw new Missing("athlete");
        }
        LocalDate today = me.today(clock);
        List<PlannedWorkout> planned = calendars.todays(me.id(), today);
        boolean heavyBefore = rows
                .findByAthleteIdAndOnDayBetweenOrderBySaidAtDescIdDesc(
                        me.id().value(), today.minusDays(HEAVY_DAYS), today.minusDays(1))
                .stream()
                .anyMatch(row -> row.advice().allowsKindWords());
        boolean cutShort = planned.stream().anyMatch(RoughDays::isCut);
        CheckIn checkIn = checkIns.record(said);
        RoughDay.Note note = note(me, new RoughDayFacts(said, checkIn.advice(), cutShort, heavyBefore));
        RoughDayRow row = rows.save(RoughDayRow.said(checkIn, note, main(planned)));
        RoughDay roughDay = row.toRoughDay();
        events.publishEvent(new RoughDaySaid(me.id(), roughDay.id()));
        return roughDay;
    }

    /** The athlete rests today, because it is a rough day; see {@link OwnToday#rest}. */
    @Transactional
    public LedgerEntryId rest(RoughDayId id) {
        RoughDayRow row = mine(id);
        LedgerEntryId entry = ownToday.rest();
        row.rested(entry);
        return entry;
    }

    /** Takes the rest back; see {@link OwnToday#undo}. */
    @Transactional
    public Undoing undoRest(RoughDayId id) {
        RoughDayRow row = mine(id);
        Undoing undoing = ownToday.undo(row.rest().orElseThrow(() -> new Missing("rest")));
        if (undoing instanceof Undoing.Undone) {
            row.rested(null);
        }
        return undoing;
    }

    /** The last ones, so many at most, the latest first; for the athlete and the team. */
    @Transactional(readOnly = true)
    public List<RoughDay> of(AthleteId athlete, int most) {
        athletes.require(athlete);
        return rows.findByAthleteIdOrderBySaidAtDescIdDesc(athlete.value(), Limit.of(most)).stream()
                .map(RoughDayRow::toRoughDay)
                .toList();
    }

    /** One of them, for the team; else {@link Missing}. */
    @Transactional(readOnly = true)
    public RoughDay get(RoughDayId id) {
        return asTeam(id).toRoughDay();
    }

    /** What waits for somebody of the team, waiting longest first, one for each athlete whom the seat sees. */
    @Transactional(readOnly = true)
    public List<RoughDayTask> waiting(Collection<AthleteId> of) {
        List<UUID> seen = athletes.visible(of).stream()
                .map(athlete -> athlete.id().value())
                .toList();
        if (seen.size() < Set.copyOf(of).size()) {
            throw new Missing("athlete");
        }
        Map<AthleteId, RoughDayTask> tasks = new LinkedHashMap<>();
        for (RoughDayRow row : rows.findByAthleteIdInAndClosedIsNullOrderBySaidAtAscIdAsc(seen)) {
            RoughDay said = row.toRoughDay();
            tasks.merge(
                    said.athlete(),
                    new RoughDayTask(said.athlete(), said.id(), said.at(), said.words()),
                    (first, later) -> new RoughDayTask(first.athlete(), later.latest(), first.since(), later.words()));
        }
        return List.copyOf(tasks.values());
    }

    /**
     * Somebody of the team answers in their own words, which the athlete reads on Today; the task is done with it.
     *
     * @throws IllegalArgumentException without words, or with more than {@value RoughDay#LONGEST_REPLY} characters
     */
    @Transactional
    public void reply(RoughDayId id, String words) {
        RoughDayRow row = asTeam(id);
        String said = words.strip();
        if (said.isEmpty() || said.length() > RoughDay.LONGEST_REPLY) {
            throw new IllegalArgumentException("a reply has 1 to 1000 characters");
        }
        row.reply(accounts.get(seats.requireAccount()), said, clock.instant());
        close(row.athlete());
    }

    /** The task is done without a word here: they spoke. */
    @Transactional
    public void done(RoughDayId id) {
        close(asTeam(id).athlete());
    }

    /** Undoes {@link #done} for this one. */
    @Transactional
    public void reopen(RoughDayId id) {
        asTeam(id).close(null);
    }

    /** Replies that the athlete who is signed in has not put away, the oldest first. */
    @Transactional(readOnly = true)
    public List<RoughDay> unread() {
        return rows
                .findByAthleteIdAndReplyIsNotNullAndReplySeenIsNullOrderBySaidAtAscIdAsc(
                        athletes.me().id().value())
                .stream()
                .map(RoughDayRow::toRoughDay)
                .toList();
    }

    /** The athlete has read a reply. */
    @Transactional
    public void see(RoughDayId id) {
        mine(id).see(clock.instant());
    }

    /** Whatever waits about an athlete is done. Asks nobody's permission. */
    @Transactional
    void close(AthleteId athlete) {
        rows.findByAthleteIdAndClosedIsNullOrderBySaidAtAscIdAsc(athlete.value())
                .forEach(row -> row.close(clock.instant()));
    }

    private RoughDay.@Nullable Note note(AthleteProfile me, RoughDayFacts facts) {
        List<String> heard = rows.findByAthleteIdOrderBySaidAtDescIdDesc(me.id().value(), Limit.of(HEARD)).stream()
                .map(row -> row.toRoughDay().note())
                .filter(Objects::nonNull)
                .map(RoughDay.Note::words)
                .toList();
        List<Occasion> occasions = OccasionPolicy.of(facts);
        return ReplyPolicy.choose(kindWords.said(me.coach()), KindWord::occasion, KindWord::words, occasions, heard)
                .map(word -> new RoughDay.Note(word.words(), signature(me.coach())))
                .orElse(null);
    }

    /** Whose note it is: the coach's given name, or the practice's where nobody in particular looks after the athlete. */
    private String signature(@Nullable AccountId coach) {
        return Optional.ofNullable(coach)
                .map(accounts::get)
                .map(Account::firstName)
                .orElseGet(() -> practices.current().name());
    }

    /** What the day was mainly for: the hardest, and of those the longest. */
    private static @Nullable PlannedWorkout main(List<PlannedWorkout> planned) {
        return planned.stream()
                .filter(workout -> !workout.workout().isRest())
                .max(Comparator.comparing(PlannedWorkout::effort)
                        .thenComparing(workout -> workout.estimate().duration()))
                .orElse(null);
    }

    private static boolean isCut(PlannedWorkout workout) {
        return workout.compliance() == Compliance.SHORTER || workout.compliance() == Compliance.DIFFERENT;
    }

    private RoughDayRow mine(RoughDayId id) {
        AthleteId me = athletes.me().id();
        return rows.findById(id.value())
                .filter(row -> row.athlete().equals(me))
                .orElseThrow(() -> new Missing("rough day"));
    }

    private RoughDayRow asTeam(RoughDayId id) {
        RoughDayRow row = rows.findById(id.value()).orElseThrow(() -> new Missing("rough day"));
        athletes.requireAsTeam(row.athlete());
        return row;
    }
}
