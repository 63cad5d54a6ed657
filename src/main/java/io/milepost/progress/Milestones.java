package io.milepost.progress;

import io.milepost.progress.detection.CelebrationBudget;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the athletes reached: the wall, what waits to be celebrated, and the team's cheers. */
@Service
public class Milestones {

    /** A celebration that nobody came for in this time stays on the wall and leaves the screen. */
    static final int DAYS_OF_NEWS = 14;

    private final MilestoneRows rows;
    private final Athletes athletes;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Milestones(MilestoneRows rows, Athletes athletes, Seats seats, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.athletes = athletes;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What to celebrate over the whole screen now: at most one a day and two in seven days, so this holds one or none.
     * Tell {@link #celebrated} once it was shown.
     */
    @Transactional(readOnly = true)
    public List<Milestone> uncelebrated(AthleteId id) {
        AthleteProfile athlete = athletes.require(id);
        LocalDate today = athlete.today(clock);
        List<MilestoneRow> all = rows.findByAthleteId(id.value());
        Set<LocalDate> daysShown = all.stream()
                .flatMap(row -> row.celebratedAt().stream())
                .map(at -> LocalDate.ofInstant(at, athlete.zone()))
                .collect(Collectors.toSet());
        if (!CelebrationBudget.allows(today, daysShown)) {
            return List.of();
        }
        return all.stream()
                .filter(MilestoneRow::takesTheScreen)
                .filter(row -> row.celebratedAt().isEmpty())
                .filter(row -> !row.reachedOn().isBefore(today.minusDays(DAYS_OF_NEWS)))
                .map(MilestoneRow::toMilestone)
                .max(MilestoneOrder.WEIGHTIEST_LAST)
                .stream()
                .toList();
    }

    /** The athlete saw it celebrated. A second time changes nothing. */
    @Transactional
    public void celebrated(MilestoneId id) {
        MilestoneRow row = rows.findById(id.value()).orElseThrow(() -> new Missing("milestone"));
        athletes.require(row.athlete());
        row.celebrated(clock.instant());
    }

    /** Everything reached that still holds, the latest first. */
    @Transactional(readOnly = true)
    public List<Milestone> wall(AthleteId id) {
        athletes.require(id);
        return rows.findByAthleteIdAndWithdrawnIsNullOrderByReachedOnDescFoundDesc(id.value()).stream()
                .map(MilestoneRow::toMilestone)
                .toList();
    }

    /** The wall with one entry for each day, the latest first. */
    @Transactional(readOnly = true)
    public List<MilestoneGroup> posts(AthleteId id) {
        return MilestoneGroup.of(wall(id));
    }

    /** How many others were reached on the same day, and still hold. */
    @Transactional(readOnly = true)
    public int besides(Milestone milestone) {
        return (int) wall(milestone.athlete()).stream()
                .filter(other ->
                        other.day().equals(milestone.day()) && !other.id().equals(milestone.id()))
                .count();
    }

    /**
     * What the athletes whom the seat may see reached in the last 14 days and nobody has cheered, one for a day, the latest
     * first.
     */
    @Transactional(readOnly = true)
    public List<Milestone> awaitingCheer() {
        Set<AthleteId> mine =
                athletes.onRoster().stream().map(AthleteProfile::id).collect(Collectors.toSet());
        LocalDate from = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS_OF_NEWS);
        return rows.findByWithdrawnIsNullAndReachedOnGreaterThanEqual(from).stream()
                .filter(row -> mine.contains(row.athlete()))
                .map(MilestoneRow::toMilestone)
                .collect(Collectors.groupingBy(Milestone::athlete))
                .values()
                .stream()
                .flatMap(each -> MilestoneGroup.of(each).stream())
                .flatMap(day -> day.awaitingCheer().stream())
                .sorted(Comparator.comparing(Milestone::day)
                        .reversed()
                        .thenComparing(milestone -> milestone.id().value()))
                .toList();
    }

    /** The team's words for a milestone, 1 to 300 characters; later words take the place of earlier ones. */
    @Transactional
    public Milestone cheer(MilestoneId id, String words) {
        MilestoneRow row =
                rows.findById(id.value()).filter(MilestoneRow::stands).orElseThrow(() -> new Missing("milestone"));
        athletes.requireAsTeam(row.athlete());
        row.cheer(words, seats.current().flatMap(Seat::account).orElse(null), clock.instant());
        events.publishEvent(new MilestoneCheered(row.athlete(), id));
        return row.toMilestone();
    }

    /**
     * The team tells a milestone in its own words, before the athlete has seen it or after.
     *
     * @param words up to {@value Milestone#LONGEST_WORDING} characters; none give it the words of its figures back
     */
    @Transactional
    public Milestone word(MilestoneId id, String words) {
        MilestoneRow row =
                rows.findById(id.value()).filter(MilestoneRow::stands).orElseThrow(() -> new Missing("milestone"));
        athletes.requireAsTeam(row.athlete());
        row.word(words);
        return row.toMilestone();
    }
}
