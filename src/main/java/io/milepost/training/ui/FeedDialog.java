package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.training.outward.CalendarFeed;
import io.milepost.training.outward.CalendarFeeds;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import io.milepost.ui.Once;
import java.util.Optional;

/** An athlete reads the plan in a calendar program of their own: makes the address, renews it, ends it. */
class FeedDialog extends CalmDialog {

    private final CalendarFeeds feeds;
    private final Formats formats;
    private final Div body = new Div();

    FeedDialog(CalendarFeeds feeds, Formats formats) {
        this.feeds = feeds;
        this.formats = formats;
        setHeaderTitle(getTranslation("training.along.feed.title"));
        setWidth("min(520px, 96vw)");
        body.addClassName("mp-stack");
        add(body);
        show();
    }

    private void show() {
        Optional<CalendarFeed> feed = feeds.mine();
        body.removeAll();
        body.add(
                new Paragraph(getTranslation("training.along.feed.text")),
                quiet(getTranslation("training.along.feed.secret")),
                quiet(feed.map(this::state).orElseGet(() -> getTranslation("training.along.feed.none"))));
        getFooter().removeAll();
        if (feed.isPresent()) {
            Button end = new Button(getTranslation("training.along.feed.close"), click -> {
                feeds.close();
                Notices.done(getTranslation("training.along.feed.closed"));
                show();
            });
            end.addThemeVariants(ButtonVariant.TERTIARY);
            getFooter().add(end);
        }
        Button make =
                new Button(getTranslation(feed.isPresent() ? "training.along.feed.renew" : "training.along.feed.open"));
        make.addClickListener(Once.in(this, this::make));
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()), make);
    }

    private void make() {
        String address = feeds.open().toString();
        show();
        TextField line = new TextField(getTranslation("training.along.feed.address"));
        line.setValue(address);
        line.setReadOnly(true);
        line.setWidthFull();
        line.setId("feed-address");
        Button copy = new Button(getTranslation("training.along.feed.copy"), click -> {
            getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", address);
            Notices.done(getTranslation("training.along.feed.copied"));
        });
        body.add(line, copy);
        line.focus();
    }

    private String state(CalendarFeed feed) {
        return feed.fetched() == null
                ? getTranslation("training.along.feed.opened", formats.ago(feed.opened()))
                : getTranslation(
                        "training.along.feed.fetched", formats.ago(feed.opened()), formats.ago(feed.fetched()));
    }

    private static Paragraph quiet(String words) {
        Paragraph quiet = new Paragraph(words);
        quiet.addClassNames("mp-quiet", "mp-small");
        return quiet;
    }
}
