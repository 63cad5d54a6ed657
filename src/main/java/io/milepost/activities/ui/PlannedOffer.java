package io.milepost.activities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.milepost.activities.panels.PlannedDay.Planned;
import java.util.List;
import java.util.function.Consumer;

/** What was planned, to be logged in one tap; or a share of it, in two. */
final class PlannedOffer extends Section {

    private static final List<Integer> QUARTERS = List.of(3, 2, 1);
    private static final double WHOLE = 4;

    PlannedOffer(ActivityWords words, Planned planned, Runnable asPlanned, Consumer<Planned> shorter) {
        addClassNames("mp-card", "mp-planned-offer");
        Paragraph size = new Paragraph(planned.size());
        size.addClassName("mp-number");
        Button all = new Button(words.say("activities.planned.as"), click -> asPlanned.run());
        all.addThemeVariants(ButtonVariant.PRIMARY);
        all.addClassName("mp-thumb");
        all.setDisableOnClick(true);
        Span less = new Span(words.say("activities.planned.shorter"));
        less.addClassName("mp-quiet");
        Div shares = new Div(less);
        shares.addClassName("mp-planned-shares");
        for (int quarters : QUARTERS) {
            Button share = new Button(
                    words.say("activities.planned.share." + quarters),
                    click -> shorter.accept(planned.share(quarters / WHOLE)));
            share.setAriaLabel(words.say("activities.planned.share." + quarters + ".long"));
            shares.add(share);
        }
        add(new H2(planned.title()), size, all, shares);
    }
}
