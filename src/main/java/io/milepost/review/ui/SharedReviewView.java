package io.milepost.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.review.ReviewFinding;
import io.milepost.review.ReviewId;
import io.milepost.review.SharedReview;
import io.milepost.review.SharedWords;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Missing;
import io.milepost.ui.Formats;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** An athlete reads what their coach saw in their training, in plain words, and what the two will change. */
@Route("me/:practice/reviews/:review")
@PermitAll
class SharedReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReviewScreens screens;
    private final Athletes athletes;

    SharedReviewView(ReviewScreens screens, Athletes athletes) {
        this.screens = screens;
        this.athletes = athletes;
        addClassNames("mp-screen", "mp-shared-review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SharedReview review = screens.shares.require(
                idOf(event.getRouteParameters().get("review").orElse("")));
        if (!review.athlete().equals(athletes.me().id())) {
            throw new Missing("review");
        }
        show(review);
    }

    private void show(SharedReview review) {
        Formats formats = screens.formats();
        removeAll();
        add(new PageHeader(getTranslation("review.shared.title"))
                .aside(getTranslation(
                        "review.shared.weeks",
                        formats.date(review.window().from()),
                        formats.date(review.window().until()))));
        if (!review.note().isBlank()) {
            Paragraph note = new Paragraph(review.note());
            note.addClassName("mp-shared-note");
            Paragraph from = new Paragraph(review.from());
            from.addClassName("mp-quiet");
            Div card = new Div(note, from);
            card.addClassName("mp-card");
            add(card);
        }
        OrderedList line = new OrderedList();
        line.addClassName("mp-intention-line");
        review.findings().forEach(finding -> line.add(post(finding, formats)));
        add(line, new Div(new PdfLink(screens, review, athletes.me().name(), formats)));
    }

    private ListItem post(ReviewFinding finding, Formats formats) {
        ListItem post = new ListItem(
                new H2(screens.sentences.name(finding.kind(), formats)),
                new Paragraph(SharedWords.of(finding, screens.sentences, formats)));
        post.addClassName("mp-intention");
        if (!finding.intention().isBlank()) {
            Span change = new Span(getTranslation("review.shared.change", finding.intention()));
            change.addClassName("mp-number");
            post.add(new Paragraph(change));
        }
        return post;
    }

    private static ReviewId idOf(String text) {
        try {
            return new ReviewId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new Missing("review");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.shared.title");
    }
}
