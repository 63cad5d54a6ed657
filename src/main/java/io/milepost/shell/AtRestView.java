package io.milepost.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** A member of a suspended or closed practice is told so, and what is safe. */
@Route(value = "at-rest", autoLayout = false)
@PermitAll
class AtRestView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Practices practices;

    AtRestView(Practices practices) {
        this.practices = practices;
        addClassName("mp-door");
    }

    @Override
    public void setParameter(BeforeEvent event, String slug) {
        Optional<Practice> practice = practices.bySlug(slug);
        String reason =
                practice.map(found -> practices.suspendedBecause(found.id())).orElse("");
        Div card = new Div(
                new Wordmark(),
                new H1(getTranslation(
                        "shell.at-rest.title", practice.map(Practice::name).orElse(slug))),
                new Paragraph(getTranslation("shell.at-rest.text")),
                new Paragraph(reason.isBlank() ? "" : getTranslation("shell.at-rest.reason", reason)),
                new Anchor("?choose", getTranslation("shell.at-rest.step")));
        card.addClassName("mp-door-card");
        removeAll();
        add(card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.at-rest.page");
    }
}
