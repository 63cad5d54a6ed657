package io.milepost.activities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.milepost.activities.Impression;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How it was, as the athlete said; and the few fields to say so. */
final class HowItWas extends Section {

    private final ActivityWords words;
    private final Impression said;
    private final @Nullable Consumer<Impression> save;
    private final Div content = new Div();

    /**
     * @param asked whether it is the reader's to say, so that they are asked at once
     * @param save null for who may not
     */
    HowItWas(ActivityWords words, Impression said, boolean asked, @Nullable Consumer<Impression> save) {
        this.words = words;
        this.said = said;
        this.save = save;
        addClassNames("mp-card", "mp-how");
        content.addClassName("mp-stack");
        add(new H2(words.say("activities.how")), content);
        if (save != null && asked && said.equals(Impression.NONE)) {
            ask(save);
        } else {
            tell();
        }
    }

    private void tell() {
        content.removeAll();
        String figures = words.impression(said);
        if (!figures.isEmpty()) {
            content.add(new Paragraph(figures));
        }
        if (said.words() != null) {
            Paragraph quote = new Paragraph(said.words());
            quote.addClassName("mp-said");
            content.add(quote);
        }
        if (said.equals(Impression.NONE)) {
            Paragraph nothing = new Paragraph(words.say("activities.how.unsaid"));
            nothing.addClassName("mp-quiet");
            content.add(nothing);
        }
        Consumer<Impression> keep = save;
        if (keep != null) {
            boolean first = said.equals(Impression.NONE);
            Button change =
                    new Button(words.say(first ? "activities.how.say" : "activities.how.change"), click -> ask(keep));
            change.addThemeVariants(ButtonVariant.TERTIARY);
            content.add(change);
        }
    }

    private void ask(Consumer<Impression> keep) {
        content.removeAll();
        ImpressionFields fields = new ImpressionFields(words, said);
        Button button = new Button(words.say("ui.save"), click -> keep.accept(fields.value()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassName("mp-primary");
        content.add(fields, button);
    }
}
