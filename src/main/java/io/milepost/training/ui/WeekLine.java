package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.milepost.training.templates.Phase;
import org.jspecify.annotations.Nullable;

/** One week in a list of weeks: its name, what it is for, its bar, what it comes to in words, and what belongs to it besides. */
class WeekLine extends ListItem {

    /** @param phase null where nobody said what the week is for */
    WeekLine(Component name, @Nullable Phase phase, WeekBar bar, String figures, Component... more) {
        name.addClassName("mp-week-name");
        Span words = new Span(figures);
        words.addClassName("mp-week-figures");
        add(name, phase(phase), bar, words);
        add(more);
    }

    private Span phase(@Nullable Phase phase) {
        Span word = new Span(phase == null ? "" : getTranslation(phase.key()));
        word.addClassName("mp-phase");
        if (phase != null) {
            word.getElement().setAttribute("data-phase", phase.name());
        }
        return word;
    }
}
