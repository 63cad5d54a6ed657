package io.milepost.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.milepost.touchpoints.RoughDay;
import java.util.Objects;

/** What the coach wrote about a rough day, until the athlete puts it away. */
class ReplyCard extends Section {

    ReplyCard(RoughDay day, Runnable seen) {
        RoughDay.Reply reply = Objects.requireNonNull(day.reply(), "answered");
        addClassNames("mp-card", "mp-rough-reply");
        Button read = new Button(getTranslation("workspace.rough.reply.seen"), click -> {
            seen.run();
            setVisible(false);
        });
        read.addThemeVariants(ButtonVariant.TERTIARY);
        add(new H2(getTranslation("workspace.rough.reply.title", reply.by())), new Paragraph(reply.words()), read);
    }
}
