package io.milepost.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.milepost.tenancy.Slug;
import io.milepost.training.library.LibraryNavigation;
import io.milepost.training.library.TemplateShelf;
import io.milepost.training.templates.Template;

/** A template on the shelf: its name, for whom it is, its weeks as bars, and how much it is used. */
class TemplateCard extends Article {

    TemplateCard(TemplateShelf.Shelved shelved, Slug practice) {
        Template template = shelved.template();
        addClassNames("mp-card", "mp-shelf-card");
        Anchor name =
                new Anchor(LibraryNavigation.template(practice, template.slug()), template.name(this::getTranslation));
        Div facts = new Div(
                new Span(getTranslation(template.isShipped() ? "training.library.shipped" : "training.library.own")),
                new Span(getTranslation(
                        "training.library.weeks",
                        template.weeks().size(),
                        template.days().size())),
                new Span(getTranslation("training.library.used", shelved.plans())));
        facts.addClassNames("mp-shelf-facts", "mp-quiet", "mp-small");
        if (shelved.archived()) {
            facts.add(new Span(getTranslation("training.library.is-archived")));
        }
        add(
                new H2(name),
                new WeekBars(template),
                new Paragraph(template.text().summary(this::getTranslation)),
                new TagLine(template.text().tags(this::getTranslation)),
                facts);
    }
}
