package io.milepost.training.ui;

import com.vaadin.flow.component.UI;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Practice;
import io.milepost.training.ApplyTemplate;
import io.milepost.training.library.LibraryNavigation;
import io.milepost.training.weeks.LimitExceeded;
import io.milepost.ui.Formats;
import java.util.Optional;

/** A coach makes a plan of a template, and a template of a plan. */
class TemplatePen {

    private final Doors doors;
    private final AthleteProfile athlete;
    private final PlanHand hand;

    TemplatePen(Doors doors, AthleteProfile athlete, PlanHand hand) {
        this.doors = doors;
        this.athlete = athlete;
        this.hand = hand;
    }

    /** Asks which template and when, and lays it on the calendar. */
    void choose() {
        new TemplateDialog(doors, athlete, new Days(formats()), this::apply).open();
    }

    private void apply(ApplyTemplate command) {
        String done = UI.getCurrent()
                .getTranslation("training.done.applied", formats().day(command.raceDay()));
        try {
            hand.change(done, () -> Optional.of(doors.templates().apply(command)));
        } catch (LimitExceeded exceeded) {
            new LimitDialog(exceeded.limits(), command.why(), doors, why -> apply(command.because(why))).open();
        }
    }

    /** Whether there is a plan to keep, and the seat may. */
    boolean mayKeep() {
        return doors.mayWriteLibrary() && doors.calendars().plan(athlete.id()).isPresent();
    }

    /** Asks for a name, and keeps the plan as it stands now, without dates and without paces. */
    void keep() {
        Practice practice = doors.practices().current();
        NewTemplateDialog.ofPlan(athlete, practice.units(), formats(), name -> {
                    try {
                        String template = doors.templateShelf().fromPlan(athlete.id(), name);
                        UI.getCurrent().navigate(LibraryNavigation.template(practice.slug(), template));
                        return true;
                    } catch (Missing noPlan) {
                        return false;
                    }
                })
                .open();
    }

    private Formats formats() {
        return doors.viewer().formats();
    }
}
