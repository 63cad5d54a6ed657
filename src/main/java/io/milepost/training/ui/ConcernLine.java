package io.milepost.training.ui;

import com.vaadin.flow.component.html.Span;
import io.milepost.training.periods.Concern;
import io.milepost.training.weeks.ConcernWords;
import io.milepost.ui.Formats;
import java.util.Locale;

/** One sentence about a planned week, with how much it weighs in a word before it, and its source to hover. */
class ConcernLine extends Span {

    ConcernLine(Concern concern, ConcernWords words, Formats formats) {
        addClassName("mp-concern");
        String weight = concern.weight().name().toLowerCase(Locale.ROOT);
        getElement().setAttribute("data-weight", weight).setAttribute("title", words.source(concern, formats));
        Span mark = new Span(getTranslation("training.concern.weight." + weight));
        mark.addClassName("mp-concern-weight");
        add(mark, new Span(words.sentence(concern, formats)));
    }
}
