package io.milepost.review;

import io.milepost.accounts.Accounts;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviews as their athletes read them: what a coach chose of what was accepted, with a note, until it is taken back. */
@Service
public class ReviewShares {

    public static final int LONGEST_NOTE = 2_000;

    private final ShareRows rows;
    private final ReviewRows reviews;
    private final FindingBook book;
    private final ShareLetter letter;
    private final Athletes athletes;
    private final Accounts accounts;
    private final Seats seats;
    private final Clock clock;

    ReviewShares(
            ShareRows rows,
            ReviewRows reviews,
            FindingBook book,
            ShareLetter letter,
            Athletes athletes,
            Accounts accounts,
            Seats seats,
            Clock clock) {
        this.rows = rows;
        this.reviews = reviews;
        this.book = book;
        this.letter = letter;
        this.athletes = athletes;
        this.accounts = accounts;
        this.seats = seats;
        this.clock = clock;
    }

    /**
     * A coach shares a review, or shares it anew in other words. The athlete is written to the first time.
     *
     * @param chosen findings of this review that were accepted; others are refused
     */
    @Transactional
    public void share(ReviewId review, Collection<FindingId> chosen, String note) {
        ReviewRow row = asCoach(review);
        boolean allAccepted = chosen.stream()
                .allMatch(id -> book.of(review).stream()
                        .anyMatch(finding -> finding.id().equals(id) && finding.isAccepted()));
        if (!allAccepted || chosen.isEmpty()) {
            throw new IllegalArgumentException("only accepted findings of the review are shared, and one at least");
        }
        var by = seats.current().flatMap(Seat::account).orElse(null);
        rows.findByReviewId(review.value())
                .ifPresentOrElse(share -> share.say(note, chosen, by, clock.instant()), () -> {
                    rows.save(ShareRow.of(row, note, chosen, by, clock.instant()));
                    letter.write(row.athlete(), review, by);
                });
    }

    /** A coach takes it back; the athlete's page of it is gone. */
    @Transactional
    public void unshare(ReviewId review) {
        asCoach(review);
        rows.findByReviewId(review.value()).ifPresent(rows::delete);
    }

    /** The shared review, for its athlete and the team; {@link Missing} where it is not shared. */
    @Transactional(readOnly = true)
    public SharedReview require(ReviewId review) {
        ShareRow share = rows.findByReviewId(review.value()).orElseThrow(() -> new Missing("review"));
        athletes.require(share.athlete());
        return read(share);
    }

    /** What is shared of the review now; for the team. */
    @Transactional(readOnly = true)
    public Optional<SharedReview> of(ReviewId review) {
        ReviewRow row = reviews.findById(review.value()).orElseThrow(() -> new Missing("review"));
        athletes.requireAsTeam(row.athlete());
        return rows.findByReviewId(review.value()).map(this::read);
    }

    /** Everything that was shared with whoever asks, the latest first. */
    @Transactional(readOnly = true)
    public List<SharedReview> mine() {
        return rows.findByAthleteIdOrderBySharedDesc(athletes.me().id().value()).stream()
                .map(this::read)
                .toList();
    }

    private SharedReview read(ShareRow share) {
        ReviewRow review = reviews.findById(share.review().value()).orElseThrow(() -> new Missing("review"));
        List<ReviewFinding> chosen = book.of(share.review()).stream()
                .filter(ReviewFinding::isAccepted)
                .filter(finding -> share.chose(finding.id()))
                .toList();
        return new SharedReview(
                share.review(),
                share.athlete(),
                review.window(),
                share.shared(),
                name(share.by()),
                share.note(),
                chosen);
    }

    private String name(@Nullable AccountId by) {
        return by == null ? "" : accounts.get(by).name();
    }

    private ReviewRow asCoach(ReviewId review) {
        seats.require(Role.COACH);
        ReviewRow row = reviews.findById(review.value()).orElseThrow(() -> new Missing("review"));
        athletes.requireAsTeam(row.athlete());
        return row;
    }
}
