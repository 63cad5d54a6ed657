package io.milepost.roster.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.accounts.PersonName;
import io.milepost.accounts.Team;
import io.milepost.accounts.Viewer;
import io.milepost.roster.Absences;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.roster.Availabilities;
import io.milepost.roster.Memberships;
import io.milepost.roster.PersonalFacts;
import io.milepost.roster.RosterNavigation;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import io.milepost.ui.Messages;
import io.milepost.ui.Notices;
import io.milepost.ui.PageHeader;
import io.milepost.ui.Theme;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** The athlete looks after what concerns themselves: name, membership, answers, light or dark, the way out. */
@Route("me/:practice/profile")
@PermitAll
class ProfileView extends Div implements HasDynamicTitle {

    ProfileView(
            Athletes athletes,
            Memberships memberships,
            PersonalFacts facts,
            Availabilities availabilities,
            Absences absences,
            MembershipWords words,
            Practices practices,
            Team team,
            Viewer viewer,
            Messages messages,
            Clock clock) {
        addClassName("mp-screen");
        AthleteProfile me = athletes.me();
        Practice practice = practices.current();
        PageHeader header = new PageHeader(getTranslation("roster.profile.title"));
        header.aside(practice.name());
        add(
                header,
                card("roster.profile.name", name(athletes, me)),
                card(
                        "roster.profile.membership",
                        new Paragraph(words.of(memberships.schedule(me.id()), viewer.formats())),
                        link("me/" + practice.slug().value() + "/membership", "roster.profile.membership.open")),
                new AvailabilityCard(me.id(), availabilities, viewer.formats()),
                new AbsenceCard(me, absences, messages, viewer.formats(), me.today(clock), true),
                new PersonalCard(me.id(), facts, viewer.formats()),
                card("roster.profile.look", look()),
                ways(practice, team.myPlaces().size() > 1));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("roster.profile.title");
    }

    private TextField name(Athletes athletes, AthleteProfile me) {
        TextField name = new TextField();
        name.setAriaLabel(getTranslation("roster.profile.name"));
        name.setHelperText(getTranslation("roster.profile.name.help"));
        name.setMaxLength(PersonName.LONGEST);
        name.setManualValidation(true);
        name.setValue(me.name());
        name.addValueChangeListener(change -> {
            name.setInvalid(!PersonName.isValid(change.getValue()));
            name.setErrorMessage(getTranslation("roster.field.name.missing"));
            if (!name.isInvalid()) {
                athletes.rename(me.id(), change.getValue());
                Notices.done(getTranslation("roster.kept"));
            }
        });
        return name;
    }

    private RadioButtonGroup<ColorScheme.Value> look() {
        RadioButtonGroup<ColorScheme.Value> look = new RadioButtonGroup<>();
        look.setAriaLabel(getTranslation("ui.theme"));
        look.setItems(Theme.CHOICES);
        look.setItemLabelGenerator(scheme -> getTranslation("ui.theme." + scheme.name()));
        look.setValue(Theme.chosen());
        look.addValueChangeListener(change -> Theme.choose(change.getValue()));
        return look;
    }

    private Nav ways(Practice practice, boolean elsewhereToo) {
        Nav ways = new Nav();
        ways.addClassName("mp-ways");
        ways.setAriaLabel(getTranslation("roster.profile.ways"));
        ways.add(link(RosterNavigation.intake(practice.slug()), "roster.profile.intake"));
        ways.add(link("account", "roster.profile.account"));
        if (elsewhereToo) {
            ways.add(link("/?choose", "roster.profile.practices"));
        }
        Button out = new Button(
                getTranslation("roster.profile.sign-out"),
                click -> UI.getCurrent().getPage().setLocation("/logout"));
        ways.add(out);
        return ways;
    }

    private Anchor link(String path, String key) {
        Anchor link = new Anchor(path, new Span(getTranslation(key)));
        link.addClassName("mp-way");
        return link;
    }

    private Div card(String title, com.vaadin.flow.component.Component... content) {
        Div card = new Div(new H2(getTranslation(title)));
        card.add(content);
        card.addClassName("mp-card");
        return card;
    }
}
