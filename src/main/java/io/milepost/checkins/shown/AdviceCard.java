package io.milepost.checkins.shown;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.milepost.checkins.Advice;
import java.util.Locale;

/** What a check-in means for today. A red flag and pain get no kind words: they say stop, or rest. */
public final class AdviceCard extends Div {

    public AdviceCard(Advice advice) {
        String word = advice.name().toLowerCase(Locale.ROOT);
        String key = "checkins.advice." + word;
        addClassNames("mp-advice", "mp-advice-" + word);
        getElement().setAttribute("role", advice.allowsKindWords() ? "status" : "alert");
        add(new H2(getTranslation(key + ".title")), new Paragraph(getTranslation(key + ".text")));
    }
}
