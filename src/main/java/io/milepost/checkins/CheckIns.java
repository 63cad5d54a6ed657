package io.milepost.checkins;

import io.milepost.activities.ActivitySummary;
import io.milepost.activities.Niggle;
import io.milepost.checkins.safety.ConcernPolicy;
import io.milepost.checkins.safety.LetterPolicy;
import io.milepost.jobs.Jobs;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the athletes are, in their own words, and what follows from it for their safety. */
@Service
public class CheckIns {

    /** How long an entry may be on its way from a device. */
    public static final Duration LONGEST_WAY = Duration.ofDays(60);

    private static final Duration RECENT = Duration.ofDays(21);

    private final CheckInRows rows;
    private final Athletes athletes;
    private final Seats seats;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckIns(
            CheckInRows rows,
            Athletes athletes,
            Seats seats,
            Jobs jobs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.athletes = athletes;
        this.seats = seats;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records how an athlete is now; for themselves, or for the team on their behalf. Never refused for want of a paid
     * membership: a red flag must reach the coach.
     *
     * @return what was recorded, with the {@link Advice} that the next screen has to follow
     */
    @Transactional
    public CheckIn record(RecordCheckIn said) {
        AthleteProfile athlete = athletes.require(said.athlete());
        CheckInRow row = rows.save(CheckInRow.said(said, athlete.today(clock), clock.instant()));
        spread(row);
        return row.toCheckIn();
    }

    /**
     * Records how an athlete was when they said it to a device, once however often it is sent: the same key of the same
     * athlete is the same check-in. It counts for the athlete's day of that time.
     *
     * @param key what the device calls the entry
     * @param at when it was said, by the device's clock; a device that is ahead of time says it now
     * @return whether it is new; false for what is here already
     * @throws IllegalArgumentException for what was said longer ago than {@link #LONGEST_WAY}
     * @throws org.springframework.dao.DataIntegrityViolationException where the same entry arrives twice at this moment;
     *     asked again, it is here already
     */
    @Transactional
    public boolean recordOnce(UUID key, Instant at, RecordCheckIn said) {
        AthleteProfile athlete = athletes.require(said.athlete());
        if (rows.findByAthleteIdAndDeviceKey(said.athlete().value(), key).isPresent()) {
            return false;
        }
        Instant now = clock.instant();
        if (at.isBefore(now.minus(LONGEST_WAY))) {
            throw new IllegalArgumentException("nobody knows any more how that day was: " + at);
        }
        Instant when = at.isAfter(now) ? now : at;
        LocalDate day = LocalDate.ofInstant(when, athlete.zone());
        CheckInRow row = rows.saveAndFlush(CheckInRow.fromDevice(said, day, when, key));
        spread(row);
        return true;
    }

    /**
     * Records the worst of what hurt in training of today or yesterday, once for each activity, as if the athlete had said
     * it in a check-in: pain that leaves only rest must reach the coach by whatever way it was said.
     */
    @Transactional
    void hurtIn(ActivitySummary activity) {
        AthleteProfile athlete = athletes.require(activity.athlete());
        LocalDate today = athlete.today(clock);
        Optional<Niggle> worst = activity.impression().niggles().stream()
                .max(Comparator.comparingInt(Niggle::level))
                .filter(niggle -> niggle.level() >= Advice.PAIN_THAT_RESTS);
        UUID activityId = activity.id().value();
        if (worst.isEmpty()
                || activity.day().isBefore(today.minusDays(1))
                || rows.findByAthleteIdAndDeviceKey(athlete.id().value(), activityId)
                        .isPresent()) {
            return;
        }
        RecordCheckIn said = RecordCheckIn.pain(athlete.id(), worst.get());
        spread(rows.save(CheckInRow.fromDevice(said, today, clock.instant(), activityId)));
    }

    private void spread(CheckInRow row) {
        events.publishEvent(new CheckedIn(row.athlete(), new CheckInId(row.getId())));
        if (LetterPolicy.matter(row.toCheckIn().said()).isPresent()) {
            jobs.schedule(ConcernLetter.KIND, seats.requirePractice(), row.getId());
        }
    }

    /** A coach records that training may go on, for example after a physician's word. */
    @Transactional
    public CheckIn clear(CheckInId id, String note) {
        seats.require(Role.COACH);
        CheckInRow row = rows.findById(id.value()).orElseThrow(() -> new Missing("check-in"));
        athletes.requireAsTeam(row.athlete());
        String stripped = note.strip();
        if (stripped.isEmpty() || stripped.length() > RecordCheckIn.LONGEST_WORDS) {
            throw new IllegalArgumentException("a clearance has a note of 1 to 500 characters");
        }
        row.clear(seats.current().flatMap(Seat::account).orElse(null), stripped, clock.instant());
        events.publishEvent(new CheckedIn(row.athlete(), id));
        return row.toCheckIn();
    }

    /** The last one, however old. */
    @Transactional(readOnly = true)
    public Optional<CheckIn> latest(AthleteId id) {
        athletes.require(id);
        return rows.findFirstByAthleteIdOrderBySaidAtDesc(id.value()).map(CheckInRow::toCheckIn);
    }

    /** For each of the athletes who ever said anything, when they did last; for the team. */
    @Transactional(readOnly = true)
    public Map<AthleteId, Instant> lastSaid(Collection<AthleteId> of) {
        seats.requireTeam();
        return rows.lastSaid(of.stream().map(AthleteId::value).toList()).stream()
                .collect(Collectors.toMap(said -> new AthleteId(said.getAthlete()), CheckInRows.LastSaid::getAt));
    }

    /** Those of the athlete's local days from one to another, both included, the latest first. */
    @Transactional(readOnly = true)
    public List<CheckIn> between(AthleteId id, LocalDate from, LocalDate to) {
        athletes.require(id);
        return rows.findByAthleteIdAndSaidOnBetweenOrderBySaidAtDesc(id.value(), from, to).stream()
                .map(CheckInRow::toCheckIn)
                .toList();
    }

    /** The first red flag that no coach has cleared. While there is one, no workout is offered. */
    @Transactional(readOnly = true)
    public Optional<CheckIn> holdOn(AthleteId id) {
        athletes.require(id);
        return rows.openRedFlags(id.value()).stream().findFirst().map(CheckInRow::toCheckIn);
    }

    /** Whether the athlete's last word is of today, leaves only rest, and no coach has cleared it. */
    @Transactional(readOnly = true)
    public boolean restsToday(AthleteId id) {
        LocalDate today = athletes.require(id).today(clock);
        return latest(id)
                .filter(last -> last.day().equals(today))
                .filter(last -> last.advice() == Advice.REST)
                .filter(last -> last.clearance().isEmpty())
                .isPresent();
    }

    /** The gravest concern about each athlete whom the seat may see, gravest kind first, then longest waiting. */
    @Transactional(readOnly = true)
    public List<Concern> concerns() {
        seats.requireTeam();
        Map<AthleteId, List<CheckIn>> said = rows
                .recentOrFlagged(clock.instant().minus(RECENT))
                .stream()
                .map(CheckInRow::toCheckIn)
                .collect(Collectors.groupingBy(checkIn -> checkIn.said().athlete()));
        return athletes.onRoster().stream()
                .map(athlete -> ConcernPolicy.gravest(said.getOrDefault(athlete.id(), List.of()), athlete.today(clock)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Concern::kind).thenComparing(Concern::since))
                .toList();
    }
}
