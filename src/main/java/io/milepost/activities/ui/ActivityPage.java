package io.milepost.activities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.milepost.activities.ActivityDetail;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.Climb;
import io.milepost.activities.CorrectedField;
import io.milepost.activities.Correction;
import io.milepost.activities.Impression;
import io.milepost.activities.Lap;
import io.milepost.activities.Remark;
import io.milepost.activities.Source;
import io.milepost.activities.Split;
import io.milepost.ui.Notices;
import io.milepost.ui.PageHeader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One activity: what happened, how it was, lap by lap, and what its recording is worth. */
final class ActivityPage extends Div {

    private final ActivityScreens screens;
    private final ActivityWords words;
    private final String back;
    private final ActivityDetail detail;
    private final ActivitySummary activity;
    private final Div body = new Div();

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
        addClassNames("mp-screen", "mp-activity");
        PageHeader header = new PageHeader(words.name(activity)).aside(when());
        header.addAction(new Anchor(back, backWords));
        boolean mayChange = screens.activities.mayChange(activity.athlete());
        if (mayChange) {
            header.addAction(new Button(words.say("activities.correct"), click -> openCorrection()));
        }
        add(header);
        CorrectionNotes notes = new CorrectionNotes(words, detail, mayChange ? this::setBack : null);
        if (!notes.isEmpty()) {
            add(notes);
        }
        add(facts(), body);
        body.addClassName("mp-activity-body");
        body.add(new HowItWas(words, activity.impression(), mine, mayChange ? this::say : null));
        addStretches();
        addRecording();
        if (mayChange) {
            Button remove = new Button(words.say("activities.remove"), click -> remove());
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            add(new Div(remove));
        }
    }

    private void addStretches() {
        Div stretches = new Div();
        stretches.addClassName("mp-stack");
        addLaps(stretches);
        addSplits(stretches);
        if (stretches.getComponentCount() > 0) {
            body.add(stretches);
        }
    }

    private String when() {
        Instant start = activity.start();
        return start == null
                ? words.day(activity)
                : words.say(
                        "activities.when", words.day(activity), words.formats().time(start));
    }

    private Div facts() {
        DescriptionList list = new DescriptionList();
        list.addClassName("mp-activity-facts");
        fact(list, "activities.distance", words.distance(activity));
        fact(list, "activities.time", words.time(activity.timer()));
        if (differs(activity.moving(), activity.timer())) {
            fact(list, "activities.moving", words.time(activity.moving()));
        }
        if (differs(activity.elapsed(), activity.timer())) {
            fact(list, "activities.elapsed", words.time(activity.elapsed()));
        }
        fact(list, "activities.pace", words.pace(activity));
        fact(list, "activities.heart-rate", heartRate());
        addClimb(list, "activities.climb.device", detail.deviceClimb());
        addClimb(list, "activities.climb.counted", detail.climb());
        fact(list, "activities.sport", words.sport(activity.sport()));
        String flags = words.flags(activity);
        fact(list, "activities.flags", flags);
        return new Div(list);
    }

    private static boolean differs(@Nullable Duration one, @Nullable Duration other) {
        return one != null && other != null && Math.abs(one.minus(other).toSeconds()) >= 1;
    }

    private String heartRate() {
        Integer average = activity.averageHeartRate();
        Integer max = activity.maxHeartRate();
        if (average == null) {
            return "";
        }
        return max == null
                ? words.say("activities.heart-rate.average", average)
                : words.say("activities.heart-rate.both", average, max);
    }

    private void addClimb(DescriptionList list, String key, @Nullable Climb climb) {
        if (climb != null) {
            fact(
                    list,
                    key,
                    words.say(
                            "activities.climb.figures",
                            words.formats().height(climb.ascentMetres()),
                            words.formats().height(climb.descentMetres())));
        }
    }

    private void fact(DescriptionList list, String key, String value) {
        if (!value.isEmpty()) {
            Div pair = new Div(new DescriptionList.Term(words.say(key)), new DescriptionList.Description(value));
            list.getElement().appendChild(pair.getElement());
        }
    }

    private void addLaps(Div stretches) {
        List<Lap> laps = detail.laps();
        if (laps.size() > 1) {
            StretchTable table = new StretchTable(
                    words,
                    words.say("activities.laps"),
                    laps.stream().anyMatch(lap -> lap.averageHeartRate().isPresent()));
            for (int i = 0; i < laps.size(); i++) {
                Lap lap = laps.get(i);
                table.stretch(
                        i + 1,
                        lap.distanceMetres().orElse(0),
                        lap.timerSeconds().orElse(lap.elapsedSeconds().orElse(0)),
                        lap.averageHeartRate());
            }
            stretches.add(card("activities.laps", table));
        }
    }

    private void addSplits(Div stretches) {
        List<Split> splits =
                screens.activities.splits(activity.id(), words.formats().units().unit());
        // Laps that the watch took each kilometre already say it.
        if (splits.size() > 1 && splits.size() != detail.laps().size()) {
            StretchTable table = new StretchTable(
                    words,
                    words.say("activities.splits"),
                    splits.stream().anyMatch(split -> split.averageHeartRate().isPresent()));
            for (Split split : splits) {
                table.stretch(split.number(), split.metres(), split.seconds(), split.averageHeartRate());
            }
            stretches.add(card("activities.splits", table));
        }
    }

    private void addRecording() {
        UnorderedList remarks = new UnorderedList();
        remarks.addClassName("mp-remarks");
        if (detail.fileName() != null) {
            remarks.add(new ListItem(words.say("activities.from-file", detail.fileName(), detail.sampleCount())));
        } else if (activity.source() == Source.HAND) {
            remarks.add(new ListItem(words.say("activities.by-hand")));
        }
        for (Remark remark : detail.remarks()) {
            remarks.add(new ListItem(words.remark(remark)));
        }
        add(card("activities.recording", new Div(remarks, new RecordingWays(screens, activity))));
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
