package io.milepost.fitness.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.milepost.fitness.Suggestion;
import io.milepost.fitness.Suggestion.Decision;
import io.milepost.ui.Formats;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What was suggested before, and what came of it. */
class DecidedSection extends Details {

    DecidedSection(List<Suggestion> decided, Formats formats, Consumer<Suggestion> takeBack) {
        setSummaryText(getTranslation("fitness.suggestions.decided", decided.size()));
        Div list = new Div();
        list.addClassName("mp-races");
        list.getElement().setAttribute("role", "list");
        decided.forEach(suggestion -> list.add(line(suggestion, formats, takeBack)));
        add(list);
    }

    private Div line(Suggestion suggestion, Formats formats, Consumer<Suggestion> takeBack) {
        Decision decision = suggestion.decision();
        Span what = new Span(SuggestionWords.sentence(suggestion, formats, this::getTranslation));
        Span made = new Span(
                decision == null
                        ? ""
                        : getTranslation("fitness.decision." + decision.name().toLowerCase(Locale.ROOT)));
        made.addClassName("mp-race-name");
        Span why = new Span(suggestion.reason() == null ? "" : suggestion.reason());
        why.addClassName("mp-quiet");
        Button again = new Button(getTranslation("fitness.suggestion.again"), click -> takeBack.accept(suggestion));
        again.addThemeVariants(ButtonVariant.TERTIARY);
        again.setAriaLabel(again.getText() + ": " + what.getText());
        Div line = new Div(made, what, why, again);
        line.addClassName("mp-race");
        line.getElement().setAttribute("role", "listitem");
        return line;
    }
}
