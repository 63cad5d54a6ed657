package io.milepost.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import io.milepost.activities.ActivityPaths;
import io.milepost.review.Review;
import io.milepost.review.ReviewId;
import io.milepost.review.Reviews;
import io.milepost.review.findings.ReviewWindow;
import io.milepost.roster.AthleteProfile;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Formats;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * A coach wants to know what an athlete's training says: the weeks as a line, what stands out as cards in order of
 * weight, and below them what will be changed.
 */
class ReviewContent extends Div {

    private static final int POLL_MS = 2_000;

    private final ReviewScreens screens;
    private final AthleteProfile athlete;
    private final Formats formats;
    private final Div hint = new Div();
    private final Div body = new Div();
    private final ReviewToolbar toolbar;
    private @Nullable Registration polling;
    private int waiting;

    ReviewContent(ReviewScreens screens, AthleteProfile athlete) {
        this.screens = screens;
        this.athlete = athlete;
        this.formats = screens.formats();
        this.toolbar = new ReviewToolbar(screens, athlete, formats, this::review, this::show, this::refresh);
        addClassName("mp-review");
        hint.addClassName("mp-review-hint");
        hint.getElement().setAttribute("role", "status");
        add(toolbar, hint, body);
        refresh();
    }

    /** Shows the latest review; makes the first one as soon as there is something to review. */
    private void refresh() {
        Reviews.Readiness ready = screens.reviews.readiness(athlete.id());
        waiting = ready.waiting();
        sayWaiting();
        if (ready.lastTrained().isEmpty()) {
            toolbar.setVisible(false);
            body.removeAll();
            body.add(nothingYet());
            return;
        }
        toolbar.setVisible(true);
        Optional<Review> latest = screens.reviews.latest(athlete.id());
        if (latest.isPresent()) {
            show(latest.get().id());
        } else if (waiting == 0) {
            review(firstWindow(ready.lastTrained().get()));
        } else {
            body.removeAll();
        }
    }

    /** The last twelve weeks; for a history that ended before, the twelve until then. */
    private ReviewWindow firstWindow(LocalDate lastTrained) {
        LocalDate today = athlete.today(screens.clock);
        ReviewWindow recent = ReviewWindow.lastWeeks(ReviewWindow.DEFAULT_WEEKS, today);
        return lastTrained.isBefore(recent.from())
                ? ReviewWindow.lastWeeks(ReviewWindow.DEFAULT_WEEKS, lastTrained.plusWeeks(1))
                : recent;
    }

    private void review(ReviewWindow window) {
        show(screens.reviews.make(athlete.id(), window).id());
    }

    private void show(ReviewId id) {
        Review review = screens.reviews.require(id);
        toolbar.opened(review);
        body.removeAll();
        body.add(new ReviewBoard(screens, athlete, review, formats, () -> show(id)));
        try {
            screens.findings.seen(athlete.id());
        } catch (OptimisticLockingFailureException e) {
            // Measured again in this very moment: it stays news until the next look.
        }
    }

    private EmptyState nothingYet() {
        Anchor drop =
                new Anchor(ActivityPaths.ofAthlete(screens.slug(), athlete.id()), getTranslation("review.empty.step"));
        drop.addClassNames("mp-button-link", "mp-button-primary");
        return new EmptyState(
                getTranslation("review.empty.title"), getTranslation("review.empty.text", athlete.firstName()), drop);
    }

    private void sayWaiting() {
        hint.removeAll();
        hint.setVisible(waiting > 0);
        if (waiting > 0) {
            Paragraph words = new Paragraph(getTranslation("review.waiting", waiting));
            words.addClassName("mp-quiet");
            hint.add(words);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (waiting > 0) {
            UI ui = event.getUI();
            ui.setPollInterval(POLL_MS);
            polling = ui.addPollListener(poll -> look(ui));
        }
    }

    private void look(UI ui) {
        waiting = screens.reviews.readiness(athlete.id()).waiting();
        sayWaiting();
        if (waiting == 0) {
            stopPolling(ui);
            refresh();
        }
    }

    private void stopPolling(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopPolling(event.getUI());
    }
}
