package io.milepost.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.milepost.activities.Activities;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivityPaths;
import io.milepost.progress.Achievement;
import io.milepost.progress.Milestone;
import io.milepost.progress.MilestoneGroup;
import io.milepost.progress.MilestoneSentences;
import io.milepost.progress.shown.MilestoneCards;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** Builds the posts on the wall. */
@Component
class MilestoneLines {

    private final MilestoneSentences sentences;
    private final MilestoneCards cards;
    private final Activities activities;
    private final Practices practices;
    private final Messages messages;

    MilestoneLines(
            MilestoneSentences sentences,
            MilestoneCards cards,
            Activities activities,
            Practices practices,
            Messages messages) {
        this.sentences = sentences;
        this.cards = cards;
        this.activities = activities;
        this.practices = practices;
        this.messages = messages;
    }

    /** One day's post: the weightiest thing large, the others beneath it. */
    ListItem post(MilestoneGroup day, Reader reader, Formats formats, BiConsumer<Milestone, Div> actions) {
        ListItem post = new ListItem(entry(day.first(), reader, formats, actions));
        post.addClassName("mp-wall-post");
        day.more().forEach(other -> {
            Div entry = entry(other, reader, formats, actions);
            entry.addClassName("mp-wall-more");
            post.add(entry);
        });
        return post;
    }

    private Div entry(Milestone milestone, Reader reader, Formats formats, BiConsumer<Milestone, Div> actions) {
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
        fact.addClassName(milestone.wording().isPresent() ? "mp-wall-words" : "mp-quiet");
        Div entry = new Div(head, fact);
        entry.addClassName("mp-wall-entry");
        milestone.cheer().ifPresent(cheer -> entry.add(cheerLine(cheer, formats)));
        Div doors = new Div();
        doors.addClassName("mp-wall-actions");
        story(milestone, reader, formats).ifPresent(doors::add);
        if (reader == Reader.ATHLETE) {
            doors.add(cards.picture(milestone, formats));
        }
        actions.accept(milestone, doors);
        if (doors.getElement().getChildCount() > 0) {
            entry.add(doors);
        }
        return entry;
    }

    /** Where the story behind it can be read: the training itself, or the calendar of that day. */
    private Optional<Anchor> story(Milestone milestone, Reader reader, Formats formats) {
        Practice practice = practices.current();
        return switch (milestone.achievement()) {
            case Achievement.ByHand _ -> Optional.empty();
            case Achievement.PhaseDone _, Achievement.ConsistentWeeks _, Achievement.LessonApplied _ ->
                Optional.of(week(milestone, reader, practice, formats));
            // An organiser's result is no training; its week tells how it came about.
            case Achievement.PersonalRecord _, Achievement.Qualified _ ->
                training(milestone, reader, practice, formats)
                        .or(() -> Optional.of(week(milestone, reader, practice, formats)));
            default -> training(milestone, reader, practice, formats);
        };
    }

    private Optional<Anchor> training(Milestone milestone, Reader reader, Practice practice, Formats formats) {
        return activities
                .find(new ActivityId(milestone.evidence()))
                .map(activity -> new Anchor(
                        reader == Reader.TEAM
                                ? ActivityPaths.ofAthlete(practice.slug(), milestone.athlete(), activity.id())
                                : ActivityPaths.mine(practice.slug(), activity.id()),
                        messages.get("progress.story.activity", formats.locale())));
    }

    private Anchor week(Milestone milestone, Reader reader, Practice practice, Formats formats) {
        return new Anchor(calendar(milestone, reader, practice), messages.get("progress.story.day", formats.locale()));
    }

    private static String calendar(Milestone milestone, Reader reader, Practice practice) {
        String slug = practice.slug().value();
        String screen = reader == Reader.TEAM
                ? "coach/" + slug + "/athletes/" + milestone.athlete().value() + "/calendar"
                : "me/" + slug + "/calendar";
        return screen + "?view=week&day=" + milestone.day();
    }

    /** Whether the coach should hear that it grew faster than a body likes. */
    boolean isUnwise(Milestone milestone) {
        return milestone.achievement() instanceof Achievement.LongestRun run && run.beyondSafeGrowth();
    }

    private Paragraph cheerLine(Milestone.Cheer cheer, Formats formats) {
        String name = cards.nameOf(cheer);
        String key = name.isEmpty() ? "progress.cheer.words" : "progress.cheer.words-by";
        Paragraph line = new Paragraph(messages.get(key, formats.locale(), cheer.words(), name));
        line.addClassName("mp-cheer");
        return line;
    }
}
