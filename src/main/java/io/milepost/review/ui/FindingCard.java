package io.milepost.review.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.milepost.review.Decision;
import io.milepost.review.Review;
import io.milepost.review.ReviewFinding;
import io.milepost.ui.Formats;
import java.util.Locale;
import java.util.function.BiConsumer;

/** One finding: what it says, a picture of it, what lies behind it, how sure it is, and the coach's decision. */
class FindingCard extends Article {

    private final ReviewFinding finding;
    private final BiConsumer<ReviewFinding, Decision> decide;
    private final String sentence;

    FindingCard(
            ReviewScreens screens,
            Review review,
            ReviewFinding finding,
            EvidenceLinks links,
            Formats formats,
            boolean decides,
            BiConsumer<ReviewFinding, Decision> decide) {
        this.finding = finding;
        this.decide = decide;
        this.sentence = screens.sentences.of(finding.kind(), finding.found().measure(), formats);
        addClassNames("mp-card", "mp-finding");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("data-kind", finding.kind().word());
        getElement().setAttribute("data-state", state());
        getElement().setAttribute("data-strength", finding.kind().isStrength());
        String name = screens.sentences.name(finding.kind(), formats);
        getElement().setAttribute("aria-label", name);
        add(
                head(name),
                words(),
                new SketchPicture(finding.found().sketch(), name, formats),
                small(screens, review, formats));
        if (!finding.found().evidence().activities().isEmpty()) {
            add(behind(links));
        }
        if (decides) {
            add(actions(name));
            keys();
        }
    }

    void focus() {
        getElement().callJsFunction("focus");
    }

    private Div head(String name) {
        Span state = new Span(getTranslation("review.state." + state()));
        state.addClassNames("mp-finding-state", "mp-small");
        state.setVisible(!finding.isOpen());
        Div head = new Div(new H3(name), state);
        head.addClassName("mp-row-between");
        return head;
    }

    private Div words() {
        Div words = new Div();
        words.addClassName("mp-finding-words");
        switch (finding.decision()) {
            case Decision.Edit(String own) -> {
                Paragraph original = new Paragraph(getTranslation("review.original", sentence));
                original.addClassNames("mp-quiet", "mp-small");
                words.add(said(own), original);
            }
            case Decision.Reject(String reason) -> {
                Paragraph why = new Paragraph(getTranslation("review.rejected-because", reason));
                why.addClassNames("mp-quiet", "mp-small");
                words.add(said(sentence), why);
            }
            default -> words.add(said(sentence));
        }
        return words;
    }

    private static Paragraph said(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("mp-finding-sentence");
        return paragraph;
    }

    private Div small(ReviewScreens screens, Review review, Formats formats) {
        Paragraph sure =
                new Paragraph(screens.sentences.confidence(finding.found().confidence(), formats));
        Paragraph from = new Paragraph(screens.sentences.threshold(finding.kind(), review.thresholds(), formats));
        Div small = new Div(sure, from);
        small.addClassNames("mp-quiet", "mp-small");
        return small;
    }

    private Details behind(EvidenceLinks links) {
        Details behind = new Details(getTranslation(
                "review.behind", finding.found().evidence().activities().size()));
        behind.addOpenedChangeListener(event -> {
            if (event.isOpened() && behind.getContent().findAny().isEmpty()) {
                behind.add(links.of(finding.found().evidence()));
            }
        });
        return behind;
    }

    private Div actions(String name) {
        Div actions = new Div();
        actions.addClassName("mp-actions");
        if (finding.isOpen()) {
            Button accept = button("review.accept", name, this::accept);
            accept.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(accept, button("review.edit", name, this::edit), button("review.reject", name, this::reject));
        } else {
            Button open = button("review.reopen", name, () -> decide.accept(finding, new Decision.Open()));
            open.addThemeVariants(ButtonVariant.TERTIARY);
            Button edit = button("review.edit", name, this::edit);
            edit.addThemeVariants(ButtonVariant.TERTIARY);
            edit.setVisible(finding.isAccepted());
            actions.add(edit, open);
        }
        return actions;
    }

    private Button button(String key, String name, Runnable deed) {
        Button button = new Button(getTranslation(key), click -> deed.run());
        button.setAriaLabel(getTranslation("review.action", getTranslation(key), name));
        return button;
    }

    private void keys() {
        Shortcuts.addShortcutListener(this, this::acceptOnce, Key.KEY_A).listenOn(this);
        Shortcuts.addShortcutListener(this, this::edit, Key.KEY_E).listenOn(this);
        Shortcuts.addShortcutListener(this, this::rejectOnce, Key.KEY_R).listenOn(this);
    }

    private void acceptOnce() {
        if (finding.isOpen()) {
            accept();
        }
    }

    private void rejectOnce() {
        if (finding.isOpen()) {
            reject();
        }
    }

    private void accept() {
        decide.accept(finding, new Decision.Accept());
    }

    private void edit() {
        String now = finding.decision() instanceof Decision.Edit(String own) ? own : sentence;
        WordsDialog.edit(sentence, now, words -> decide.accept(finding, new Decision.Edit(words)))
                .open();
    }

    private void reject() {
        WordsDialog.reject(sentence, reason -> decide.accept(finding, new Decision.Reject(reason)))
                .open();
    }

    private String state() {
        return finding.decision().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
