package io.milepost.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.milepost.activities.panels.HistoryAside;
import io.milepost.review.ReviewPaths;
import io.milepost.roster.AthleteProfile;
import java.util.Optional;

/** Above an athlete's own history: the review that their coach shared last. */
@org.springframework.stereotype.Component
class SharedReviewLine implements HistoryAside {

    private final ReviewScreens screens;

    SharedReviewLine(ReviewScreens screens) {
        this.screens = screens;
    }

    @Override
    public Optional<Component> forMe(AthleteProfile me) {
        return screens.shares.mine().stream().findFirst().map(shared -> {
            Div line = new Div();
            line.addClassName("mp-row");
            Span words = new Span(line.getTranslation("review.shared.line", shared.from()));
            words.addClassName("mp-quiet");
            Anchor read = new Anchor(
                    ReviewPaths.mine(screens.slug(), shared.review()), line.getTranslation("review.shared.read"));
            line.add(words, read);
            return line;
        });
    }

    @Override
    public Optional<Component> forTeam(AthleteProfile athlete) {
        return Optional.empty();
    }
}
