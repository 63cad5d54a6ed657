package io.milepost.training.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.training.library.Tags;
import io.milepost.training.templates.Level;
import io.milepost.training.templates.TemplateText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a template of the practice is called, for whom it is, the idea behind it, and by what it is found. */
class TemplateWordFields extends Div {

    private final TemplateText.Own was;
    private final UnaryOperator<String> words;
    private final TextField name = new TextField();
    private final Select<Level> level = new Select<>();
    private final TextField tags = new TextField();
    private final TextArea summary = new TextArea();
    private final TextArea idea = new TextArea();

    /** @param words gives the words of a message key in the language in which the practice writes its tags */
    TemplateWordFields(TemplateText.Own text, UnaryOperator<String> words) {
        this.was = text;
        this.words = words;
        addClassName("mp-template-texts");
        name.setLabel(getTranslation("training.library.name"));
        name.setMaxLength(TemplateText.Own.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setValue(text.title());
        level.setLabel(getTranslation("training.library.level"));
        level.setItems(Level.values());
        level.setEmptySelectionAllowed(true);
        level.setItemLabelGenerator(each -> getTranslation(each == null ? "training.library.level.any" : each.key()));
        level.setValue(Level.among(text.labels(), words).orElse(null));
        tags.setLabel(getTranslation("training.library.tags"));
        tags.setHelperText(getTranslation("training.library.tags.help"));
        tags.setMaxLength(Tags.LONGEST);
        tags.setValue(plainTags());
        area(summary, "training.library.summary", text.about());
        area(idea, "training.library.idea", text.thought());
        add(name, level, tags, summary, idea);
    }

    private void area(TextArea area, String key, String value) {
        area.setLabel(getTranslation(key));
        area.setMaxLength(TemplateText.Own.LONGEST_TEXT);
        area.setMinRows(2);
        area.setValue(value);
    }

    private String plainTags() {
        return new Tags(Level.without(was.labels(), words)).line();
    }

    /** The first field in which something is wrong, which it says. */
    Optional<Focusable<?>> wrong() {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(getTranslation("training.library.name.missing"));
        tags.setInvalid(!isSound());
        tags.setErrorMessage(getTranslation("training.library.tags.many"));
        return name.isInvalid() ? Optional.of(name) : tags.isInvalid() ? Optional.of(tags) : Optional.empty();
    }

    private boolean isSound() {
        try {
            labels();
            return true;
        } catch (IllegalArgumentException tooMany) {
            return false;
        }
    }

    /** As it is written now; ask {@link #wrong} first. */
    TemplateText.Own text(String condition) {
        return new TemplateText.Own(name.getValue(), summary.getValue(), idea.getValue(), condition, labels());
    }

    private List<String> labels() {
        Optional<Level> chosen = level.getOptionalValue();
        if (tags.getValue().equals(plainTags()) && chosen.equals(Level.among(was.labels(), words))) {
            return was.labels();
        }
        List<String> labels =
                new ArrayList<>(Level.without(Tags.of(tags.getValue()).words(), words));
        chosen.ifPresent(each -> labels.add(each.word(words)));
        return new Tags(labels).words();
    }
}
