package io.milepost.review;

import io.milepost.fitness.Analyses;
import io.milepost.review.findings.HistoryReview;
import io.milepost.review.findings.ReviewThresholds;
import io.milepost.review.findings.ReviewWindow;
import io.milepost.review.findings.TrainingHistory;
import io.milepost.roster.AthleteId;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviews of an athlete's training. For the team; what athletes read of them is in {@link ReviewShares}. */
@Service
public class Reviews {

    private final ReviewRows rows;
    private final FindingRows findings;
    private final FindingBook book;
    private final Histories histories;
    private final ReviewSettings settings;
    private final Analyses analyses;
    private final Athletes athletes;
    private final Seats seats;
    private final Clock clock;

    Reviews(
            ReviewRows rows,
            FindingRows findings,
            FindingBook book,
            Histories histories,
            ReviewSettings settings,
            Analyses analyses,
            Athletes athletes,
            Seats seats,
            Clock clock) {
        this.rows = rows;
        this.findings = findings;
        this.book = book;
        this.histories = histories;
        this.settings = settings;
        this.analyses = analyses;
        this.athletes = athletes;
        this.seats = seats;
        this.clock = clock;
    }

    /**
     * Whether there is something to review.
     *
     * @param lastTrained the last day on which anything was trained; empty before the first
     * @param waiting how many recordings are still to be analysed; findings may change until then
     */
    public record Readiness(Optional<LocalDate> lastTrained, int waiting) {}

    @Transactional(readOnly = true)
    public Readiness readiness(AthleteId athlete) {
        athletes.requireAsTeam(athlete);
        return new Readiness(Optional.ofNullable(histories.lastTrained(athlete)), analyses.waiting(athlete));
    }

    /** Reviews the window by the practice's thresholds and keeps what is found. */
    @Transactional
    public Review make(AthleteId athlete, ReviewWindow window) {
        athletes.requireAsTeam(athlete);
        ReviewThresholds thresholds = settings.current();
        TrainingHistory history = histories.of(athlete, window);
        HistoryReview found = HistoryReview.of(history, thresholds);
        var outcome = new Outcome(
                Outcome.VERSION, thresholds, found.unsaid(), history.lastKnown().orElse(null));
        ReviewRow row = rows.save(ReviewRow.made(
                athlete, window, outcome, seats.current().flatMap(Seat::account).orElse(null), clock.instant()));
        found.findings().forEach(finding -> findings.save(FindingRow.found(row, finding)));
        return read(row);
    }

    /** The review made last; empty before the first. */
    @Transactional(readOnly = true)
    public Optional<Review> latest(AthleteId athlete) {
        athletes.requireAsTeam(athlete);
        return rows.findFirstByAthleteIdOrderByReviewedDescIdDesc(athlete.value())
                .map(this::read);
    }

    /** The review, or {@link Missing}. */
    @Transactional(readOnly = true)
    public Review require(ReviewId id) {
        ReviewRow row = rows.findById(id.value()).orElseThrow(() -> new Missing("review"));
        athletes.requireAsTeam(row.athlete());
        return read(row);
    }

    /** Every review of the athlete by its window, the latest first. */
    @Transactional(readOnly = true)
    public List<Made> all(AthleteId athlete) {
        athletes.requireAsTeam(athlete);
        return rows.findByAthleteIdOrderByReviewedDescIdDesc(athlete.value()).stream()
                .map(row -> new Made(row.reviewId(), row.window(), row.reviewed()))
                .toList();
    }

    /** A review in a line. */
    public record Made(ReviewId id, ReviewWindow window, Instant reviewed) {}

    /** What was accepted of all reviews, of each kind the latest: what is going to be changed. */
    @Transactional(readOnly = true)
    public List<ReviewFinding> accepted(AthleteId athlete) {
        athletes.requireAsTeam(athlete);
        return book.accepted(athlete);
    }

    /** The weeks of a window as they are known now, for drawing. */
    @Transactional(readOnly = true)
    public TrainingHistory history(AthleteId athlete, ReviewWindow window) {
        athletes.requireAsTeam(athlete);
        return histories.of(athlete, window);
    }

    private Review read(ReviewRow row) {
        return row.toReview(book.of(row.reviewId()));
    }
}
