package io.milepost.training.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.milepost.running.Distance;
import io.milepost.training.templates.Slot;
import io.milepost.training.templates.Template;
import io.milepost.training.templates.TemplateText;
import io.milepost.training.templates.Week;
import io.milepost.ui.Formats;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A coach writes a template of the practice whole: words, what it asks for, its race, its days and weeks. */
class TemplateEditor extends Div {

    /**
     * A browser that loads another page, or goes back to one, asks no server. So it compares what the fields say with what
     * they said before anybody touched them, and asks in its own words.
     */
    private static final String ASK_BEFORE_LEAVING = """
            const fields = 'text-field,text-area,integer-field,select,checkbox'
                .split(',').map(each => 'vaadin-' + each).join();
            const said = () => [...this.querySelectorAll(fields)]
                .map(field => JSON.stringify([field.value, field.checked])).join();
            const touches = ['pointerdown', 'keydown', 'focusin'];
            let before;
            const remember = () => {
              before = said();
              touches.forEach(touch => window.removeEventListener(touch, remember, true));
            };
            touches.forEach(touch => window.addEventListener(touch, remember, true));
            const ask = leaving => {
              if (!this.isConnected) {
                window.removeEventListener('beforeunload', ask);
              } else if (before !== undefined && said() !== before) {
                leaving.preventDefault();
              }
            };
            window.addEventListener('beforeunload', ask);
            """;

    private final Template template;
    private final Consumer<Template> saved;
    private final TemplateWordFields words;
    private final EntryFields entry;
    private final RaceFields race;
    private final WeekSheet sheet;
    private final Span problem = new Span();
    private final Div meanwhile = new Div();

    /**
     * @param text the template's own words
     * @param ours gives the words of a message key in the practice's language
     */
    TemplateEditor(
            Template template,
            TemplateText.Own text,
            UnaryOperator<String> ours,
            Formats formats,
            Consumer<Template> saved) {
        this.template = template;
        this.saved = saved;
        words = new TemplateWordFields(text, ours);
        entry = new EntryFields(template.entry(), text.condition(), template.units());
        race = new RaceFields(template, formats);
        sheet = new WeekSheet(template, formats);
        addClassName("mp-template-editor");
        Button save = new Button(getTranslation("training.library.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        problem.addClassName("mp-part-problem");
        problem.getElement().setAttribute("aria-live", "assertive");
        Span promise = new Span(getTranslation("training.library.promise"));
        promise.addClassNames("mp-quiet", "mp-small");
        meanwhile.setVisible(false);
        meanwhile.addClassName("mp-editor-meanwhile");
        meanwhile.getElement().setAttribute("role", "alert");
        Div bar = new Div(meanwhile, problem, promise, save);
        bar.addClassName("mp-editor-bar");
        if (template.isEmpty()) {
            add(firstSteps());
        }
        add(
                part("training.library.part.words", words),
                part("training.library.part.weeks", sheet),
                part("training.library.part.race", race),
                part("training.library.part.entry", entry),
                bar);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(ASK_BEFORE_LEAVING);
    }

    private Section part(String key, Div fields) {
        Section part = new Section(new H2(getTranslation(key)), fields);
        part.addClassName("mp-editor-part");
        return part;
    }

    /** What to do where nothing is written yet. */
    private Section firstSteps() {
        OrderedList steps = new OrderedList();
        Stream.of("volume", "named", "race", "save")
                .forEach(step -> steps.add(new ListItem(getTranslation("training.library.begin." + step))));
        Section begin = new Section(new H2(getTranslation("training.library.begin.title")), steps);
        begin.addClassNames("mp-card", "mp-editor-begin");
        return begin;
    }

    /** Saves what is written now, or leads to the first field in which something is wrong. */
    private void save() {
        Optional<Template> written = written();
        problem.setText(written.isPresent() ? "" : getTranslation("training.library.wrong"));
        written.ifPresentOrElse(
                saved,
                () -> Stream.of(words.wrong(), sheet.wrong(), race.wrong(), entry.wrong())
                        .flatMap(Optional::stream)
                        .findFirst()
                        .ifPresent(Focusable::focus));
    }

    /** Whether something is written that is not saved. */
    boolean isChanged() {
        return !written().equals(Optional.of(template));
    }

    /**
     * Says that there is a newer version than the one which this was written for; what was typed stays.
     *
     * @param path where the newer one is to be seen
     * @param anyway saves this one after it
     */
    void changedMeanwhile(String path, int newest, Runnable anyway) {
        meanwhile.removeAll();
        Anchor theirs = new Anchor(path, getTranslation("training.library.meanwhile.look"), AnchorTarget.BLANK);
        Button mine = new Button(getTranslation("training.library.meanwhile.mine", newest + 1), click -> anyway.run());
        mine.setDisableOnClick(true);
        Div ways = new Div(mine, theirs);
        ways.addClassName("mp-actions");
        meanwhile.add(new Paragraph(getTranslation("training.library.meanwhile", newest)), ways);
        meanwhile.setVisible(true);
    }

    /** The template as it is written now; empty where something is wrong, which its field says. */
    Optional<Template> written() {
        Optional<List<Slot>> hanging = race.slots();
        Optional<List<Week>> weeks = sheet.weeks(hanging.orElse(List.of()));
        boolean wrong = Stream.of(words.wrong(), sheet.wrong(), race.wrong(), entry.wrong())
                .anyMatch(Optional::isPresent);
        if (wrong || hanging.isEmpty() || weeks.isEmpty()) {
            return Optional.empty();
        }
        Distance leadsTo = race.distance().orElse(null);
        return Optional.of(new Template(
                template.slug(),
                template.version(),
                words.text(entry.condition()),
                template.units(),
                leadsTo,
                sheet.days(),
                entry.entry(),
                weeks.get()));
    }
}
