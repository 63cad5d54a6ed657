package io.milepost.billing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.milepost.billing.CoachingPackage;

/** A package as its owner sees it. */
class PackageCard extends Div {

    /** What may be done with it. */
    interface Actions {
        void edit(CoachingPackage offer);

        void reprice(CoachingPackage offer);

        void archive(CoachingPackage offer);

        void restore(CoachingPackage offer);
    }

    PackageCard(CoachingPackage offer, String price, Actions actions) {
        addClassNames("mp-card", "mp-package");
        var name = new H3(offer.name());
        var amount = new Span(price);
        amount.addClassName("mp-number");
        var head = new Div(name, amount);
        head.addClassName("mp-row-between");
        add(head);
        if (!offer.text().promise().isEmpty()) {
            add(new Paragraph(offer.text().promise()));
        }
        if (!offer.text().included().isEmpty()) {
            var points = new UnorderedList();
            offer.text().included().forEach(point -> points.add(new ListItem(point)));
            points.addClassName("mp-package-points");
            add(points);
        }
        var row = new Div();
        row.addClassName("mp-actions");
        if (offer.archived()) {
            addClassName("mp-archived");
            row.add(button("billing.package.restore", offer, () -> actions.restore(offer)));
        } else {
            row.add(
                    button("billing.package.change", offer, () -> actions.edit(offer)),
                    button("billing.package.reprice", offer, () -> actions.reprice(offer)),
                    button("billing.package.archive", offer, () -> actions.archive(offer)));
        }
        add(row);
    }

    private Button button(String key, CoachingPackage offer, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.setAriaLabel(getTranslation(key) + ": " + offer.name());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
