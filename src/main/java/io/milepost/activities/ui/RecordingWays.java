package io.milepost.activities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.Source;
import io.milepost.roster.AthleteProfile;
import io.milepost.ui.Notices;

/** What can be done with the source of an activity: download its file, or correct what was typed. */
final class RecordingWays extends Div {

    private final ActivityScreens screens;
    private final ActivityWords words;
    private final ActivitySummary activity;

    RecordingWays(ActivityScreens screens, ActivitySummary activity) {
        this.screens = screens;
        this.words = screens.words();
        this.activity = activity;
        addClassName("mp-actions");
        if (activity.source() == Source.FILE) {
            add(new OriginalLink(screens, words, activity.id()));
        } else if (screens.activities.mayChange(activity.athlete())) {
            Button correct = new Button(words.say("activities.rewrite"), click -> correct());
            correct.addThemeVariants(ButtonVariant.TERTIARY);
            add(correct);
        }
    }

    private void correct() {
        AthleteProfile athlete = screens.athletes.require(activity.athlete());
        Dialog dialog = new Dialog(words.say("activities.rewrite"));
        dialog.add(new LogForm(words, athlete.today(screens.clock), activity.day(), activity.impression(), typed -> {
                    if (dialog.isOpened()) {
                        screens.activities.rewrite(activity.id(), typed);
                        dialog.close();
                        Notices.done(words.say("activities.saved"));
                        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
                    }
                })
                .filledWith(activity, athlete.zone()));
        dialog.open();
    }
}
