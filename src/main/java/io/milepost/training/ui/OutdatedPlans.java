package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.milepost.tenancy.Missing;
import io.milepost.training.ChangeRefused;
import io.milepost.training.OutdatedPlan;
import io.milepost.training.PlanUpdate;
import io.milepost.training.PlanUpdates;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import java.util.List;

/** The athletes whose plans were made from an earlier version: each is offered the difference, and nothing happens by itself. */
class OutdatedPlans extends Section {

    private final PlanUpdates updates;
    private final String template;
    private final Formats formats;

    OutdatedPlans(PlanUpdates updates, String template, Formats formats) {
        this.updates = updates;
        this.template = template;
        this.formats = formats;
        addClassNames("mp-card", "mp-outdated");
        show();
    }

    /** Looks again. */
    final void show() {
        removeAll();
        List<OutdatedPlan> plans = updates.outdated(template);
        setVisible(!plans.isEmpty());
        if (plans.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        plans.forEach(plan -> list.add(line(plan)));
        add(
                new H2(getTranslation("training.update.title", plans.size())),
                new Paragraph(getTranslation("training.update.text")),
                list);
    }

    private ListItem line(OutdatedPlan plan) {
        Button look = new Button(getTranslation("training.update.look"), click -> look(plan));
        look.addThemeVariants(ButtonVariant.SMALL);
        look.setAriaLabel(getTranslation("training.update.look") + ": " + plan.athleteName());
        Span words = new Span(getTranslation(
                "training.update.line", plan.athleteName(), formats.day(plan.raceDay()), plan.from(), plan.to()));
        return new ListItem(words, look);
    }

    private void look(OutdatedPlan plan) {
        try {
            open(plan, updates.preview(plan.plan()));
        } catch (Missing takenBack) {
            sayGone(plan);
        }
    }

    private void open(OutdatedPlan plan, PlanUpdate update) {
        new PlanUpdateDialog(plan.athleteName(), update, formats, why -> {
                    try {
                        updates.apply(update, why);
                        Notices.done(getTranslation("training.update.done", plan.athleteName()));
                    } catch (ChangeRefused refused) {
                        Notices.problem(getTranslation(refused.key()), getTranslation("ui.close"));
                    } catch (Missing takenBack) {
                        sayGone(plan);
                    }
                    show();
                })
                .open();
    }

    private void sayGone(OutdatedPlan plan) {
        Notices.problem(getTranslation("training.update.gone", plan.athleteName()), getTranslation("ui.close"));
        show();
    }
}
