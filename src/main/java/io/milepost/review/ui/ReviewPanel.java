package io.milepost.review.ui;

import com.vaadin.flow.component.Component;
import io.milepost.review.ReviewPaths;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.panels.AthletePanel;

/** The tab "Review" of an athlete's page. */
@org.springframework.stereotype.Component
class ReviewPanel implements AthletePanel {

    private static final int AFTER_CALENDAR = 25;

    private final ReviewScreens screens;

    ReviewPanel(ReviewScreens screens) {
        this.screens = screens;
    }

    @Override
    public String path() {
        return ReviewPaths.PANEL;
    }

    @Override
    public String titleKey() {
        return "review.panel";
    }

    @Override
    public int order() {
        return AFTER_CALENDAR;
    }

    @Override
    public Component create(AthleteProfile athlete) {
        return new ReviewContent(screens, athlete);
    }
}
