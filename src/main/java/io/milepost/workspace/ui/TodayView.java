package io.milepost.workspace.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.accounts.Viewer;
import io.milepost.activities.ActivityId;
import io.milepost.checkins.Advice;
import io.milepost.checkins.shown.AdviceCard;
import io.milepost.progress.Lesson;
import io.milepost.progress.Milestone;
import io.milepost.progress.Milestones;
import io.milepost.progress.Ticks;
import io.milepost.progress.shown.ConsistencyLine;
import io.milepost.progress.shown.MilestoneCards;
import io.milepost.progress.shown.TickButton;
import io.milepost.roster.Absence;
import io.milepost.roster.AbsenceWords;
import io.milepost.roster.Access;
import io.milepost.roster.RosterNavigation;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import io.milepost.training.Ledger;
import io.milepost.training.LedgerWords;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Treadmills;
import io.milepost.training.WorkoutWords;
import io.milepost.training.comments.Beside;
import io.milepost.training.comments.Comment;
import io.milepost.training.comments.Comments;
import io.milepost.training.outward.WorkoutFiles;
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
    private final WorkoutFiles files;
    private final Treadmills treadmills;
    private final Ledger ledger;
    private final LedgerWords ledgerWords;
    private final Comments comments;
    private final Ticks ticks;
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
            WorkoutFiles files,
            Treadmills treadmills,
            Ledger ledger,
            LedgerWords ledgerWords,
            Comments comments,
            RoughDayParts roughDay,
            RaceQuestions races,
            Messages messages,
            Ticks ticks,
            Practices practices,
            Viewer viewer,
            JsonMapper json,
            Clock clock) {
        this.milestones = milestones;
        this.cards = cards;
        this.words = words;
        this.files = files;
        this.treadmills = treadmills;
        this.ledger = ledger;
        this.ledgerWords = ledgerWords;
        this.comments = comments;
        this.roughDay = roughDay;
        this.races = races;
        this.messages = messages;
        this.ticks = ticks;
        this.formats = viewer.formats();
        this.practice = practices.current();
        this.day = today.mine();
        addClassNames("mp-screen", "mp-today");
        add(new PageHeader(formats.longDay(day.day())).aside(practice.name()));
        membership();
        if (day.athlete().intakeDone() == null) {
            add(note(
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
        add(note(key, new Anchor(me("membership"), getTranslation(key + ".step"))));
    }

    private void plan() {
        if (day.held()) {
            Section held = note(
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
        day.workouts().forEach(workout -> {
            WorkoutCard card = new WorkoutCard(workout, words, files, treadmills, comments.of(workout.id()), formats);
            if (day.access() == Access.FULL && Ticks.isTickable(workout)) {
                card.add(new TickButton(workout, day.ticked().contains(workout.id()), ticks));
            }
            roughDay.before(workout).ifPresent(note -> card.add(note));
            if (workout.isMeasured() && !workout.isFrozen() && !day.rests()) {
                Anchor start = new Anchor(me("start"), getTranslation("workspace.start"));
                start.addClassNames("mp-button-link", "mp-start-link");
                card.add(start);
            }
            add(card);
            comments.see(workout.id());
            if (Lesson.isIn(workout)) {
                add(new Anchor(me("progress"), getTranslation("workspace.today.lesson")));
            }
        });
        if (day.access() == Access.FULL) {
            races.of(day, formats).forEach(this::add);
        }
        day.done().forEach(trained -> {
            Anchor link =
                    new Anchor(me("activities/" + trained.activity()), getTranslation("workspace.today.done.step"));
            add(note("workspace.today.done", link));
            Beside beside = new Beside.Activity(new ActivityId(trained.activity()));
            comments.of(beside).forEach(comment -> add(said(comment)));
            comments.see(beside);
        });
        if (day.workouts().isEmpty() && day.done().isEmpty()) {
            add(new EmptyState(
                    getTranslation("workspace.today.empty.title"),
                    day.coach()
                            .map(coach -> getTranslation("workspace.today.empty.coach", coach))
                            .orElseGet(() -> getTranslation("workspace.today.empty.text"))));
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

    private Paragraph said(Comment comment) {
        Paragraph said = new Paragraph(getTranslation("training.comment.today", comment.author(), comment.words()));
        said.addClassName("mp-note-text");
        return said;
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

    private Section note(String key, Component step) {
        H2 title = new H2(getTranslation(key + ".title"));
        Section note = new Section(title, new Paragraph(getTranslation(key + ".text")), step);
        note.addClassNames("mp-card", "mp-note");
        return note;
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
