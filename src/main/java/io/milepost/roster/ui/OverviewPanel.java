package io.milepost.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.milepost.accounts.Team;
import io.milepost.accounts.Viewer;
import io.milepost.roster.Absences;
import io.milepost.roster.Assignments;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.roster.Availabilities;
import io.milepost.roster.Groups;
import io.milepost.roster.Intakes;
import io.milepost.roster.PersonalFacts;
import io.milepost.roster.panels.AthletePanel;
import io.milepost.tenancy.Seats;
import io.milepost.ui.Messages;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** The facts of an athlete: contact, who looks after them, groups, what they told at the start. */
@Service
class OverviewPanel implements AthletePanel {

    private final Athletes athletes;
    private final Assignments assignments;
    private final Groups groups;
    private final Intakes intakes;
    private final PersonalFacts facts;
    private final Availabilities availabilities;
    private final Absences absences;
    private final Team team;
    private final Viewer viewer;
    private final Seats seats;
    private final Messages messages;
    private final Clock clock;

    OverviewPanel(
            Athletes athletes,
            Assignments assignments,
            Groups groups,
            Intakes intakes,
            PersonalFacts facts,
            Availabilities availabilities,
            Absences absences,
            Team team,
            Viewer viewer,
            Seats seats,
            Messages messages,
            Clock clock) {
        this.athletes = athletes;
        this.assignments = assignments;
        this.groups = groups;
        this.intakes = intakes;
        this.facts = facts;
        this.availabilities = availabilities;
        this.absences = absences;
        this.team = team;
        this.viewer = viewer;
        this.seats = seats;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "overview";
    }

    @Override
    public String titleKey() {
        return "roster.overview.title";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(AthleteProfile athlete) {
        boolean mayChange = seats.requireMember().seesWholeRoster();
        CareCard care = new CareCard(
                new CareCard.Choices(team.members(), groups.all()),
                new CareCard.Chosen(
                        athlete.coach(),
                        assignments.assistants(athlete.id()),
                        groups.of(List.of(athlete.id())).getOrDefault(athlete.id(), List.of())),
                mayChange,
                new CareActions(athlete.id(), assignments, groups));
        Div cards = new Div(
                new ContactCard(athlete, viewer.formats(), name -> athletes.rename(athlete.id(), name)),
                care,
                new AvailabilityCard(athlete.id(), availabilities, viewer.formats()),
                new AbsenceCard(athlete, absences, messages, viewer.formats(), athlete.today(clock), false),
                new PersonalCard(athlete.id(), facts, viewer.formats()),
                new IntakeCard(athlete, intakes.of(athlete.id()), viewer.formats()));
        cards.addClassNames("mp-screen", "mp-cards", "mp-overview");
        return cards;
    }
}
