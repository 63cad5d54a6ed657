package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.milepost.roster.Absence;
import io.milepost.training.pausing.Rest;
import io.milepost.ui.Formats;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Above the calendar while the plan rests: why and until when, and the way to go on. */
class PauseBar extends Div {

    PauseBar(Rest rest, Formats formats, Runnable resume) {
        addClassName("mp-pause-bar");
        Span what = new Span(
                rest.absences().stream().map(absence -> say(absence, formats)).collect(Collectors.joining(" · ")));
        what.addClassName("mp-pause-what");
        Span excused = new Span(getTranslation("training.pause.excused"));
        excused.addClassName("mp-quiet");
        add(new Div(what, excused), new Button(getTranslation("training.pause.resume"), click -> resume.run()));
    }

    private String say(Absence absence, Formats formats) {
        String kind = getTranslation(absence.kind().key());
        LocalDate last = absence.last();
        return last == null
                ? getTranslation("training.pause.open", kind, formats.day(absence.first()))
                : getTranslation("training.pause.closed", kind, formats.day(absence.first()), formats.day(last));
    }
}
