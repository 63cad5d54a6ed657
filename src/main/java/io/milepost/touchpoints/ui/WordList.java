package io.milepost.touchpoints.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.milepost.touchpoints.KindWord;
import io.milepost.touchpoints.KindWords;
import io.milepost.touchpoints.WordLibrary;
import io.milepost.touchpoints.WordsOf;
import io.milepost.touchpoints.replies.Occasion;
import io.milepost.ui.Notices;
import java.util.List;

/** One library, by the days that its words are meant for. */
class WordList extends Div {

    private final KindWords kindWords;
    private final WordsOf whose;
    private final boolean mayChange;

    WordList(KindWords kindWords, WordsOf whose, boolean mayChange) {
        this.kindWords = kindWords;
        this.whose = whose;
        this.mayChange = mayChange;
        addClassName("mp-kind-words");
        refresh();
    }

    private void refresh() {
        removeAll();
        WordLibrary library = kindWords.library(whose);
        if (!library.own()) {
            Paragraph where = new Paragraph(
                    getTranslation(whose == WordsOf.MINE ? "touchpoints.words.not-mine" : "touchpoints.words.shipped"));
            where.addClassName("mp-quiet");
            add(where);
        }
        for (Occasion occasion : Occasion.values()) {
            List<KindWord> words = library.words().stream()
                    .filter(each -> each.occasion() == occasion)
                    .toList();
            if (!words.isEmpty()) {
                add(section(occasion, words));
            }
        }
        if (mayChange) {
            Button write = new Button(
                    getTranslation("touchpoints.words.new"),
                    click -> new WordDialog(null, (when, what) -> {
                                kindWords.write(whose, when, what);
                                refresh();
                            })
                            .open());
            write.addThemeVariants(ButtonVariant.PRIMARY);
            add(write);
        }
    }

    private Section section(Occasion occasion, List<KindWord> words) {
        UnorderedList list = new UnorderedList();
        list.addClassName("mp-queue");
        words.forEach(word -> list.add(new ListItem(line(word, words))));
        Section section = new Section(new H2(getTranslation(occasion.key())), list);
        section.addClassName("mp-stack");
        return section;
    }

    private Div line(KindWord word, List<KindWord> alike) {
        Span words = new Span(word.words());
        words.addClassName("mp-kind-word");
        Div line = new Div(words);
        line.addClassName("mp-kind-word-line");
        if (word.archived()) {
            line.addClassName("mp-quiet");
            words.setText(getTranslation("touchpoints.words.archived", word.words()));
        }
        if (mayChange) {
            Div acts = new Div();
            acts.addClassName("mp-actions");
            if (alike.size() > 1) {
                acts.add(
                        icon(
                                VaadinIcon.ARROW_UP,
                                "touchpoints.words.up",
                                word,
                                () -> kindWords.move(whose, word.id(), -1)),
                        icon(
                                VaadinIcon.ARROW_DOWN,
                                "touchpoints.words.down",
                                word,
                                () -> kindWords.move(whose, word.id(), 1)));
            }
            Button edit = new Button(
                    getTranslation("touchpoints.words.edit-verb"),
                    click -> new WordDialog(word, (when, what) -> {
                                kindWords.change(whose, word.id(), when, what);
                                refresh();
                            })
                            .open());
            edit.setAriaLabel(getTranslation("touchpoints.words.edit-of", word.words()));
            edit.addThemeVariants(ButtonVariant.TERTIARY);
            String key = word.archived() ? "touchpoints.words.restore" : "touchpoints.words.archive";
            Button archive = new Button(getTranslation(key), click -> archive(word));
            archive.setAriaLabel(getTranslation(key + "-of", word.words()));
            archive.addThemeVariants(ButtonVariant.TERTIARY);
            acts.add(edit, archive);
            line.add(acts);
        }
        return line;
    }

    private void archive(KindWord word) {
        kindWords.archive(whose, word.id(), !word.archived());
        refresh();
        if (!word.archived()) {
            Notices.done(getTranslation("touchpoints.words.archive-done"), getTranslation("touchpoints.undo"), () -> {
                kindWords.archive(whose, word.id(), false);
                refresh();
            });
        }
    }

    private Button icon(VaadinIcon icon, String key, KindWord word, Runnable deed) {
        Button button = new Button(icon.create(), click -> {
            deed.run();
            refresh();
        });
        button.setAriaLabel(getTranslation(key, word.words()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
