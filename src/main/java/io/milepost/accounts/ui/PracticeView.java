package io.milepost.accounts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.accounts.Invitations;
import io.milepost.accounts.Team;
import io.milepost.accounts.Viewer;
import io.milepost.accounts.panels.PracticePanel;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seats;
import io.milepost.ui.Notices;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

/** An owner shapes the practice and its team; the rest of the team sees who they work with. */
@Route("coach/:practice/practice")
@PermitAll
class PracticeView extends Div implements HasDynamicTitle {

    PracticeView(
            Practices practices,
            Team team,
            Invitations invitations,
            Seats seats,
            Viewer viewer,
            ObjectProvider<PracticePanel> panels) {
        addClassName("mp-screen");
        Practice practice = practices.current();
        boolean owner = seats.requireMember().is(Role.OWNER);
        String address = "/p/" + practice.slug().value();
        Anchor page = new Anchor(address, getTranslation("accounts.settings.public"));
        page.setTarget("_blank");
        add(new PageHeader(getTranslation("accounts.settings.title"), page));
        TeamCard people = new TeamCard(team, invitations, viewer, owner);
        if (!owner) {
            Paragraph who = new Paragraph(getTranslation("accounts.settings.owners-only"));
            who.addClassName("mp-quiet");
            add(who, people);
            return;
        }
        PracticeForm form = new PracticeForm(practice, settings -> {
            practices.settle(settings);
            Notices.done(getTranslation("accounts.settings.saved"));
        });
        Div settings = new Div(new H2(getTranslation("accounts.settings.practice")), form);
        settings.addClassName("mp-card");
        Div beside = new Div(people);
        beside.addClassName("mp-stack");
        panels.orderedStream().forEach(panel -> beside.add(panel.create()));
        Div columns = new Div(settings, beside);
        columns.addClassName("mp-practice");
        add(columns);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.settings.title");
    }
}
