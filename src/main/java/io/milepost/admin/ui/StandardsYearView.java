package io.milepost.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import io.milepost.accounts.Accounts;
import io.milepost.accounts.Viewer;
import io.milepost.progress.RaceYear;
import io.milepost.progress.Standards;
import io.milepost.progress.Standards.Edited;
import io.milepost.tenancy.Missing;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** The admin writes down what a race asks in one year, and where the figures come from. It is read from then on. */
@Route("admin/standards/:race/:edition")
@PermitAll
class StandardsYearView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Standards standards;
    private final Accounts accounts;
    private final Formats formats;
    private String title = "";

    StandardsYearView(Standards standards, Accounts accounts, Viewer viewer) {
        this.standards = standards;
        this.accounts = accounts;
        this.formats = viewer.formats();
        addClassName("mp-screen");
    }

    static RouteParameters of(String race, int edition) {
        return new RouteParameters(new RouteParam("race", race), new RouteParam("edition", String.valueOf(edition)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String race = event.getRouteParameters().get("race").orElse("");
        int edition = event.getRouteParameters()
                .get("edition")
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::parseInt)
                .orElseThrow(() -> new Missing("year of a race"));
        show(standards.year(race, edition).orElseThrow(() -> new Missing("year of a race")));
    }

    private void show(RaceYear year) {
        title = year.race() + " " + year.edition();
        removeAll();
        YearFields facts = new YearFields(year, formats);
        GroupFields groups = new GroupFields(year.groups(), formats);
        StepFields steps = new StepFields(year.downhill(), formats);
        Button save = new Button(
                getTranslation("admin.standards.save"),
                click -> groups.read()
                        .ifPresentOrElse(
                                typed -> steps.read()
                                        .flatMap(rule -> facts.read(typed, rule))
                                        .ifPresent(edited -> keep(year, edited)),
                                facts::check));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button remove = new Button(getTranslation("admin.standards.remove"), click -> remove(year));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        Anchor back = new Anchor("admin/standards", getTranslation("admin.standards.title"));
        back.addClassNames("mp-quiet", "mp-small");
        PageHeader header = new PageHeader(title, remove, save);
        header.aside(standards
                .edited(year.race(), year.edition())
                .map(this::edited)
                .orElseGet(() -> getTranslation("admin.standards.delivered")));
        add(
                back,
                header,
                facts.dates(),
                card("admin.standards.groups", getTranslation("admin.standards.groups.help"), groups),
                card("admin.standards.steps", getTranslation("admin.standards.steps.help"), steps),
                facts.proof());
    }

    private String edited(Edited edited) {
        String who = Optional.ofNullable(accounts.byId(List.of(edited.by())).get(edited.by()))
                .map(person -> person.name())
                .orElseGet(() -> getTranslation("admin.standards.somebody"));
        return getTranslation("admin.standards.edited", formats.ago(edited.at()), who);
    }

    private void keep(RaceYear before, RaceYear edited) {
        if (edited.equals(before)) {
            Notices.done(getTranslation("admin.standards.same"));
            return;
        }
        standards.keep(edited);
        show(edited);
        Notices.done(getTranslation("admin.standards.saved", title), getTranslation("ui.undo"), () -> {
            standards.keep(before);
            show(before);
        });
    }

    private void remove(RaceYear year) {
        standards.remove(year.race(), year.edition());
        UI.getCurrent().navigate(StandardsView.class);
        Notices.done(getTranslation("admin.standards.removed", title), getTranslation("ui.undo"), () -> {
            standards.keep(year);
            UI.getCurrent().navigate(StandardsYearView.class, of(year.race(), year.edition()));
        });
    }

    private Div card(String key, String help, Component fields) {
        Paragraph words = new Paragraph(help);
        words.addClassNames("mp-quiet", "mp-small");
        Div card = new Div(new H2(getTranslation(key)), words, fields);
        card.addClassName("mp-card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
