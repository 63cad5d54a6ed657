package io.milepost.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.milepost.accounts.Accounts;
import io.milepost.progress.Achievement;
import io.milepost.progress.Milestone;
import io.milepost.progress.MilestoneSentences;
import io.milepost.ui.Celebration;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import org.springframework.stereotype.Component;

/** Builds what shows one milestone: a post on the wall, or the card over the whole screen. */
@Component
class MilestoneLines {

    private final MilestoneSentences sentences;
    private final Accounts accounts;
    private final Messages messages;

    MilestoneLines(MilestoneSentences sentences, Accounts accounts, Messages messages) {
        this.sentences = sentences;
        this.accounts = accounts;
        this.messages = messages;
    }

    /** A post, alike for the athlete and the team. */
    ListItem post(Milestone milestone, Formats formats) {
        var words = sentences.of(milestone, formats);
        Span when = new Span(formats.day(milestone.day()));
        when.addClassNames("mp-quiet", "mp-small");
        Span kicker = new Span(words.kicker());
        kicker.addClassName("mp-wall-kicker");
        Span number = new Span(words.number());
        number.addClassName("mp-number");
        Span unit = new Span(" " + words.unit());
        unit.addClassName("mp-unit");
        Div head = new Div(kicker, new Span(number, unit), when);
        head.addClassName("mp-wall-head");
        Paragraph fact = new Paragraph(words.fact());
        fact.addClassName("mp-quiet");
        ListItem post = new ListItem(head, fact);
        post.addClassName("mp-wall-post");
        milestone.cheer().ifPresent(cheer -> post.add(cheerLine(cheer, formats)));
        return post;
    }

    /** Whether the coach should hear that it grew faster than a body likes. */
    boolean isUnwise(Milestone milestone) {
        return milestone.achievement() instanceof Achievement.LongestRun run && run.beyondSafeGrowth();
    }

    Celebration celebration(Milestone milestone, Formats formats) {
        var words = sentences.of(milestone, formats);
        var card = new Celebration(
                words.kicker(),
                words.number(),
                words.unit(),
                words.sentence(),
                messages.get("progress.celebration.keep", formats.locale()));
        milestone.cheer().ifPresent(cheer -> card.withCheer(cheer.words(), nameOf(cheer)));
        return card;
    }

    private Paragraph cheerLine(Milestone.Cheer cheer, Formats formats) {
        String name = nameOf(cheer);
        String key = name.isEmpty() ? "progress.cheer.words" : "progress.cheer.words-by";
        Paragraph line = new Paragraph(messages.get(key, formats.locale(), cheer.words(), name));
        line.addClassName("mp-cheer");
        return line;
    }

    private String nameOf(Milestone.Cheer cheer) {
        return cheer.by().map(account -> accounts.get(account).name()).orElse("");
    }
}
