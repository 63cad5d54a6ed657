package io.milepost.roster.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Intake;
import io.milepost.running.Distance;
import io.milepost.ui.Formats;
import java.time.Instant;
import java.util.Optional;

/** What the athlete told at the start; what they left open is left out. */
class IntakeCard extends Div {

    IntakeCard(AthleteProfile athlete, Optional<Intake> intake, Formats formats) {
        addClassName("mp-card");
        add(new H2(getTranslation("roster.intake.card")));
        Instant done = athlete.intakeDone();
        if (done == null || intake.isEmpty()) {
            Paragraph open = new Paragraph(getTranslation("roster.intake.open", athlete.firstName()));
            open.addClassName("mp-quiet");
            add(open);
            return;
        }
        Intake told = intake.get();
        Integer years = told.yearsRunning();
        Distance weekly = told.weekly();
        Facts facts = new Facts();
        facts.fact("roster.intake.years", years == null ? "" : getTranslation("roster.intake.years.value", years));
        facts.fact("roster.intake.weekly", weekly == null ? "" : formats.distance(weekly));
        facts.fact("roster.intake.goal", told.raceGoal());
        facts.fact("roster.intake.injuries", told.injuries());
        facts.fact("roster.intake.remarks", told.remarks());
        Paragraph when = new Paragraph(getTranslation("roster.intake.when", formats.ago(done)));
        when.addClassNames("mp-quiet", "mp-small");
        add(facts, when);
    }
}
