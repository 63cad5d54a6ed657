package io.milepost.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.progress.Stories;
import io.milepost.progress.Story;
import io.milepost.progress.StoryChanged;
import io.milepost.progress.StoryText;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import io.milepost.ui.Once;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;

/** Writes the story of a goal: the athlete edits, looks at it as others will, and consents or withdraws; the team adds its words. */
class StoryDialog extends CalmDialog {

    private final Stories stories;
    private final Reader reader;
    private final Formats formats;
    private final String practicePage;
    private final Div content = new Div();
    private Story story;

    /** @param practicePage the public page of the practice, such as {@code p/hill-and-heart} */
    StoryDialog(Story story, Stories stories, Reader reader, Formats formats, String practicePage) {
        this.story = story;
        this.stories = stories;
        this.reader = reader;
        this.formats = formats;
        this.practicePage = practicePage;
        setHeaderTitle(getTranslation("progress.story"));
        setWidth("640px");
        content.addClassNames("mp-stack", "mp-story");
        add(content);
        write();
    }

    private void write() {
        content.removeAll();
        getFooter().removeAll();
        content.add(state());
        if (reader == Reader.TEAM) {
            writeAsTeam();
        } else {
            writeAsAthlete();
        }
    }

    private void writeAsTeam() {
        content.add(article(story.text()));
        TextArea words = area("progress.story.coach-words", story.text().coachWords(), StoryText.LONGEST_WORDS);
        words.setHelperText(getTranslation("progress.story.coach-words.help"));
        content.add(words);
        Button keep = new Button(getTranslation("progress.story.keep"), click -> {
            story = stories.coachSays(story.id(), words.getValue());
            Notices.done(getTranslation("progress.story.kept"));
            close();
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()), keep);
    }

    private void writeAsAthlete() {
        TextField title = new TextField(getTranslation("progress.story.name"));
        title.setMaxLength(StoryText.LONGEST_TITLE);
        title.setValue(story.text().title());
        title.setWidthFull();
        TextArea body = area("progress.story.body", story.text().body(), StoryText.LONGEST_BODY);
        body.setHelperText(getTranslation("progress.story.body.help"));
        TextArea words = area("progress.story.words", story.text().athleteWords(), StoryText.LONGEST_WORDS);
        content.add(title, body, words);
        if (!story.text().coachWords().isEmpty()) {
            content.add(
                    new H3(getTranslation("progress.story.coach-words")),
                    said(story.text().coachWords()));
        }
        BooleanSupplier kept = () -> isNamed(title)
                && keep(new StoryText(
                        title.getValue(),
                        body.getValue(),
                        words.getValue(),
                        story.text().coachWords()));
        Button look = new Button(getTranslation("progress.story.preview"), Once.in(this, () -> {
            if (kept.getAsBoolean()) {
                preview();
            }
        }));
        look.addThemeVariants(ButtonVariant.PRIMARY);
        Button save = new Button(getTranslation("progress.story.keep"), Once.in(this, () -> {
            if (kept.getAsBoolean()) {
                Notices.done(getTranslation("progress.story.kept"));
                close();
            }
        }));
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save, look);
    }

    /** What was written elsewhere meanwhile is replaced only by who has heard of it and keeps theirs once more. */
    private boolean keep(StoryText written) {
        try {
            story = stories.write(story.id(), story.text(), written);
            return true;
        } catch (StoryChanged e) {
            story = stories.of(story.goal()).orElse(story);
            Notices.problem(getTranslation("progress.story.elsewhere"), getTranslation("ui.close"));
            return false;
        }
    }

    private boolean isNamed(TextField title) {
        title.setErrorMessage(getTranslation("progress.story.name-missing"));
        title.setInvalid(title.getValue().isBlank());
        return !title.isInvalid();
    }

    private void preview() {
        content.removeAll();
        getFooter().removeAll();
        String statement = getTranslation("progress.story.statement");
        Checkbox consent = new Checkbox(statement);
        content.add(OutlookCard.quiet(getTranslation("progress.story.preview.help")), article(story.text()), consent);
        Button publish = new Button(getTranslation("progress.story.publish"), click -> publish(statement));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setEnabled(false);
        consent.addValueChangeListener(change -> publish.setEnabled(change.getValue()));
        getFooter().add(new Button(getTranslation("progress.story.back"), click -> write()), publish);
    }

    private void publish(String statement) {
        try {
            story = stories.publish(story.id(), story.version(), statement);
            Notices.done(getTranslation("progress.story.published"));
        } catch (StoryChanged e) {
            story = stories.of(story.goal()).orElse(story);
            Notices.problem(getTranslation("progress.story.changed"), getTranslation("ui.close"));
        }
        write();
    }

    private Div state() {
        Div state = new Div();
        state.addClassName("mp-story-state");
        story.consent()
                .ifPresentOrElse(
                        consent -> {
                            String since = formats.day(LocalDate.ofInstant(consent.given(), formats.zone()));
                            Anchor open = new Anchor(
                                    practicePage + "/stories/" + story.slug(), getTranslation("progress.story.open"));
                            open.setRouterIgnore(true);
                            open.setTarget(AnchorTarget.BLANK);
                            state.add(new Paragraph(getTranslation("progress.story.public", since)), open);
                            if (!consent.text().equals(story.text())) {
                                state.add(OutlookCard.quiet(getTranslation("progress.story.public.older")));
                            }
                            if (reader == Reader.ATHLETE) {
                                state.add(withdraw());
                            }
                        },
                        () -> state.add(OutlookCard.quiet(getTranslation(
                                story.proposed() && reader == Reader.ATHLETE
                                        ? "progress.story.proposed"
                                        : "progress.story.private." + reader.name()))));
        return state;
    }

    private Button withdraw() {
        Button withdraw = new Button(getTranslation("progress.story.withdraw"), click -> {
            story = stories.withdraw(story.id());
            Notices.done(getTranslation("progress.story.withdrawn"));
            write();
        });
        return withdraw;
    }

    private Div article(StoryText text) {
        Div article = new Div(new H2(text.title()), said(text.body()));
        article.addClassName("mp-story-article");
        if (!text.athleteWords().isEmpty()) {
            article.add(new H3(getTranslation("progress.story.words.public")), said(text.athleteWords()));
        }
        if (!text.coachWords().isEmpty() && reader == Reader.ATHLETE) {
            article.add(new H3(getTranslation("progress.story.coach-words")), said(text.coachWords()));
        }
        return article;
    }

    private static Div said(String text) {
        Div lines = new Div();
        text.lines().filter(line -> !line.isBlank()).map(Paragraph::new).forEach(lines::add);
        lines.addClassNames("mp-stack", "mp-prose");
        return lines;
    }

    private TextArea area(String key, String value, int most) {
        TextArea area = new TextArea(getTranslation(key));
        area.setMaxLength(most);
        area.setValue(value);
        area.setWidthFull();
        area.setMaxRows(14);
        return area;
    }
}
