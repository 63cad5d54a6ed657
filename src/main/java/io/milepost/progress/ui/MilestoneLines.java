package io.milepost.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.milepost.accounts.Accounts;
import io.milepost.activities.Activities;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivityPaths;
import io.milepost.progress.Achievement;
import io.milepost.progress.Milestone;
import io.milepost.progress.MilestoneGroup;
import io.milepost.progress.MilestonePictures;
import io.milepost.progress.MilestoneSentences;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import io.milepost.ui.Celebration;
import io.milepost.ui.FileLink;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** Builds what shows milestones: posts on the wall, or the card over the whole screen. */
@Component
class MilestoneLines {

    private final MilestoneSentences sentences;
    private final MilestonePictures pictures;
    private final Activities activities;
    private final Practices practices;
    private final Accounts accounts;
    private final Messages messages;

    MilestoneLines(
            MilestoneSentences sentences,
            MilestonePictures pictures,
            Activities activities,
            Practices practices,
            Accounts accounts,
            Messages messages) {
        this.sentences = sentences;
        this.pictures = pictures;
        this.activities = activities;
        this.practices = practices;
        this.accounts = accounts;
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
            doors.add(picture(milestone, words.kicker(), formats));
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
                Optional.of(new Anchor(
                        calendar(milestone, reader, practice), messages.get("progress.story.day", formats.locale())));
            default ->
                activities
                        .find(new ActivityId(milestone.evidence()))
                        .map(activity -> new Anchor(
                                reader == Reader.TEAM
                                        ? ActivityPaths.ofAthlete(practice.slug(), milestone.athlete(), activity.id())
                                        : ActivityPaths.mine(practice.slug(), activity.id()),
                                messages.get("progress.story.activity", formats.locale())));
        };
    }

    private static String calendar(Milestone milestone, Reader reader, Practice practice) {
        String slug = practice.slug().value();
        String screen = reader == Reader.TEAM
                ? "coach/" + slug + "/athletes/" + milestone.athlete().value() + "/calendar"
                : "me/" + slug + "/calendar";
        return screen + "?view=week&day=" + milestone.day();
    }

    private FileLink picture(Milestone milestone, String kicker, Formats formats) {
        String practice = practices.current().name();
        FileLink link = new FileLink(
                messages.get("progress.share", formats.locale()), () -> pictures.of(milestone, practice, formats));
        link.removeClassName("mp-button-link");
        link.setAriaLabel(messages.get("progress.share.of", formats.locale(), kicker, formats.day(milestone.day())));
        // A phone hands the picture on to whatever app its owner likes; elsewhere it is downloaded.
        link.getElement().executeJs("""
                const link = this;
                link.addEventListener('click', async event => {
                  const empty = new File([], 'milestone.png', {type: 'image/png'});
                  if (!navigator.canShare?.({files: [empty]}) || !matchMedia('(pointer: coarse)').matches) {
                    return;
                  }
                  event.preventDefault();
                  const picture = await (await fetch(link.href)).blob();
                  navigator.share({files: [new File([picture], 'milestone.png', {type: 'image/png'})]}).catch(() => {});
                });""");
        return link;
    }

    /** Whether the coach should hear that it grew faster than a body likes. */
    boolean isUnwise(Milestone milestone) {
        return milestone.achievement() instanceof Achievement.LongestRun run && run.beyondSafeGrowth();
    }

    /** @param more how many others were reached on the same day */
    Celebration celebration(Milestone milestone, int more, Formats formats) {
        var words = sentences.of(milestone, formats);
        var card = new Celebration(
                words.kicker(),
                words.number(),
                words.unit(),
                sentences.celebration(milestone, more, formats),
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
