package io.milepost.review;

import io.milepost.activities.Activities;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.testing.Stage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Lets an athlete run, by hand, as tests of reviews need it. */
@Component
public class ReviewHouse {

    private static final int EASY = 345;

    private final Stage stage;
    private final Activities activities;

    ReviewHouse(Stage stage, Activities activities) {
        this.stage = stage;
        this.activities = activities;
    }

    /** So many weeks, ended before the week of this day, with runs of these lengths from Monday on, every other day. */
    public void ran(Stage.House house, AthleteProfile athlete, LocalDate today, int weeks, double... km) {
        LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L).minusWeeks(weeks);
        for (int week = 0; week < weeks; week++) {
            for (int i = 0; i < km.length; i++) {
                run(house, athlete, monday.plusWeeks(week).plusDays(Math.min(6, i * 2L)), km[i]);
            }
        }
    }

    /** One easy run. */
    public void run(Stage.House house, AthleteProfile athlete, LocalDate day, double km) {
        var log = new LogActivity(
                Sport.RUN,
                day,
                LocalTime.of(7, 0),
                Distance.km(km),
                Duration.ofSeconds(Math.round(km * EASY)),
                null,
                Impression.NONE,
                false);
        stage.asTask(house, () -> activities.logByHand(athlete.id(), log));
    }
}
