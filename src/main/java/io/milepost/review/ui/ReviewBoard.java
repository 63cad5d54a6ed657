package io.milepost.review.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.milepost.review.Decision;
import io.milepost.review.Review;
import io.milepost.review.ReviewFinding;
import io.milepost.roster.AthleteProfile;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import java.util.ArrayList;
import java.util.List;

/** One review: the line of weeks, the cards, what could not be said, and what will be changed. */
class ReviewBoard extends Div {

    private final ReviewScreens screens;
    private final AthleteProfile athlete;
    private final Review review;
    private final Formats formats;
    private final Runnable again;
    private final List<FindingCard> cards = new ArrayList<>();
    private int focused = -1;

    ReviewBoard(ReviewScreens screens, AthleteProfile athlete, Review review, Formats formats, Runnable again) {
        this.screens = screens;
        this.athlete = athlete;
        this.review = review;
        this.formats = formats;
        this.again = again;
        addClassName("mp-review-board");
        Div left = new Div(new WeekLine(screens.reviews.history(athlete.id(), review.window()), formats), facts());
        left.addClassName("mp-review-line");
        Div right = new Div(cards());
        right.addClassName("mp-review-cards");
        Div both = new Div(left, right);
        both.addClassName("mp-review-halves");
        add(both, new IntentionList(screens, athlete, formats, again));
    }

    private Div cards() {
        Div list = new Div();
        list.addClassName("mp-stack");
        if (review.findings().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("review.none"));
            none.addClassName("mp-quiet");
            list.add(none);
            return list;
        }
        boolean decides = screens.mayDecide();
        EvidenceLinks links = new EvidenceLinks(screens, athlete, review, formats);
        for (ReviewFinding finding : review.findings()) {
            FindingCard card = new FindingCard(screens, review, finding, links, formats, decides, this::decide);
            cards.add(card);
            list.add(card);
        }
        UI.getCurrent().addShortcutListener(() -> step(1), Key.KEY_J).listenOn(this);
        UI.getCurrent().addShortcutListener(() -> step(-1), Key.KEY_K).listenOn(this);
        Paragraph keys = new Paragraph(getTranslation("review.keys"));
        keys.addClassNames("mp-quiet", "mp-small", "mp-keys");
        list.add(keys);
        return list;
    }

    private Div facts() {
        Div facts = new Div();
        facts.addClassName("mp-stack");
        review.lastKnownBefore(review.window().until()).ifPresent(day -> {
            Paragraph known = new Paragraph(getTranslation("review.last-known", formats.day(day)));
            known.addClassNames("mp-quiet", "mp-small");
            facts.add(known);
        });
        if (!review.unsaid().isEmpty()) {
            facts.add(new H2(getTranslation("review.unsaid")));
            UnorderedList list = new UnorderedList();
            list.addClassNames("mp-review-unsaid", "mp-quiet", "mp-small");
            review.unsaid().forEach(unsaid -> list.add(new ListItem(screens.sentences.unsaid(unsaid, formats))));
            facts.add(list);
        }
        return facts;
    }

    private void decide(ReviewFinding finding, Decision decision) {
        screens.findings.decide(finding.id(), finding.decision(), decision);
        again.run();
        String key = switch (decision) {
            case Decision.Open open -> "review.done.open";
            case Decision.Accept accept -> "review.done.accept";
            case Decision.Edit edit -> "review.done.edit";
            case Decision.Reject reject -> "review.done.reject";
        };
        Notices.done(getTranslation(key), getTranslation("ui.undo"), () -> takeBack(finding, decision));
    }

    private void takeBack(ReviewFinding finding, Decision made) {
        screens.findings.decide(finding.id(), made, finding.decision());
        again.run();
    }

    private void step(int by) {
        if (!cards.isEmpty()) {
            focused = Math.clamp(focused + by, 0, cards.size() - 1);
            cards.get(focused).focus();
        }
    }
}
