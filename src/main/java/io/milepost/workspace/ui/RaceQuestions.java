package io.milepost.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.milepost.progress.PastGoal;
import io.milepost.progress.PastGoals;
import io.milepost.progress.shown.Endings;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import io.milepost.workspace.Today;
import java.util.List;
import org.springframework.stereotype.Service;

/** The part of Today that asks how a race went, from its own day on, whether or not a watch told of it. */
@Service
class RaceQuestions {

    private final PastGoals goals;
    private final Messages messages;

    RaceQuestions(PastGoals goals, Messages messages) {
        this.goals = goals;
        this.messages = messages;
    }

    List<Component> of(Today.Day day, Formats formats) {
        return goals.toTell(day.athlete().id()).stream()
                .map(past -> question(past, day, formats))
                .toList();
    }

    private Component question(PastGoal past, Today.Day day, Formats formats) {
        Endings endings = new Endings(goals, messages, formats);
        endings.onChange(() -> UI.getCurrent().refreshCurrentRoute(false));
        String text = past.until().isBefore(day.day())
                ? messages.get("workspace.today.race.over", formats.locale(), formats.day(past.until()))
                : messages.get("workspace.today.race.now", formats.locale());
        Section card = new Section(new H2(past.goal().title()), new Paragraph(text), endings.button(past));
        card.addClassNames("mp-card", "mp-note");
        return card;
    }
}
