package io.milepost.activities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.milepost.activities.ActivityDetail;
import io.milepost.activities.ActivityPaths;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.CorrectedField;
import io.milepost.activities.Correction;
import io.milepost.activities.Impression;
import io.milepost.activities.Lap;
import io.milepost.activities.Remark;
import io.milepost.activities.Samples;
import io.milepost.activities.Source;
import io.milepost.activities.course.Course;
import io.milepost.activities.course.Ground;
import io.milepost.ui.MoreFigures;
import io.milepost.ui.Notices;
import io.milepost.ui.PageHeader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One activity: what happened, how it was, along the way and lap by lap, and what its recording is worth. */
final class ActivityPage extends Div {

    private final ActivityScreens screens;
    private final ActivityWords words;
    private final String back;
    private final ActivityDetail detail;
    private final ActivitySummary activity;
    private final boolean mayChange;

    /**
     * @param mine whether the reader is who trained
     * @param back where the history is
     * @param backWords what that history is called
     */
    ActivityPage(ActivityScreens screens, ActivityDetail detail, boolean mine, String back, String backWords) {
        this.screens = screens;
        this.words = screens.words();
        this.back = back;
        this.detail = detail;
        this.activity = detail.summary();
        this.mayChange = screens.activities.mayChange(activity.athlete());
        addClassNames("mp-screen", "mp-activity");
        Samples samples = screens.activities.samples(activity.id());
        Course course = Course.of(samples);
        add(header(mine ? ActivityPaths.at(back, activity.id()) : back, backWords));
        CorrectionNotes notes = new CorrectionNotes(words, detail, mayChange ? this::setBack : null);
        if (!notes.isEmpty()) {
            add(notes);
        }
        HowItWas how = new HowItWas(words, activity.impression(), mine, mayChange ? this::say : null);
        Div main = new Div();
        main.addClassName("mp-activity-main");
        Div side = new Div();
        side.addClassName("mp-activity-side");
        add(new ActivityFacts(words, detail, course, mine));
        if (mine) {
            add(how);
        }
        Div body = new Div(main, side);
        body.addClassName("mp-activity-body");
        add(body);
        addCourse(main, side, samples, course);
        addStretches(main, samples, course, mine);
        if (!mine) {
            side.add(how);
        }
        PhotoCard photos = new PhotoCard(screens, words, activity.id(), mayChange);
        if (photos.isWorthwhile()) {
            side.add(photos);
        }
        side.add(screens.panels(detail));
        side.add(recording());
        if (mayChange) {
            side.add(removal());
        }
    }

    private PageHeader header(String place, String backWords) {
        PageHeader header = new PageHeader(words.name(activity)).aside(when());
        if (mayChange) {
            header.addAction(new Button(words.say("activities.correct"), click -> openCorrection()));
        }
        header.addAction(new Anchor(place, backWords));
        return header;
    }

    private void addCourse(Div main, Div side, Samples samples, Course course) {
        boolean onFoot = activity.sport().isOnFoot();
        if (course.size() > 1) {
            Ground ground = Ground.of(samples);
            main.add(new CourseCharts(words, course, onFoot, detail.laps(), ground.isWay()));
            if (ground.isWay()) {
                side.add(new CourseMap(words, course, ground, onFoot));
            }
        }
    }

    /** Whoever ran it has seen the course: lap by lap is for those who want it. */
    private void addStretches(Div main, Samples samples, Course course, boolean mine) {
        if (!mine) {
            main.add(stretches(samples, course));
        } else if (detail.sampleCount() > 1) {
            main.add(new MoreFigures(() -> {
                Div all = new Div(new ActivityFacts(words, detail, course, false));
                all.add(stretches(samples, course));
                all.addClassName("mp-activity-main");
                return all;
            }));
        }
    }

    private Component[] stretches(Samples samples, Course course) {
        List<Component> stretches = new ArrayList<>();
        laps().ifPresent(stretches::add);
        if (SplitsCard.isWorthwhile(course)) {
            stretches.add(new SplitsCard(
                    words, screens::words, samples, course, activity.sport().isOnFoot()));
        }
        return stretches.toArray(Component[]::new);
    }

    private String when() {
        Instant start = activity.start();
        return start == null
                ? words.day(activity)
                : words.say(
                        "activities.when", words.day(activity), words.formats().time(start));
    }

    private Optional<Section> laps() {
        List<Lap> laps = detail.laps();
        if (laps.size() < 2) {
            return Optional.empty();
        }
        StretchTable table = new StretchTable(
                words,
                words.say("activities.laps"),
                laps.stream().anyMatch(lap -> lap.averageHeartRate().isPresent()),
                false);
        for (int i = 0; i < laps.size(); i++) {
            Lap lap = laps.get(i);
            table.stretch(
                    i + 1,
                    lap.distanceMetres().orElse(0),
                    lap.timerSeconds().orElse(lap.elapsedSeconds().orElse(0)),
                    lap.averageHeartRate(),
                    0);
        }
        return Optional.of(card("activities.laps", table));
    }

    private Section recording() {
        UnorderedList remarks = new UnorderedList();
        remarks.addClassName("mp-remarks");
        if (detail.fileName() != null) {
            remarks.add(new ListItem(words.say("activities.from-file", detail.fileName(), detail.sampleCount())));
        } else if (activity.source() == Source.HAND) {
            remarks.add(new ListItem(words.say("activities.by-hand")));
        }
        if (activity.source() != Source.HAND && detail.sampleCount() < 2) {
            remarks.add(new ListItem(words.say("activities.missing.course")));
        }
        for (Remark remark : detail.remarks()) {
            remarks.add(new ListItem(words.remark(remark)));
        }
        return card("activities.recording", new Div(remarks, new RecordingWays(screens, activity)));
    }

    private Button removal() {
        Button remove = new Button(words.say("activities.remove"), click -> remove());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return remove;
    }

    private Section card(String key, Component content) {
        Section section = new Section(new H2(words.say(key)), content);
        section.addClassName("mp-card");
        return section;
    }

    private void say(Impression impression) {
        screens.activities.say(activity.id(), impression);
        Notices.done(words.say("activities.saved"));
        refresh();
    }

    private void openCorrection() {
        LocalDate today = screens.athletes.require(activity.athlete()).today(screens.clock);
        new CorrectionDialog(words, screens.corrections.correction(activity.id()), today, this::correct).open();
    }

    private void correct(Correction correction) {
        change(() -> screens.corrections.correct(activity.id(), correction));
    }

    private void setBack(CorrectedField field) {
        change(() -> screens.corrections.setBack(activity.id(), field));
    }

    private void change(Runnable deed) {
        Correction before = screens.corrections.correction(activity.id());
        deed.run();
        Notices.done(words.say("activities.corrected"), words.say("ui.undo"), () -> {
            screens.corrections.correct(activity.id(), before);
            refresh();
        });
        refresh();
    }

    private static void refresh() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private void remove() {
        screens.activities.remove(activity.id());
        Notices.done(words.say("activities.removed", words.line(activity)), words.say("ui.undo"), () -> {
            screens.activities.restore(activity.id());
            UI.getCurrent().navigate(back + "/" + activity.id().value());
        });
        getUI().ifPresent(ui -> ui.navigate(back));
    }
}
