package io.milepost.roster.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.milepost.accounts.Account;
import io.milepost.accounts.Accounts;
import io.milepost.accounts.Viewer;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.AthleteStatus;
import io.milepost.roster.Athletes;
import io.milepost.roster.Memberships;
import io.milepost.roster.RosterNavigation;
import io.milepost.roster.panels.AthleteHeadline;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Seats;
import io.milepost.tenancy.Slug;
import io.milepost.ui.Notices;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who this is and how they stand: the part of an athlete's page that never scrolls away. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class AthleteHeader extends Div {

    private final Athletes athletes;
    private final Memberships memberships;
    private final MembershipWords words;
    private final Accounts accounts;
    private final Viewer viewer;
    private final Seats seats;
    private final List<AthleteHeadline> headlines;

    AthleteHeader(
            Athletes athletes,
            Memberships memberships,
            MembershipWords words,
            Accounts accounts,
            Viewer viewer,
            Seats seats,
            List<AthleteHeadline> headlines) {
        this.athletes = athletes;
        this.memberships = memberships;
        this.words = words;
        this.accounts = accounts;
        this.viewer = viewer;
        this.seats = seats;
        this.headlines = headlines;
        addClassName("mp-athlete-header");
    }

    void show(AthleteProfile athlete, Slug practice) {
        removeAll();
        Anchor back = new Anchor(RosterNavigation.athletes(practice), getTranslation("roster.athletes.title"));
        back.addClassNames("mp-quiet", "mp-small");
        Avatar face = new Avatar(athlete.name());
        face.getElement().setAttribute("aria-hidden", "true");
        StatusBadge status = new StatusBadge(athlete.status());
        Div line = new Div(new H1(athlete.name()), status);
        line.addClassName("mp-row");
        Span facts = new Span(facts(athlete));
        facts.addClassNames("mp-quiet", "mp-athlete-facts");
        Div who = new Div(back, line, facts);
        headlines.forEach(headline -> headline.line(athlete).ifPresent(shown -> {
            shown.addClassName("mp-athlete-headline");
            who.add(shown);
        }));
        who.addClassName("mp-athlete-who");
        add(face, who);
        if (seats.requireMember().seesWholeRoster()) {
            add(actions(athlete));
        }
    }

    private String facts(AthleteProfile athlete) {
        String membership = words.of(memberships.schedule(athlete.id()), viewer.formats());
        AccountId coach = athlete.coach();
        Account person = coach == null ? null : accounts.byId(List.of(coach)).get(coach);
        return person == null
                ? membership
                : membership + " · " + getTranslation("roster.athlete.coached-by", person.name());
    }

    private Div actions(AthleteProfile athlete) {
        Div actions = new Div();
        actions.addClassName("mp-actions");
        if (athlete.status() == AthleteStatus.ARCHIVED) {
            actions.add(new Button(getTranslation("roster.restore"), click -> restore(athlete)));
            return actions;
        }
        if (athlete.account() == null) {
            String key = athlete.status() == AthleteStatus.INVITED ? "roster.invite.again" : "roster.invite";
            Button invite = new Button(
                    getTranslation(key),
                    click -> new InviteDialog(athlete, address -> {
                                athletes.invite(athlete.id(), address);
                                Notices.done(getTranslation("roster.invited", address.value()));
                                refresh();
                            })
                            .open());
            actions.add(invite);
        }
        Button archive = new Button(getTranslation("roster.archive"), click -> {
            athletes.archive(athlete.id());
            Notices.done(
                    getTranslation("roster.archived", athlete.name()),
                    getTranslation("ui.undo"),
                    () -> restore(athlete));
            refresh();
        });
        archive.addThemeVariants(ButtonVariant.TERTIARY);
        actions.add(archive);
        return actions;
    }

    private void restore(AthleteProfile athlete) {
        athletes.restore(athlete.id());
        Notices.done(getTranslation("roster.restored", athlete.name()));
        refresh();
    }

    private static void refresh() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
