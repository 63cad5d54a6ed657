package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.milepost.training.assigning.Prospect;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Once;
import java.util.List;

/** What many are to get goes beyond hard limits of some: by name, which; a coach gives a reason or leaves those out. */
class ManyLimitsDialog extends CalmDialog {

    /** What the coach decides. */
    interface Decision {
        void leaveOut();

        /** @param why one reason for all of them */
        void anyway(String why);
    }

    /**
     * @param beyond who would go beyond a limit; at least one
     * @param others how many would not
     * @param said the reason that stands beside what they get; may be empty
     */
    ManyLimitsDialog(List<Prospect> beyond, int others, String said, Doors doors, Decision decision) {
        setHeaderTitle(getTranslation("training.limit.many.title", beyond.size()));
        setWidth("min(560px, 96vw)");
        Div athletes = new Div();
        athletes.addClassNames("mp-stack", "mp-many-limits");
        beyond.forEach(prospect -> athletes.add(new Div(
                new H3(prospect.athlete().name()), new LimitList(prospect.limits(), LimitList.IN_SHORT, doors))));
        LimitReason why = new LimitReason(said);
        add(athletes, new Paragraph(getTranslation("training.limit.many.text")), why);
        Button go = new Button(getTranslation("training.limit.many.go", beyond.size()));
        go.addClickListener(Once.in(
                this,
                () -> why.said().ifPresent(reason -> {
                    close();
                    decision.anyway(reason);
                })));
        Button back = new Button(getTranslation("ui.cancel"), click -> close());
        getFooter().add(back, go);
        if (others > 0) {
            Button leave = new Button(getTranslation("training.limit.many.leave-out", beyond.size()));
            leave.addThemeVariants(ButtonVariant.PRIMARY);
            leave.addClickListener(Once.in(this, () -> {
                close();
                decision.leaveOut();
            }));
            getFooter().add(leave);
        } else {
            back.addThemeVariants(ButtonVariant.PRIMARY);
        }
    }
}
