package io.milepost.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Slug;
import io.milepost.training.ChangedMeanwhile;
import io.milepost.training.PlanUpdates;
import io.milepost.training.library.LibraryNavigation;
import io.milepost.training.library.TemplateShelf;
import io.milepost.training.templates.Template;
import io.milepost.training.templates.TemplateText;
import io.milepost.ui.CalmQuestion;
import io.milepost.ui.Notices;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A coach reads a template week by week, makes a shipped one the practice's own, and changes what is theirs. */
@Route("coach/:practice/library/templates/:template")
@PermitAll
class LibraryTemplateView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final Doors doors;
    private final TemplateShelf templates;
    private final PlanUpdates updates;
    private final boolean mayWrite;
    private final Div head = new Div();
    private String title = "";
    private @Nullable TemplateEditor editor;
    private @Nullable OutdatedPlans outdated;

    LibraryTemplateView(Doors doors, TemplateShelf templates, PlanUpdates updates) {
        this.doors = doors;
        this.templates = templates;
        this.updates = updates;
        this.mayWrite = doors.mayWriteLibrary();
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
        editor = null;
        TemplateShelf.Shelved shelved = templates.get(slug);
        Template template = shelved.template();
        title = template.name(this::getTranslation);
        Anchor back = new Anchor(LibraryNavigation.templates(practice()), getTranslation("training.library.title"));
        showHead(shelved);
        add(back, head);
        if (mayWrite && template.text() instanceof TemplateText.Own text) {
            outdated = new OutdatedPlans(updates, slug, doors.viewer().formats());
            Locale language = doors.practices().current().language();
            TemplateEditor writing = new TemplateEditor(
                    template,
                    text,
                    key -> doors.messages().get(key, language),
                    doors.viewer().formats(),
                    changed -> save(template, changed));
            editor = writing;
            add(outdated, writing);
            return;
        }
        Paragraph idea = new Paragraph(template.text().idea(this::getTranslation));
        idea.addClassName("mp-prose");
        Paragraph entry =
                new Paragraph(EntryWords.of(template, this, doors.viewer().formats()));
        entry.addClassName("mp-quiet");
        add(
                new TagLine(template.text().tags(this::getTranslation)),
                idea,
                entry,
                new TemplateTable(template, doors.viewer().formats()));
    }

    private void showHead(TemplateShelf.Shelved shelved) {
        PageHeader header = new PageHeader(title);
        String used = getTranslation("training.library.used", shelved.plans());
        header.aside(
                shelved.template().isShipped()
                        ? used
                        : getTranslation(
                                        "training.library.edition",
                                        shelved.template().version())
                                + " · "
                                + (shelved.archived() ? getTranslation("training.library.is-archived") + " · " : "")
                                + used);
        head.removeAll();
        head.add(header);
        if (mayWrite) {
            actions(header, shelved);
        }
    }

    private void actions(PageHeader header, TemplateShelf.Shelved shelved) {
        String slug = shelved.template().slug();
        Button ours = new Button(
                getTranslation(shelved.template().isShipped() ? "training.library.make-ours" : "training.library.copy"),
                click -> {
                    String own = templates.copy(slug);
                    UI.getCurrent().navigate(LibraryNavigation.template(practice(), own));
                });
        if (shelved.template().isShipped()) {
            ours.addThemeVariants(ButtonVariant.PRIMARY);
            header.addAction(ours);
            return;
        }
        ours.addThemeVariants(ButtonVariant.TERTIARY);
        Button away = new Button(
                getTranslation(shelved.archived() ? "training.library.unarchive" : "training.library.archive"),
                click -> archive(slug, !shelved.archived()));
        away.addThemeVariants(ButtonVariant.TERTIARY);
        header.addAction(ours);
        header.addAction(away);
    }

    private void archive(String slug, boolean away) {
        putAway(slug, away);
        Notices.done(
                getTranslation(away ? "training.library.away" : "training.library.back", title),
                getTranslation("ui.undo"),
                () -> putAway(slug, !away));
    }

    /** What is typed in the editor stays. */
    private void putAway(String slug, boolean away) {
        templates.archive(slug, away);
        showHead(templates.get(slug));
        if (outdated != null) {
            outdated.show();
        }
    }

    private void save(Template was, Template changed) {
        if (changed.equals(was)) {
            Notices.done(getTranslation("training.library.nothing-to-save"));
            return;
        }
        try {
            int version = templates.save(changed);
            show(changed.slug());
            Notices.done(getTranslation("training.library.saved", version));
        } catch (ChangedMeanwhile meanwhile) {
            int newest = templates.get(changed.slug()).template().version();
            if (editor != null) {
                editor.changedMeanwhile(
                        LibraryNavigation.template(practice(), changed.slug()), newest, () -> saveAfter(was, newest));
            }
        }
    }

    /** Saves what is written by now after the newest version, which the writer was told of. */
    private void saveAfter(Template was, int newest) {
        TemplateEditor writing = editor;
        if (writing != null) {
            writing.written().ifPresent(mine -> save(was, mine.at(newest)));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        TemplateEditor writing = editor;
        if (writing == null || !writing.isChanged()) {
            return;
        }
        BeforeLeaveEvent.ContinueNavigationAction leaving = event.postpone();
        CalmQuestion question = new CalmQuestion();
        question.setHeader(getTranslation("training.library.leave"));
        question.setText(getTranslation("training.library.leave.text"));
        question.setCancelable(true);
        question.setCancelText(getTranslation("training.library.leave.stay"));
        question.setConfirmText(getTranslation("training.library.leave.go"));
        question.addConfirmListener(confirm -> leaving.proceed());
        question.open();
    }

    private Slug practice() {
        return doors.practices().current().slug();
    }
}
