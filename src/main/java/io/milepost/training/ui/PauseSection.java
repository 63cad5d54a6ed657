package io.milepost.training.ui;

import com.vaadin.flow.component.html.Div;
import io.milepost.roster.AlreadyAway;
import io.milepost.roster.AthleteProfile;
import io.milepost.training.LedgerEntryId;
import io.milepost.training.adaptation.WayBack;
import io.milepost.training.pausing.NothingRests;
import io.milepost.training.pausing.Rest;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import java.time.LocalDate;

/** Says above a calendar while its plan rests; a coach lets it rest, and go on. */
class PauseSection extends Div {

    private final Doors doors;
    private final AthleteProfile athlete;
    private final PlanHand hand;
    private final Runnable draw;

    /** @param draw draws the calendar anew */
    PauseSection(Doors doors, AthleteProfile athlete, PlanHand hand, Runnable draw) {
        this.doors = doors;
        this.athlete = athlete;
        this.hand = hand;
        this.draw = draw;
        show();
    }

    /** Asks from when and why, and lets the plan rest. */
    void pause() {
        new PauseDialog(today(), days(), (kind, first, last, words, zone) -> {
                    try {
                        LedgerEntryId entry = doors.pauses().pause(athlete.id(), kind, first, last, words, zone);
                        rested("training.pause.done", entry);
                        return true;
                    } catch (AlreadyAway e) {
                        return false;
                    }
                })
                .open();
    }

    private void resume(Rest rest) {
        new ResumeDialog(rest, today(), days(), formats(), (lastDayOff, words) -> goOn(rest, lastDayOff, words)).open();
    }

    private void goOn(Rest rest, LocalDate lastDayOff, String words) {
        boolean asIs = WayBack.after(rest.daysOff(lastDayOff)) == WayBack.GO_ON;
        try {
            rested(
                    asIs ? "training.resume.done.as-is" : "training.resume.done",
                    doors.pauses().resume(athlete.id(), lastDayOff, words));
        } catch (NothingRests already) {
            Notices.problem(getTranslation("training.resume.already"), getTranslation("ui.close"));
            draw.run();
            show();
        }
    }

    private void rested(String key, LedgerEntryId entry) {
        Notices.done(getTranslation(key), getTranslation("ui.undo"), () -> {
            hand.undo(entry);
            show();
        });
        draw.run();
        show();
    }

    private void show() {
        removeAll();
        Rest rest = doors.pauses().now(athlete.id());
        setVisible(rest.isResting());
        if (rest.isResting()) {
            add(new PauseBar(rest, formats(), () -> resume(rest)));
        }
    }

    private LocalDate today() {
        return athlete.today(doors.clock());
    }

    private Formats formats() {
        return doors.viewer().formats();
    }

    private Days days() {
        return new Days(formats());
    }
}
