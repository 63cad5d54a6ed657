package io.milepost.demo;

import io.milepost.activities.Activities;
import io.milepost.activities.ActivityImports;
import io.milepost.activities.ImportOutcome;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts made-up runs into athletes' histories, as files of a watch where they are recent, else as typed. */
@Component
@NotInProduction
class DemoTraining {

    /** From how many days ago on runs come as files, with a track to look at. */
    private static final int RECENT_DAYS = 28;

    private final Activities activities;
    private final ActivityImports imports;

    DemoTraining(Activities activities, ActivityImports imports) {
        this.activities = activities;
        this.imports = imports;
    }

    /** Adds the runs in order, each on its own day; a watch recorded those of the last weeks. */
    void add(DemoHouse house, DemoTime time, AthleteProfile athlete, List<MadeUpRun> runs) {
        add(house, time, athlete, runs, day -> false);
    }

    /** @param recordedToo earlier days whose runs a watch recorded */
    void add(
            DemoHouse house,
            DemoTime time,
            AthleteProfile athlete,
            List<MadeUpRun> runs,
            Predicate<LocalDate> recordedToo) {
        for (MadeUpRun run : runs) {
            LocalTime evening = run.time().plusSeconds(run.duration().toSeconds() + 1200);
            time.run(
                    run.day(),
                    evening,
                    () -> house.as(athlete, () -> {
                        if (run.day().isAfter(time.today().minusDays(RECENT_DAYS)) || recordedToo.test(run.day())) {
                            importFile(athlete, run);
                        } else {
                            type(athlete, run, Sport.RUN, null, false, null);
                        }
                        return null;
                    }));
        }
    }

    /** Adds one thing that was typed, with a title or words of its own. */
    void addTyped(
            DemoHouse house,
            DemoTime time,
            AthleteProfile athlete,
            MadeUpRun run,
            @Nullable String title,
            boolean race,
            @Nullable String words) {
        LocalTime evening = LocalTime.of(20, 0);
        time.run(
                run.day(),
                evening,
                () -> house.as(athlete, () -> {
                    type(athlete, run, Sport.RUN, title, race, words);
                    return null;
                }));
    }

    private void type(
            AthleteProfile athlete,
            MadeUpRun run,
            Sport sport,
            @Nullable String title,
            boolean race,
            @Nullable String words) {
        activities.logByHand(
                athlete.id(),
                new LogActivity(
                        sport,
                        run.day(),
                        run.time(),
                        Distance.km(run.km()),
                        run.duration(),
                        title,
                        new Impression(run.effort(), run.feel(), words),
                        race));
    }

    private void importFile(AthleteProfile athlete, MadeUpRun run) {
        String name = "run-" + run.day() + ".gpx";
        List<ImportOutcome> outcomes = imports.importFile(athlete.id(), name, MadeUpTrack.gpx(run, athlete.zone()));
        for (ImportOutcome outcome : outcomes) {
            if (!(outcome instanceof ImportOutcome.Imported imported)) {
                throw new IllegalStateException("the demo's own file was not imported: " + outcome);
            }
            activities.say(imported.activity().id(), new Impression(run.effort(), run.feel(), null));
        }
    }

    /** A single run of one's choice. */
    static MadeUpRun run(LocalDate day, double km, double secondsPerKm, int effort, int feel) {
        return new MadeUpRun(
                day,
                LocalTime.of(7, 10),
                km,
                java.time.Duration.ofSeconds(Math.round(km * secondsPerKm)),
                150,
                Math.round(km * 5),
                effort,
                feel,
                MadeUpRun.Kind.EASY,
                day.toEpochDay(),
                List.of());
    }
}
