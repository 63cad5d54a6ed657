package io.milepost.review;

import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coaches make of findings, and what came of those that they accepted. */
@Service
public class Findings {

    private final FindingRows rows;
    private final ReviewRows reviews;
    private final MeasurementRows measurements;
    private final FindingBook book;
    private final Remeasuring remeasuring;
    private final Athletes athletes;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Findings(
            FindingRows rows,
            ReviewRows reviews,
            MeasurementRows measurements,
            FindingBook book,
            Remeasuring remeasuring,
            Athletes athletes,
            Seats seats,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.reviews = reviews;
        this.measurements = measurements;
        this.book = book;
        this.remeasuring = remeasuring;
        this.athletes = athletes;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A coach decides; a later decision takes the place of an earlier one that she saw. What is accepted is measured again
     * 4, 8 and 12 weeks after.
     *
     * @param seen the decision that stood when she looked
     * @throws OptimisticLockingFailureException where another one took its place meanwhile, which then stands
     */
    @Transactional
    public ReviewFinding decide(FindingId id, Decision seen, Decision decision) {
        FindingRow row = asCoach(id);
        if (!row.decision().equals(seen)) {
            throw new OptimisticLockingFailureException("decided meanwhile");
        }
        AthleteProfile athlete = athletes.requireAsTeam(row.athlete());
        boolean accepted = row.decide(
                decision, seats.current().flatMap(Seat::account).orElse(null), clock.instant(), athlete.today(clock));
        if (accepted) {
            remeasuring.scheduleNext(row);
            events.publishEvent(new FindingAccepted(row.athlete(), id));
        } else if (!measurements.existsByFindingId(id.value())) {
            row.forgetAcceptance();
        }
        return book.read(row);
    }

    /** A coach says what will be changed; no words take them back. */
    @Transactional
    public ReviewFinding intend(FindingId id, String words) {
        FindingRow row = asCoach(id);
        row.intend(words);
        return book.read(row);
    }

    /** A coach has an accepted finding measured now, from the runs as they are known now. */
    @Transactional
    public ReviewFinding remeasure(FindingId id) {
        FindingRow row = asCoach(id);
        if (!row.isAccepted()) {
            throw new IllegalArgumentException("only what was accepted is measured again");
        }
        remeasuring.now(row);
        return book.read(row);
    }

    /** Somebody of the team has read what was measured again. */
    @Transactional
    public void seen(AthleteId athlete) {
        athletes.requireAsTeam(athlete);
        measurements.findByAthleteIdAndSeenIsNull(athlete.value()).forEach(row -> row.seen(clock.instant()));
    }

    /** What of the reviews waits for the team, about each athlete whom the seat may see. */
    @Transactional(readOnly = true)
    public List<ReviewNews> news() {
        seats.requireTeam();
        Set<AthleteId> mine =
                athletes.onRoster().stream().map(AthleteProfile::id).collect(Collectors.toSet());
        List<ReviewNews> news = new ArrayList<>();
        measurements.findBySeenIsNull().stream()
                .filter(row -> mine.contains(row.athlete()))
                .collect(Collectors.groupingBy(MeasurementRow::athlete))
                .forEach((athlete, unseen) -> news.add(new ReviewNews(
                        athlete,
                        ReviewNews.Kind.REMEASURED,
                        unseen.size(),
                        unseen.stream()
                                .map(MeasurementRow::measured)
                                .min(Instant::compareTo)
                                .orElseThrow())));
        news.addAll(undecided(mine));
        return news;
    }

    private List<ReviewNews> undecided(Set<AthleteId> mine) {
        Map<AthleteId, List<FindingRow>> open = rows.findByState(FindingRow.State.OPEN).stream()
                .filter(row -> mine.contains(row.athlete()))
                .collect(Collectors.groupingBy(FindingRow::athlete));
        List<ReviewNews> news = new ArrayList<>();
        open.forEach((athlete, found) -> reviews.findFirstByAthleteIdOrderByReviewedDescIdDesc(athlete.value())
                .ifPresent(latest -> {
                    long count = found.stream()
                            .filter(row -> row.reviewId().equals(latest.getId()))
                            .filter(row -> !row.kind().isStrength())
                            .count();
                    if (count > 0) {
                        news.add(new ReviewNews(athlete, ReviewNews.Kind.UNDECIDED, (int) count, latest.reviewed()));
                    }
                }));
        return news;
    }

    private FindingRow asCoach(FindingId id) {
        seats.require(Role.COACH);
        FindingRow row = rows.findById(id.value()).orElseThrow(() -> new Missing("finding"));
        athletes.requireAsTeam(row.athlete());
        return row;
    }
}
