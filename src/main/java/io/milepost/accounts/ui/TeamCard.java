package io.milepost.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.milepost.accounts.EmailAddress;
import io.milepost.accounts.Invitation;
import io.milepost.accounts.Invitations;
import io.milepost.accounts.Team;
import io.milepost.accounts.Team.TeamMember;
import io.milepost.accounts.Viewer;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Role;
import io.milepost.ui.CalmQuestion;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Who works for the practice, and who was asked to. Owners invite and dismiss. */
class TeamCard extends Div {

    private final Team team;
    private final Invitations invitations;
    private final Formats formats;
    private final AccountId me;
    private final boolean mayChange;

    TeamCard(Team team, Invitations invitations, Viewer viewer, boolean mayChange) {
        this.team = team;
        this.invitations = invitations;
        this.formats = viewer.formats();
        this.me = viewer.account().id();
        this.mayChange = mayChange;
        addClassName("mp-card");
        refresh();
    }

    private void refresh() {
        removeAll();
        Div head = new Div(new H2(getTranslation("accounts.team.title")));
        head.addClassName("mp-row-between");
        add(head);
        List<TeamMember> members = team.members();
        members.forEach(member -> add(line(member, members)));
        if (!mayChange) {
            return;
        }
        head.add(new Button(
                getTranslation("accounts.team.invite"),
                click -> new InviteMemberDialog(command -> {
                            invitations.invite(command);
                            invited(command.email());
                        })
                        .open()));
        List<Invitation> waiting = invitations.waiting().stream()
                .filter(invitation -> invitation.role().isTeam())
                .toList();
        if (!waiting.isEmpty()) {
            add(new H3(getTranslation("accounts.team.waiting")));
        }
        waiting.forEach(invitation -> add(line(invitation)));
    }

    private Div line(TeamMember member, List<TeamMember> all) {
        String roles = member.roles().stream()
                .filter(Role::isTeam)
                .map(role -> getTranslation("accounts.role." + role))
                .collect(Collectors.joining(", "));
        String name = member.account().equals(me) ? getTranslation("accounts.team.you", member.name()) : member.name();
        Div line = line(name, roles + " · " + member.email().value());
        boolean lastOwner = member.roles().contains(Role.OWNER)
                && all.stream()
                                .filter(each -> each.roles().contains(Role.OWNER))
                                .count()
                        == 1;
        if (mayChange && !lastOwner) {
            line.add(quiet("accounts.team.dismiss", () -> confirm(member)));
        }
        return line;
    }

    private Div line(Invitation invitation) {
        String until = formats.day(LocalDate.ofInstant(invitation.expires(), formats.zone()));
        Div line = line(
                invitation.email().value(),
                getTranslation("accounts.role." + invitation.role()) + " · "
                        + getTranslation("accounts.team.until", until));
        Div actions = new Div(
                quiet("accounts.team.again", () -> {
                    invitations.sendAgain(invitation.id());
                    invited(invitation.email());
                }),
                quiet("accounts.team.withdraw", () -> {
                    invitations.withdraw(invitation.id());
                    Notices.done(getTranslation(
                            "accounts.team.withdrawn", invitation.email().value()));
                    refresh();
                }));
        actions.addClassName("mp-actions");
        line.add(actions);
        return line;
    }

    private void invited(EmailAddress address) {
        Notices.done(getTranslation("accounts.team.invited", address.value()));
        refresh();
    }

    private void confirm(TeamMember member) {
        CalmQuestion dialog = new CalmQuestion();
        dialog.setHeader(getTranslation("accounts.team.dismiss.title", member.name()));
        dialog.setText(getTranslation("accounts.team.dismiss.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("ui.cancel"));
        dialog.setConfirmText(getTranslation("accounts.team.dismiss"));
        dialog.addConfirmListener(confirmed -> {
            team.dismiss(member.account());
            Notices.done(getTranslation("accounts.team.dismissed", member.name()));
            refresh();
        });
        dialog.open();
    }

    private static Div line(String title, String words) {
        Span name = new Span(title);
        name.addClassName("mp-team-name");
        Span more = new Span(words);
        more.addClassNames("mp-quiet", "mp-small");
        Div who = new Div(name, more);
        who.addClassName("mp-team-who");
        Div line = new Div(who);
        line.addClassNames("mp-row-between", "mp-team-line");
        return line;
    }

    private Button quiet(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
