package io.milepost.accounts.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.milepost.accounts.Account;
import io.milepost.accounts.Accounts;
import io.milepost.accounts.EmailTaken;
import io.milepost.accounts.EntryTickets;
import io.milepost.accounts.Invitation;
import io.milepost.accounts.Invitations;
import io.milepost.running.UnitSystem;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seats;
import io.milepost.ui.Zones;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Somebody followed the link of an invitation and wants to take their place. */
@Route(value = "join", autoLayout = false)
@AnonymousAllowed
class JoinView extends Door implements HasUrlParameter<String>, HasDynamicTitle {

    private final Invitations invitations;
    private final Practices practices;
    private final Accounts accounts;
    private final EntryTickets tickets;
    private final Seats seats;
    private ZoneId zone = ZoneOffset.UTC;

    JoinView(Invitations invitations, Practices practices, Accounts accounts, EntryTickets tickets, Seats seats) {
        this.invitations = invitations;
        this.practices = practices;
        this.accounts = accounts;
        this.tickets = tickets;
        this.seats = seats;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Zones.ofBrowser(event.getUI(), found -> zone = found);
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        Optional<Invitation> invitation = invitations.open(secret);
        if (invitation.isEmpty()) {
            show(
                    getTranslation("accounts.join.gone.title"),
                    getTranslation("accounts.join.gone.text"),
                    new Anchor("/", getTranslation("accounts.join.gone.step")));
            return;
        }
        Practice practice = practices.get(invitation.get().practice());
        String text = getTranslation("accounts.join.text." + invitation.get().role(), practice.name());
        if (seats.signedIn().isPresent()) {
            offerToSignedIn(secret, practice, text);
        } else if (accounts.exists(invitation.get().email())) {
            Anchor signIn = new Anchor("sign-in", getTranslation("accounts.join.sign-in"));
            show(
                    getTranslation("accounts.join.title", practice.name()),
                    getTranslation(
                            "accounts.join.known", invitation.get().email().value()),
                    signIn);
        } else {
            offerToNewcomer(secret, practice, invitation.get(), text);
        }
    }

    private void offerToSignedIn(String secret, Practice practice, String text) {
        Account me = accounts.me();
        Button take = button("accounts.join.take");
        take.addClickListener(click -> invitations
                .accept(secret)
                .ifPresentOrElse(accepted -> lead(firstScreen(practice, accepted.role())), this::reload));
        show(
                getTranslation("accounts.join.title", practice.name()),
                text + " "
                        + getTranslation(
                                "accounts.join.as", me.name(), me.email().value()),
                take);
    }

    private void offerToNewcomer(String secret, Practice practice, Invitation invitation, String text) {
        PersonFields person = new PersonFields();
        person.name.setValue(invitation.name());
        person.email.setValue(invitation.email().value());
        Button take = button("accounts.join.take");
        take.addClickListener(click -> {
            UnitSystem units = practice.units();
            person.read(zone, units).ifPresent(register -> {
                try {
                    invitations
                            .acceptAsNewcomer(secret, register)
                            .ifPresentOrElse(
                                    accepted -> lead(tickets.pathFor(
                                            accepted.account(), firstScreen(practice, accepted.role()))),
                                    this::reload);
                } catch (EmailTaken e) {
                    person.emailTaken();
                }
            });
            take.setEnabled(true);
        });
        show(getTranslation("accounts.join.title", practice.name()), text, person, take);
    }

    private Button button(String key) {
        Button button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassName("mp-primary");
        button.setDisableOnClick(true);
        return button;
    }

    private static String firstScreen(Practice practice, Role role) {
        String slug = practice.slug().value();
        return role == Role.ATHLETE ? "/me/" + slug + "/intake" : "/coach/" + slug + "/desk";
    }

    private void lead(String path) {
        getUI().ifPresent(ui -> ui.getPage().setLocation(path));
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.join.page");
    }
}
