package io.milepost.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Slug;
import io.milepost.training.PlanUpdates;
import io.milepost.training.library.ChangedMeanwhile;
import io.milepost.training.library.TemplateShelf;
import io.milepost.training.templates.Template;
import io.milepost.ui.Notices;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;

/** A coach reads a template week by week, makes a shipped one the practice's own, and changes what is theirs. */
@Route("coach/:practice/library/templates/:template")
@PermitAll
class LibraryTemplateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Doors doors;
    private final TemplateShelf templates;
    private final PlanUpdates updates;
    private final boolean mayWrite;
    private String title = "";

    LibraryTemplateView(Doors doors, TemplateShelf templates, PlanUpdates updates) {
        this.doors = doors;
        this.templates = templates;
        this.updates = updates;
        this.mayWrite = doors.seats().requireMember().is(Role.COACH)
                || doors.seats().requireMember().is(Role.OWNER);
        addClassName("mp-screen");
    }

    /** @throws Missing where there is no such template in this practice */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("template").orElseThrow(() -> new Missing("template")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(String slug) {
        removeAll();
        TemplateShelf.Shelved shelved = templates.get(slug);
        Template template = shelved.template();
        title = template.name(this::getTranslation);
        PageHeader header = new PageHeader(title);
        header.aside(getTranslation("training.library.used", shelved.plans()));
        Anchor back = new Anchor(LibraryPaths.library(slug()), getTranslation("training.library.title"));
        Paragraph idea = new Paragraph(template.text().idea(this::getTranslation));
        idea.addClassName("mp-prose");
        Paragraph entry = new Paragraph(template.text().entry(this::getTranslation));
        entry.addClassName("mp-quiet");
        add(back, header);
        if (mayWrite) {
            actions(header, shelved);
        }
        boolean editable = mayWrite && !template.isShipped();
        if (!editable) {
            add(new TagLine(template.text().tags(this::getTranslation)), idea, entry);
        }
        if (editable) {
            add(new OutdatedPlans(updates, slug, doors.viewer().formats()));
            add(new TemplateEditor(template, this::save));
        } else {
            add(new TemplateTable(template, doors.viewer().formats()));
        }
    }

    private void actions(PageHeader header, TemplateShelf.Shelved shelved) {
        String slug = shelved.template().slug();
        if (shelved.template().isShipped()) {
            Button ours = new Button(getTranslation("training.library.make-ours"), click -> {
                String own = templates.copy(slug);
                UI.getCurrent().navigate(LibraryPaths.template(slug(), own));
            });
            ours.addThemeVariants(ButtonVariant.PRIMARY);
            header.addAction(ours);
            return;
        }
        Span version = new Span(
                getTranslation("training.library.edition", shelved.template().version()));
        version.addClassName("mp-quiet");
        Button away = new Button(
                getTranslation(shelved.archived() ? "training.library.unarchive" : "training.library.archive"),
                click -> {
                    templates.archive(slug, !shelved.archived());
                    show(slug);
                    Notices.done(getTranslation(
                            shelved.archived() ? "training.library.back" : "training.library.away", title));
                });
        away.addThemeVariants(ButtonVariant.TERTIARY);
        header.addAction(version);
        header.addAction(away);
    }

    private void save(Template changed) {
        try {
            int version = templates.save(changed);
            show(changed.slug());
            Notices.done(getTranslation("training.library.saved", version));
        } catch (ChangedMeanwhile meanwhile) {
            Notices.problem(getTranslation("training.library.changed-meanwhile"), getTranslation("ui.close"));
        }
    }

    private Slug slug() {
        return doors.practices().current().slug();
    }
}
