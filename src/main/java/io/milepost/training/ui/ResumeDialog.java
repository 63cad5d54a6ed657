package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.roster.Absence;
import io.milepost.running.LayOff;
import io.milepost.training.WorkoutText;
import io.milepost.training.adaptation.WayBack;
import io.milepost.training.pausing.Rest;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Formats;
import io.milepost.ui.Once;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

/** Lets a plan go on: after which day, and what the rules propose for the way back, before anything is decided. */
class ResumeDialog extends CalmDialog {

    private final Rest rest;
    private final Formats formats;
    private final Paragraph way = new Paragraph();

    ResumeDialog(Rest rest, LocalDate today, Days days, Formats formats, BiConsumer<LocalDate, String> resume) {
        this.rest = rest;
        this.formats = formats;
        setHeaderTitle(getTranslation("training.resume.title"));
        setWidth("min(480px, 96vw)");
        LocalDate earliest = rest.absences().stream()
                .map(Absence::first)
                .map(first -> Absence.isFar(first, today) ? Absence.earliest(today) : first)
                .min(LocalDate::compareTo)
                .orElse(today);
        DatePicker last = days.picker("training.resume.last");
        days.between(last, earliest, today);
        last.setHelperText(getTranslation("training.resume.last.help"));
        LocalDate yesterday = today.minusDays(1);
        last.setValue(yesterday.isBefore(earliest) ? earliest : yesterday);
        TextField words = new TextField(getTranslation("training.pause.words"));
        words.setMaxLength(WorkoutText.LONGEST_WHY);
        last.addValueChangeListener(change -> tell(last));
        tell(last);
        Div form = new Div(last, way, words);
        form.addClassNames("mp-stack", "mp-workout-form");
        add(form);
        Button go = new Button(getTranslation("training.resume.do"), Once.in(this, () -> {
            LocalDate day = last.getValue();
            if (day == null || day.isBefore(earliest) || day.isAfter(today)) {
                last.setInvalid(true);
                return;
            }
            close();
            resume.accept(day, words.getValue());
        }));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    private void tell(DatePicker last) {
        LocalDate day = last.getValue();
        if (day == null) {
            way.setText("");
            return;
        }
        int off = rest.daysOff(day);
        WayBack back = WayBack.after(off);
        List<String> shares = back.shares().stream().map(this::percent).toList();
        StringBuilder words = new StringBuilder(getTranslation(
                back.key(),
                off,
                percent(1 - LayOff.factor(off, false)),
                shares.size(),
                shares.isEmpty() ? "" : String.join(", ", shares.subList(0, shares.size() - 1)),
                shares.isEmpty() ? "" : shares.getLast()));
        if (rest.raceDay() != null) {
            words.append(' ').append(getTranslation("training.resume.race", formats.day(rest.raceDay())));
        }
        boolean sick = rest.absences().stream().anyMatch(absence -> absence.kind() == Absence.Kind.SICK);
        if (sick) {
            boolean weeks = back.compareTo(WayBack.EASY_WEEK) >= 0;
            words.append(' ').append(getTranslation(weeks ? "training.resume.sick-weeks" : "training.resume.sick"));
        }
        way.setText(words.toString());
    }

    private String percent(double share) {
        return formats.decimals(100 * share, 0);
    }
}
