package io.milepost.activities.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivityPaths;
import io.milepost.activities.LogActivity;
import io.milepost.activities.panels.PlannedDay.Planned;
import io.milepost.activities.photos.SmallPhoto;
import io.milepost.roster.AthleteProfile;
import io.milepost.ui.Draft;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Notices;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** An athlete logs training: typed in a few seconds, or a file from the watch. */
@Route("me/:practice/log")
@PermitAll
class LogView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ActivityScreens screens;

    LogView(ActivityScreens screens) {
        this.screens = screens;
        addClassName("mp-screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AthleteProfile me = screens.athletes.me();
        ActivityWords words = screens.words();
        removeAll();
        add(new PageHeader(words.say("activities.log.title")));
        if (!screens.activities.mayChange(me.id())) {
            add(new EmptyState(words.say("activities.log.closed.title"), words.say("activities.log.closed.text")));
            return;
        }
        LocalDate today = me.today(screens.clock);
        LocalDate day = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ActivityPaths.DAY)
                .map(LogView::day)
                .filter(asked -> !asked.isAfter(today))
                .orElse(today);
        Section file = new Section(
                new H2(words.say("activities.log.file")),
                new Paragraph(words.say("activities.log.file.text")),
                screens.myFileDrop(me.id(), () -> {}));
        file.addClassName("mp-card");
        Optional<Planned> planned = screens.planned(me.id(), day);
        PhotoChoice photo = new PhotoChoice(words);
        Draft draft = new Draft(me.id().value() + " " + day);
        Consumer<LogActivity> save = log -> {
            keep(me, log, photo.chosen(), planned, words);
            draft.forget();
        };
        LogForm form = new LogForm(words, today, day, save).with(photo);
        draft.keep(form);
        planned.ifPresent(offer -> form.offering(offer, save));
        add(form, file);
    }

    private void keep(
            AthleteProfile me,
            LogActivity log,
            Optional<SmallPhoto> photo,
            Optional<Planned> planned,
            ActivityWords words) {
        ActivityId kept = screens.photos.logByHand(me.id(), log, photo);
        boolean shorter = planned.filter(offer -> offer.isCutShortBy(log)).isPresent();
        Notices.done(words.say(shorter ? "activities.log.done.shorter" : "activities.log.done"));
        UI.getCurrent().navigate(ActivityPaths.mine(screens.slug(), kept));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return LocalDate.MAX;
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("activities.log.title");
    }
}
