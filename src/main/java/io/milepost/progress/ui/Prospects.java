package io.milepost.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.milepost.accounts.Viewer;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivityPaths;
import io.milepost.fitness.EasyPaces;
import io.milepost.fitness.panels.EasyPaceLine;
import io.milepost.progress.AgeGrades;
import io.milepost.progress.Gates;
import io.milepost.progress.GoalId;
import io.milepost.progress.Goals;
import io.milepost.progress.Outlook;
import io.milepost.progress.Outlooks;
import io.milepost.progress.PastGoal;
import io.milepost.progress.PastGoals;
import io.milepost.progress.Qualification;
import io.milepost.progress.RaceYear.CutOff;
import io.milepost.progress.Standards;
import io.milepost.progress.Standards.RaceChoice;
import io.milepost.progress.Standings;
import io.milepost.progress.Stories;
import io.milepost.progress.Story;
import io.milepost.progress.shown.Endings;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Personal;
import io.milepost.roster.PersonalFacts;
import io.milepost.roster.RosterNavigation;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Slug;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Builds what a screen shows of an athlete's goals and of what the races run so far say about them. */
@Component
class Prospects {

    private static final int RACES_GRADED = 5;
    private static final int CUT_OFFS = 3;

    private final Goals goals;
    private final Outlooks outlooks;
    private final Gates gates;
    private final PastGoals pastGoals;
    private final Stories stories;
    private final Messages messages;
    private final Standings standings;
    private final Standards standards;
    private final AgeGrades grades;
    private final EasyPaces easyPaces;
    private final PersonalFacts facts;
    private final Practices practices;
    private final Viewer viewer;

    Prospects(
            Goals goals,
            Outlooks outlooks,
            Gates gates,
            PastGoals pastGoals,
            Stories stories,
            Messages messages,
            Standings standings,
            Standards standards,
            AgeGrades grades,
            EasyPaces easyPaces,
            PersonalFacts facts,
            Practices practices,
            Viewer viewer) {
        this.goals = goals;
        this.outlooks = outlooks;
        this.gates = gates;
        this.pastGoals = pastGoals;
        this.stories = stories;
        this.messages = messages;
        this.standings = standings;
        this.standards = standards;
        this.grades = grades;
        this.easyPaces = easyPaces;
        this.facts = facts;
        this.practices = practices;
        this.viewer = viewer;
    }

    /** What the athlete's easy runs say, in words; nothing where they say nothing. */
    Div easyPace(AthleteProfile me) {
        Slug practice = practices.current().slug();
        Div card = new Div();
        card.addClassName("mp-card");
        easyPaces
                .trend(me.id())
                .ifPresentOrElse(
                        trend -> card.add(new EasyPaceLine(
                                trend,
                                viewer.formats(),
                                activity -> page(practice, me.id(), activity, Reader.ATHLETE))),
                        () -> card.setVisible(false));
        return card;
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
        Endings endings = new Endings(pastGoals, messages, formats);
        Div below = new Div();
        below.addClassName("mp-prospects-below");
        GoalLadder ladder = new GoalLadder(
                athlete,
                goals,
                () -> outlooks.of(athlete.id()),
                goal -> gates.of(athlete.id()).stream()
                        .filter(report -> report.goal().id().equals(goal.id()))
                        .findFirst()
                        .map(report -> new GateCard(
                                report, formats, activity -> page(practice, athlete.id(), activity, reader))),
                goal -> pastGoals.today(athlete.id()).stream()
                        .filter(past -> past.goal().id().equals(goal.id()))
                        .findFirst()
                        .map(endings::button),
                formats,
                book);
        Runnable look = () -> {
            below.removeAll();
            Optional<Outlook> outlook = outlooks.of(athlete.id());
            below.add(new GoalHistoryCard(
                    pastGoals.of(athlete.id()), formats, endings, past -> story(past, reader, formats, practice)));
            Supplier<AgeGradeCard> graded =
                    () -> new AgeGradeCard(grades.latest(athlete.id(), RACES_GRADED), book, formats);
            below.add(new OutlookCard(outlook, reader, racePath, formats, graded::get));
            standings.of(athlete.id()).forEach(standing -> below.add(new StandingCard(standing, book, formats)));
            if (outlook.isPresent() && reader == Reader.TEAM) {
                below.add(graded.get());
            }
        };
        ladder.onChange(look);
        endings.onChange(() -> {
            ladder.refresh();
            look.run();
        });
        look.run();
        cards.add(ladder, below);
        return cards;
    }

    /** The way to a goal's story, once there is something to tell. */
    private Optional<Button> story(PastGoal past, Reader reader, Formats formats, Slug practice) {
        GoalId goal = past.goal().id();
        boolean told = stories.of(goal).isPresent();
        if (past.aftermath().isEmpty() && !told) {
            return Optional.empty();
        }
        String key = told ? "progress.story.open-own" : "progress.story.begin." + reader.name();
        Button open = new Button(messages.get(key, formats.locale()), click -> {
            Story story = stories.begin(goal, formats);
            new StoryDialog(story, stories, reader, formats, "p/" + practice.value()).open();
        });
        open.addThemeVariants(ButtonVariant.TERTIARY);
        return Optional.of(open);
    }

    private static String page(Slug practice, AthleteId athlete, ActivityId activity, Reader reader) {
        return reader == Reader.TEAM
                ? ActivityPaths.ofAthlete(practice, athlete, activity)
                : ActivityPaths.mine(practice, activity);
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
