package io.milepost.touchpoints.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.milepost.accounts.panels.PracticePanel;
import io.milepost.tenancy.Practices;
import io.milepost.touchpoints.TouchpointNavigation;
import org.springframework.core.annotation.Order;

/** The way to the words for rough days, on the practice's page. */
@org.springframework.stereotype.Component
@Order(WordsPracticePanel.LAST)
class WordsPracticePanel implements PracticePanel {

    static final int LAST = 90;

    private final Practices practices;

    WordsPracticePanel(Practices practices) {
        this.practices = practices;
    }

    @Override
    public Component create() {
        UI ui = UI.getCurrent();
        Div card = new Div(
                new H2(ui.getTranslation("touchpoints.words.title")),
                new Paragraph(ui.getTranslation("touchpoints.words.card")),
                new Anchor(
                        TouchpointNavigation.words(practices.current().slug()),
                        ui.getTranslation("touchpoints.words.open")));
        card.addClassName("mp-card");
        return card;
    }
}
