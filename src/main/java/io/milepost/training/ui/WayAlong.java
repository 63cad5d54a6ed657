package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.milepost.tenancy.Practice;
import io.milepost.training.CalendarSpan;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.outward.WorkoutFiles;
import io.milepost.ui.FileLink;
import io.milepost.ui.Formats;
import java.util.Optional;

/** Ways to take a plan along: links to files. */
final class WayAlong {

    private WayAlong() {}

    /** For the watch, with what to do with it; empty where a watch could not run it. */
    static Optional<Component> watch(PlannedWorkout workout, WorkoutFiles files, Formats formats) {
        return files.forWatch(workout, formats).map(file -> {
            FileLink link = new FileLink("", () -> file);
            link.setText(link.getTranslation("training.along.watch"));
            Paragraph help = new Paragraph(link.getTranslation("training.along.watch.help"));
            help.addClassNames("mp-quiet", "mp-small");
            Div way = new Div(link, help);
            way.addClassName("mp-stack");
            return way;
        });
    }

    /** A week on one sheet. */
    static FileLink paper(CalendarSpan week, String athlete, Practice practice, WorkoutFiles files, Formats formats) {
        FileLink link = new FileLink("", () -> files.week(week, athlete, practice, formats));
        link.setText(link.getTranslation("training.along.week"));
        return link;
    }
}
