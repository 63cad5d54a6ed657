package io.milepost.progress.ui;

import com.vaadin.flow.component.html.Div;
import io.milepost.accounts.Viewer;
import io.milepost.progress.AgeGrades;
import io.milepost.progress.Goals;
import io.milepost.progress.Outlook;
import io.milepost.progress.Outlooks;
import io.milepost.progress.Qualification;
import io.milepost.progress.RaceYear.CutOff;
import io.milepost.progress.Standards;
import io.milepost.progress.Standards.RaceChoice;
import io.milepost.progress.Standings;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Personal;
import io.milepost.roster.PersonalFacts;
import io.milepost.roster.RosterNavigation;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Slug;
import io.milepost.ui.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Builds what a screen shows of an athlete's goals and of what the races run so far say about them. */
@Component
class Prospects {

    private static final int RACES_GRADED = 5;
    private static final int CUT_OFFS = 3;

    private final Goals goals;
    private final Outlooks outlooks;
    private final Standings standings;
    private final Standards standards;
    private final AgeGrades grades;
    private final PersonalFacts facts;
    private final Practices practices;
    private final Viewer viewer;

    Prospects(
            Goals goals,
            Outlooks outlooks,
            Standings standings,
            Standards standards,
            AgeGrades grades,
            PersonalFacts facts,
            Practices practices,
            Viewer viewer) {
        this.goals = goals;
        this.outlooks = outlooks;
        this.standings = standings;
        this.standards = standards;
        this.grades = grades;
        this.facts = facts;
        this.practices = practices;
        this.viewer = viewer;
    }

    /** The ladder and below it what follows from the races; both look anew when a goal changes. */
    Div of(AthleteProfile athlete, Reader reader) {
        Div cards = new Div();
        cards.addClassName("mp-prospects");
        Formats formats = viewer.formats();
        Personal person = facts.of(athlete.id());
        Slug practice = practices.current().slug();
        StandardBook book = book(person, personPath(athlete, practice, reader));
        String racePath = reader == Reader.TEAM ? RosterNavigation.athlete(practice, athlete.id(), "paces") : "";
        Div below = new Div();
        below.addClassName("mp-prospects-below");
        GoalLadder ladder = new GoalLadder(athlete, goals, () -> outlooks.of(athlete.id()), formats, book);
        Runnable look = () -> {
            below.removeAll();
            Optional<Outlook> outlook = outlooks.of(athlete.id());
            below.add(new OutlookCard(outlook, reader, racePath, formats));
            standings.of(athlete.id()).forEach(standing -> below.add(new StandingCard(standing, book, formats)));
            if (outlook.isPresent()) {
                below.add(new AgeGradeCard(grades.latest(athlete.id(), RACES_GRADED), book, formats));
            }
        };
        ladder.onChange(look);
        look.run();
        cards.add(ladder, below);
        return cards;
    }

    private static String personPath(AthleteProfile athlete, Slug practice, Reader reader) {
        return reader == Reader.TEAM
                ? RosterNavigation.athlete(practice, athlete.id(), "overview")
                : RosterNavigation.profile(practice);
    }

    private StandardBook book(Personal person, String path) {
        return new StandardBook() {
            @Override
            public List<RaceChoice> races() {
                return standards.races();
            }

            @Override
            public Optional<Qualification> standard(String race, LocalDate day) {
                return standards.forRace(race, person, day);
            }

            @Override
            public List<CutOff> cutOffs(String race) {
                return standards.cutOffs(race, CUT_OFFS);
            }

            @Override
            public boolean isComplete() {
                return person.isComplete();
            }

            @Override
            public String wherePersonIsTold() {
                return path;
            }
        };
    }
}
