package io.milepost.activities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.milepost.activities.Samples;
import io.milepost.activities.Split;
import io.milepost.activities.course.Course;
import io.milepost.activities.files.Splits;
import io.milepost.running.UnitSystem;
import java.util.List;
import java.util.function.Function;

/** The activity kilometre by kilometre, or mile by mile. */
final class SplitsCard extends Section {

    /** Of more than these the page would be a roll; the rest is a click away. */
    private static final int SHOWN_AT_FIRST = 50;

    private final Function<UnitSystem, ActivityWords> wordsIn;
    private final Samples samples;
    private final Course course;
    private final boolean onFoot;
    private final Div table = new Div();

    /** @param wordsIn the reader's words, with other units */
    SplitsCard(
            ActivityWords words,
            Function<UnitSystem, ActivityWords> wordsIn,
            Samples samples,
            Course course,
            boolean onFoot) {
        this.wordsIn = wordsIn;
        this.samples = samples;
        this.course = course;
        this.onFoot = onFoot;
        addClassNames("mp-card", "mp-splits");
        RadioButtonGroup<UnitSystem> choice = new RadioButtonGroup<>();
        choice.setAriaLabel(words.say("activities.splits.per"));
        choice.setItems(UnitSystem.values());
        choice.setItemLabelGenerator(units -> words.say("activities.splits.per." + units.name()));
        choice.setValue(words.formats().units());
        choice.addClassName("mp-choice");
        choice.addValueChangeListener(event -> lay(event.getValue(), SHOWN_AT_FIRST));
        Div head = new Div(new H2(words.say("activities.splits")), choice);
        head.addClassName("mp-row-between");
        add(head, table);
        lay(words.formats().units(), SHOWN_AT_FIRST);
    }

    /** Whether there is anything to cut. */
    static boolean isWorthwhile(Course course) {
        return course.hasDistance()
                && course.length() > UnitSystem.METRIC.unit().metres();
    }

    private void lay(UnitSystem units, int most) {
        ActivityWords words = wordsIn.apply(units);
        List<Split> splits = Splits.of(samples, units.unit().metres());
        boolean heartRates =
                splits.stream().anyMatch(split -> split.averageHeartRate().isPresent());
        boolean adjusted = onFoot && course.hasAltitude();
        StretchTable stretches = new StretchTable(words, words.say("activities.splits"), heartRates, adjusted);
        double covered = 0;
        for (Split split : splits.subList(0, Math.min(most, splits.size()))) {
            double until = covered + split.metres();
            stretches.stretch(
                    split.number(),
                    split.metres(),
                    split.seconds(),
                    split.averageHeartRate(),
                    adjusted ? course.gradeAdjustedMetresBetween(covered, until) : 0);
            covered = until;
        }
        table.removeAll();
        table.add(stretches);
        if (splits.size() > most) {
            Button all = new Button(
                    words.say("activities.splits.all", splits.size()), click -> lay(units, Integer.MAX_VALUE));
            all.addThemeVariants(ButtonVariant.TERTIARY);
            table.add(all);
        }
    }
}
