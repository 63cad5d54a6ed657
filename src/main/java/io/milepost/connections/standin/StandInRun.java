package io.milepost.connections.standin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run that the stand-in made up, on a loop of its own.
 *
 * @param sportType as Strava says it
 * @param workoutType as Strava says it: 1 is a race
 * @param exertion perceived, 1 to 10
 * @param recorded whether there are samples; false for one that was typed
 */
public record StandInRun(
        long id,
        String name,
        String sportType,
        Instant start,
        int seconds,
        double metres,
        int heartRate,
        @Nullable Integer workoutType,
        @Nullable Integer exertion,
        boolean recorded) {

    public static StandInRun of(long id, String name, Instant start, int seconds, double metres) {
        return new StandInRun(id, name, "Run", start, seconds, metres, 148, null, null, true);
    }

    public StandInRun named(String newName) {
        return new StandInRun(
                id, newName, sportType, start, seconds, metres, heartRate, workoutType, exertion, recorded);
    }

    public StandInRun asRace(int newExertion) {
        return new StandInRun(id, name, sportType, start, seconds, metres, heartRate, 1, newExertion, recorded);
    }

    public StandInRun typed() {
        return new StandInRun(id, name, sportType, start, seconds, metres, heartRate, workoutType, exertion, false);
    }
}
