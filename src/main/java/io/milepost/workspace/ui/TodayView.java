package io.milepost.workspace.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.accounts.Viewer;
import io.milepost.checkins.Advice;
import io.milepost.checkins.shown.AdviceCard;
import io.milepost.progress.Milestone;
import io.milepost.progress.Milestones;
import io.milepost.progress.shown.ConsistencyLine;
import io.milepost.progress.shown.MilestoneCards;
import io.milepost.roster.Absence;
import io.milepost.roster.AbsenceWords;
import io.milepost.roster.Access;
import io.milepost.roster.RosterNavigation;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import io.milepost.training.Ledger;
import io.milepost.training.LedgerWords;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutWords;
import io.milepost.training.panels.PlanNews;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import io.milepost.ui.PageHeader;
import io.milepost.workspace.Today;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import tools.jackson.databind.json.JsonMapper;

/** Tuesday, 6 am, tired, a phone in one hand: one workout at one's own paces, why it is there, and one tap on. */
@Route("me/:practice/today")
@PermitAll
class TodayView extends Div implements HasDynamicTitle {

    private final Milestones milestones;
    private final MilestoneCards cards;
    private final WorkoutWords words;
    private final Ledger ledger;
    private final LedgerWords ledgerWords;
    private final WorkoutParts workouts;
    private final RoughDayParts roughDay;
    private final RaceQuestions races;
    private final Formats formats;
    private final Messages messages;
    private final Practice practice;
    private final Today.Day day;

    TodayView(
            Today today,
            Milestones milestones,
            MilestoneCards cards,
            WorkoutWords words,
            Ledger ledger,
            LedgerWords ledgerWords,
            WorkoutParts workouts,
            RoughDayParts roughDay,
            RaceQuestions races,
            Messages messages,
            Practices practices,
            Viewer viewer,
            JsonMapper json,
            Clock clock) {
        this.milestones = milestones;
        this.cards = cards;
        this.words = words;
        this.ledger = ledger;
        this.ledgerWords = ledgerWords;
        this.workouts = workouts;
        this.roughDay = roughDay;
        this.races = races;
        this.messages = messages;
        this.formats = viewer.formats();
        this.practice = practices.current();
        this.day = today.mine();
        addClassNames("mp-screen", "mp-today");
        add(new PageHeader(formats.longDay(day.day())).aside(practice.name()));
        membership();
        if (day.athlete().intakeDone() == null) {
            add(new TodayNote(
                    "workspace.today.intake",
                    new Anchor(
                            RosterNavigation.intake(practice.slug()), getTranslation("workspace.today.intake.step"))));
        }
        plan();
        add(new Pocket(PocketDay.of(day, practice, words, formats, clock.instant(), UI.getCurrent()), json));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        day.celebrate().ifPresent(this::celebrate);
    }

    private void membership() {
        if (day.access() == Access.FULL) {
            return;
        }
        String key = day.access() == Access.NONE ? "workspace.today.unpaid" : "workspace.today.read-only";
        add(new TodayNote(key, new Anchor(me("membership"), getTranslation(key + ".step"))));
    }

    private void plan() {
        if (day.held()) {
            TodayNote held = new TodayNote(
                    "workspace.today.held", new Anchor(me("check-in"), getTranslation("workspace.today.held.step")));
            held.addClassName("mp-held");
            add(held);
            return;
        }
        if (day.rests()) {
            add(new AdviceCard(Advice.REST));
        }
        roughDay.replies().forEach(this::add);
        day.away().forEach(absence -> add(off(absence)));
        workouts.planned(day, this::me, formats).forEach(this::add);
        if (day.access() == Access.FULL) {
            races.of(day, formats).forEach(this::add);
        }
        workouts.done(day, this::me).forEach(this::add);
        if (day.workouts().isEmpty() && day.done().isEmpty()) {
            add(new EmptyState(getTranslation("workspace.today.empty.title"), nothingPlanned()));
        }
        if (day.access() == Access.FULL) {
            roughDay.question().ifPresent(this::add);
        }
        day.next().ifPresent(next -> add(next(next)));
        if (day.consistency().open().isPresent()) {
            add(new ConsistencyLine(day.consistency(), formats));
        }
        Anchor checkIn = new Anchor(me("check-in"), getTranslation("workspace.offline.check-in"));
        checkIn.addClassNames("mp-button-link", "mp-start-link");
        add(checkIn);
        add(new PlanNews(day.athlete().id(), ledger, ledgerWords, formats));
        if (day.access() == Access.FULL) {
            add(actions());
        }
    }

    private String nothingPlanned() {
        if (day.access() != Access.FULL) {
            return getTranslation("workspace.today.empty.closed");
        }
        return day.coach()
                .map(coach -> getTranslation("workspace.today.empty.coach", coach))
                .orElseGet(() -> getTranslation("workspace.today.empty.text"));
    }

    /** Why nothing counts as not done today, and what was said about it. */
    private Div off(Absence absence) {
        Span what = new Span(AbsenceWords.of(absence, day.day(), messages, formats));
        Span rests = new Span(absence.words().isEmpty() ? getTranslation("workspace.today.off") : absence.words());
        rests.addClassName("mp-quiet");
        Div off = new Div(what, rests);
        off.addClassNames("mp-next", "mp-today-off");
        return off;
    }

    private Div actions() {
        Button rough = new Button(
                getTranslation("workspace.today.rough"), click -> roughDay.open(day, practice.name(), formats));
        rough.addClassName("mp-rough-open");
        Anchor log = new Anchor(me("log"), getTranslation("workspace.today.log"));
        log.addClassNames("mp-button-link", "mp-button-primary");
        Div actions = new Div(rough, log);
        actions.addClassName("mp-today-actions");
        return actions;
    }

    private Div next(PlannedWorkout workout) {
        Span when = new Span(formats.near(workout.day()));
        when.addClassName("mp-quiet");
        Span what = new Span(workout.text().title());
        Span size = new Span(words.total(workout.estimate(), formats));
        size.addClassName("mp-quiet");
        Div next = new Div(when, what, size);
        next.addClassName("mp-next");
        return next;
    }

    private void celebrate(Milestone milestone) {
        cards.celebration(milestone, milestones.besides(milestone), formats)
                .show(() -> milestones.celebrated(milestone.id()));
    }

    private String me(String rest) {
        return "me/" + practice.slug().value() + "/" + rest;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.today.title");
    }
}
