package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.training.library.Tags;
import io.milepost.training.templates.Template;
import io.milepost.training.templates.TemplateText;
import io.milepost.training.templates.Week;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A coach changes a template of the practice: its words, and its weeks in a grid with notation in the cells. */
class TemplateEditor extends Div {

    private final Template template;
    private final TextField name = new TextField();
    private final TextArea summary = new TextArea();
    private final TextArea idea = new TextArea();
    private final TextField entry = new TextField();
    private final TextField tags = new TextField();
    private final List<WeekFields> weeks = new ArrayList<>();
    private final Div grid = new Div();

    TemplateEditor(Template template, Consumer<Template> saved) {
        this.template = template;
        addClassName("mp-template-editor");
        if (template.text() instanceof TemplateText.Own text) {
            show(text);
        }
        grid.addClassName("mp-sheet-scroll");
        template.weeks().forEach(week -> weeks.add(new WeekFields(template, week)));
        layWeeks();
        Button more = new Button(getTranslation("training.library.add-week"), click -> addWeek());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        Button save = new Button(getTranslation("training.library.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> changed().ifPresent(saved));
        Div actions = new Div(more, save);
        actions.addClassName("mp-actions");
        Paragraph promise = new Paragraph(getTranslation("training.library.promise"));
        promise.addClassNames("mp-quiet", "mp-small");
        Div texts = new Div(name, summary, idea, entry, tags);
        texts.addClassName("mp-template-texts");
        add(texts, grid, promise, actions);
    }

    private void show(TemplateText.Own text) {
        name.setLabel(getTranslation("training.library.name"));
        name.setMaxLength(TemplateText.Own.LONGEST_NAME);
        name.setValue(text.title());
        area(summary, "training.library.summary", text.about());
        area(idea, "training.library.idea", text.thought());
        entry.setLabel(getTranslation("training.library.entry"));
        entry.setMaxLength(TemplateText.Own.LONGEST_TEXT);
        entry.setValue(text.condition());
        tags.setLabel(getTranslation("training.library.tags"));
        tags.setMaxLength(Tags.LONGEST);
        tags.setValue(new Tags(text.labels()).line());
    }

    private void area(TextArea area, String key, String value) {
        area.setLabel(getTranslation(key));
        area.setMaxLength(TemplateText.Own.LONGEST_TEXT);
        area.setValue(value);
    }

    private void layWeeks() {
        grid.removeAll();
        grid.add(head());
        for (int i = 0; i < weeks.size(); i++) {
            WeekFields week = weeks.get(i);
            week.number(i + 1, weeks.size() > 1 ? () -> remove(week) : null);
            grid.add(week);
        }
    }

    private Div head() {
        Div head = new Div(new Span(), new Span(), new Span(getTranslation("training.library.total")));
        template.days().forEach(day -> head.add(new Span(WeekFields.weekday(day, getLocale()))));
        head.addClassName("mp-week-head");
        head.getElement().setAttribute("aria-hidden", "true");
        return head;
    }

    private void remove(WeekFields week) {
        weeks.remove(week);
        layWeeks();
    }

    /** Another one like the last but one, before the last, which holds the race. */
    private void addWeek() {
        if (weeks.size() < Template.MOST_WEEKS) {
            Week like = template.weeks().get(Math.max(0, template.weeks().size() - 2));
            weeks.add(Math.max(0, weeks.size() - 1), new WeekFields(template, like));
            layWeeks();
        }
    }

    /** The template as it is written now; empty where something is wrong, which its field says. */
    private Optional<Template> changed() {
        if (name.getValue().isBlank()) {
            name.setInvalid(true);
            name.focus();
            return Optional.empty();
        }
        List<Week> made = new ArrayList<>();
        boolean sound = true;
        for (WeekFields fields : weeks) {
            Optional<Week> week = fields.week(made.size() + 1);
            sound &= week.isPresent();
            week.ifPresent(made::add);
        }
        if (!sound) {
            return Optional.empty();
        }
        return Optional.of(new Template(
                template.slug(),
                template.version(),
                new TemplateText.Own(
                        name.getValue(),
                        summary.getValue(),
                        idea.getValue(),
                        entry.getValue(),
                        Tags.of(tags.getValue()).words()),
                template.units(),
                template.race(),
                template.days(),
                template.entry(),
                made));
    }
}
