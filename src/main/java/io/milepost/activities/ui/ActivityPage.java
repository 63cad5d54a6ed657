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
import io.milepost.ui.Notices;
import io.milepost.ui.PageHeader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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
        add(header(backWords));
        CorrectionNotes notes = new CorrectionNotes(words, detail, mayChange ? this::setBack : null);
        if (!notes.isEmpty()) {
            add(notes);
        }
        HowItWas how = new HowItWas(words, activity.impression(), mine, mayChange ? this::say : null);
        Div main = new Div();
        main.addClassName("mp-activity-main");
        Div side = new Div();
        side.addClassName("mp-activity-side");
        add(new ActivityFacts(words, detail, course));
        if (mine) {
            add(how);
        }
        Div body = new Div(main, side);
        body.addClassName("mp-activity-body");
        add(body);
        addCourse(main, side, samples, course);
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

    private PageHeader header(String backWords) {
        PageHeader header = new PageHeader(words.name(activity)).aside(when());
        if (mayChange) {
            header.addAction(new Button(words.say("activities.correct"), click -> openCorrection()));
        }
        header.addAction(new Anchor(back, backWords));
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
        addLaps(main);
        if (SplitsCard.isWorthwhile(course)) {
            main.add(new SplitsCard(words, screens::words, samples, course, onFoot));
        }
    }

    private String when() {
        Instant start = activity.start();
        return start == null
                ? words.day(activity)
                : words.say(
                        "activities.when", words.day(activity), words.formats().time(start));
    }

    private void addLaps(Div main) {
        List<Lap> laps = detail.laps();
        if (laps.size() < 2) {
            return;
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
        main.add(card("activities.laps", table));
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
        new CorrectionDialog(words, screens.activities.correction(activity.id()), today, this::correct).open();
    }

    private void correct(Correction correction) {
        change(() -> screens.activities.correct(activity.id(), correction));
    }

    private void setBack(CorrectedField field) {
        change(() -> screens.activities.setBack(activity.id(), field));
    }

    private void change(Runnable deed) {
        Correction before = screens.activities.correction(activity.id());
        deed.run();
        Notices.done(words.say("activities.corrected"), words.say("ui.undo"), () -> {
            screens.activities.correct(activity.id(), before);
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
