package io.milepost.connections.standin;

/** The course of made-up runs: laps of a round park with a hill in it, one sample each five seconds. */
final class Loop {

    static final int STEP = 5;

    private static final double LATITUDE = 48.1642;
    private static final double LONGITUDE = 11.6056;
    private static final double METRES_AROUND = 3_000;
    private static final double METRES_PER_DEGREE = 111_195;
    private static final double HILL = 6;
    private static final double HEIGHT = 510;
    private static final double STRIDES = 86;

    private final StandInRun run;

    Loop(StandInRun run) {
        this.run = run;
    }

    int size() {
        return run.seconds() / STEP + 1;
    }

    int second(int i) {
        return i * STEP;
    }

    double metres(int i) {
        return Math.min(run.metres(), run.metres() * second(i) / run.seconds());
    }

    double latitude(int i) {
        return LATITUDE + radius() * Math.sin(angle(i)) / METRES_PER_DEGREE;
    }

    double longitude(int i) {
        return LONGITUDE + radius() * Math.cos(angle(i)) / METRES_PER_DEGREE / Math.cos(Math.toRadians(LATITUDE));
    }

    double altitude(int i) {
        return HEIGHT + HILL * Math.sin(angle(i));
    }

    int heartRate(int i) {
        double warm = Math.min(1, second(i) / 300.0);
        return (int) Math.rint(run.heartRate() - 25 * (1 - warm) + 3 * Math.sin(angle(i)));
    }

    double speed() {
        return run.metres() / run.seconds();
    }

    double strides() {
        return STRIDES;
    }

    private double angle(int i) {
        return 2 * Math.PI * metres(i) / METRES_AROUND;
    }

    private static double radius() {
        return METRES_AROUND / 2 / Math.PI;
    }
}
