package io.milepost.training.outward;

import io.milepost.running.TrainingPaces;
import io.milepost.tenancy.Practice;
import io.milepost.training.CalendarSpan;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutWords;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import io.milepost.ui.NamedFile;
import io.milepost.ui.Paper;
import io.milepost.ui.Papers;
import java.awt.Color;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What is planned, as files: a workout for a watch, a week for the fridge. Whoever may see it may take it along. */
@Service
public class WorkoutFiles {

    private static final long SERIAL = 0x7fff_ffffL;

    private final WorkoutWords words;
    private final Messages messages;
    private final Papers papers;
    private final Clock clock;

    WorkoutFiles(WorkoutWords words, Messages messages, Papers papers, Clock clock) {
        this.words = words;
        this.messages = messages;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * The workout as a FIT file, each step with its pace target; empty where nothing of it is run, or where it has more
     * steps than watches take.
     *
     * @param formats of whoever wears the watch: its language names the steps
     */
    public Optional<NamedFile> forWatch(PlannedWorkout workout, Formats formats) {
        TrainingPaces paces = workout.paces();
        List<WatchStep> steps = WatchSteps.of(
                workout.workout(), paces == null ? null : paces::range, key -> messages.get(key, formats.locale()));
        if (steps.isEmpty() || steps.size() > WatchSteps.MOST) {
            return Optional.empty();
        }
        long serial = 1 + (workout.id().value().getLeastSignificantBits() & SERIAL);
        byte[] bytes = FitWorkout.encode(workout.text().title(), steps, clock.instant(), serial);
        return Optional.of(new NamedFile(workout.day() + ".fit", "application/vnd.ant.fit", bytes));
    }

    /**
     * Seven days on one sheet.
     *
     * @param week the first day and the six after it, planned or not
     * @param athlete the name of whose week it is
     */
    public NamedFile week(CalendarSpan week, String athlete, Practice practice, Formats formats) {
        String title = say("training.paper.week", formats, formats.date(week.first()));
        byte[] bytes = papers.write(
                athlete + " · " + title,
                practice.name(),
                formats.locale(),
                paper -> write(paper, week, athlete, practice, formats));
        return new NamedFile(say("training.paper.file", formats, week.first()), "application/pdf", bytes);
    }

    private void write(Paper paper, CalendarSpan week, String athlete, Practice practice, Formats formats) {
        Color accent = Color.decode(practice.brand().accent());
        paper.band(practice.name(), accent);
        paper.strong(say("training.paper.week", formats, formats.date(week.first())), 20, Paper.INK, 18);
        paper.line(athlete, 11, Paper.QUIET, 4);
        for (LocalDate day = week.first(); !day.isAfter(week.last()); day = day.plusDays(1)) {
            paper.strong(formats.longDay(day), 12, accent, 14);
            List<PlannedWorkout> planned = week.plannedOn(day);
            if (planned.isEmpty()) {
                paper.line(say("training.paper.free", formats), 11, Paper.QUIET, 2);
            }
            planned.forEach(workout -> write(paper, workout, formats));
        }
        paper.line(
                say("training.paper.foot", formats, practice.name(), formats.date(formats.today())),
                9,
                Paper.QUIET,
                28);
    }

    private void write(Paper paper, PlannedWorkout workout, Formats formats) {
        String size = words.size(workout.ownEstimate(), formats);
        paper.strong(workout.text().title() + (size.isEmpty() ? "" : " · " + size), 11, Paper.INK, 2);
        words.lines(workout, formats).forEach(line -> paper.line(line, 11, Paper.INK, 1));
        if (!workout.text().why().isBlank()) {
            paper.line(workout.text().why(), 10, Paper.QUIET, 2);
        }
    }

    private String say(String key, Formats formats, Object... parameters) {
        return messages.get(key, formats.locale(), parameters);
    }
}
