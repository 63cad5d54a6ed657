package io.milepost.review.ui;

import io.milepost.accounts.Viewer;
import io.milepost.activities.Activities;
import io.milepost.review.FindingSentences;
import io.milepost.review.Findings;
import io.milepost.review.ReviewSettings;
import io.milepost.review.ReviewShares;
import io.milepost.review.Reviews;
import io.milepost.review.SharedReviewPdf;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import io.milepost.tenancy.Slug;
import io.milepost.ui.Formats;
import java.time.Clock;

/** What the module's screens share: its services, and who looks. */
@org.springframework.stereotype.Component
class ReviewScreens {

    final Reviews reviews;
    final Findings findings;
    final ReviewShares shares;
    final ReviewSettings settings;
    final FindingSentences sentences;
    final SharedReviewPdf pdf;
    final Activities activities;
    final Practices practices;
    final Clock clock;
    final Seats seats;
    private final Viewer viewer;

    ReviewScreens(
            Reviews reviews,
            Findings findings,
            ReviewShares shares,
            ReviewSettings settings,
            FindingSentences sentences,
            SharedReviewPdf pdf,
            Activities activities,
            Practices practices,
            Clock clock,
            Seats seats,
            Viewer viewer) {
        this.reviews = reviews;
        this.findings = findings;
        this.shares = shares;
        this.settings = settings;
        this.sentences = sentences;
        this.pdf = pdf;
        this.activities = activities;
        this.practices = practices;
        this.clock = clock;
        this.seats = seats;
        this.viewer = viewer;
    }

    Formats formats() {
        return viewer.formats();
    }

    Slug slug() {
        return practices.current().slug();
    }

    /** Whether the viewer decides; assistants read. */
    boolean mayDecide() {
        return seats.require() instanceof Seat.Member member
                && (member.roles().contains(Role.COACH) || member.roles().contains(Role.OWNER));
    }
}
