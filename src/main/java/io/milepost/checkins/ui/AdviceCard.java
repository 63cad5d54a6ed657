package io.milepost.checkins.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.milepost.checkins.Advice;
import io.milepost.checkins.CheckIn;
import java.util.Locale;

/** What a check-in means for today. A red flag and pain get no kind words: they say stop, or rest. */
class AdviceCard extends Div {

    AdviceCard(CheckIn checkIn) {
        Advice advice = checkIn.advice();
        String key = "checkins.advice." + advice.name().toLowerCase(Locale.ROOT);
        addClassNames("mp-advice", "mp-advice-" + advice.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("role", advice.allowsKindWords() ? "status" : "alert");
        add(new H2(getTranslation(key + ".title")), new Paragraph(getTranslation(key + ".text")));
    }
}
