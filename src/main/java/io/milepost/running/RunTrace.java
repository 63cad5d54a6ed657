package io.milepost.running;

/**
 * A run as a device saw it: columns of equal length in order of time. A missing value is {@link Double#NaN}, never 0.
 *
 * <p>The columns are taken as they are, not copied: a year of runs holds millions of values. Whoever hands them over does
 * not change them afterwards.
 */
public final class RunTrace {

    /** Grade is read off over twice this length; shorter, and the altimeter's noise becomes hills. */
    private static final double STATION_METRES = 20;

    /** Altitude is averaged over so many stations to either side. */
    private static final int SMOOTHED_BY = 2;

    /** A stretch that takes longer than this and gets nowhere is a stop. */
    private static final double STOP_SECONDS = 15;

    private static final double STOP_METRES_PER_SECOND = 0.5;

    /** Further than anyone runs: a broken record, whose slopes are not worth reading. */
    private static final double FURTHEST_METRES = 1_000_000;

    /** Nothing is known of a longer gap between two samples. */
    private static final double GAP_SECONDS = 300;

    private final double[] seconds;
    private final double[] metres;
    private final double[] altitude;
    private final double[] heartRate;

    /**
     * @param seconds since the start, never falling, none missing
     * @param metres since the start, never falling; all missing where no distance is known, else none: who builds a trace
     *     fills holes on the straight line
     * @param altitude metres above the sea
     * @param heartRate beats per minute
     * @throws IllegalArgumentException if the columns differ in length
     */
    public RunTrace(double[] seconds, double[] metres, double[] altitude, double[] heartRate) {
        if (metres.length != seconds.length
                || altitude.length != seconds.length
                || heartRate.length != seconds.length) {
            throw new IllegalArgumentException("The columns of a run have one length");
        }
        this.seconds = seconds;
        this.metres = metres;
        this.altitude = altitude;
        this.heartRate = heartRate;
    }

    public int size() {
        return seconds.length;
    }

    public boolean hasDistance() {
        return size() > 1 && metres[size() - 1] > 0;
    }

    public double secondsAt(int index) {
        return seconds[index];
    }

    public double metresAt(int index) {
        return metres[index];
    }

    /** Metres above the sea, or {@link Double#NaN}. */
    public double altitudeAt(int index) {
        return altitude[index];
    }

    public double heartRateAt(int index) {
        return heartRate[index];
    }

    /** The time between this sample and the one before, or 0 where the runner stood or the record has a hole. */
    public double movingSecondsBefore(int index) {
        double time = seconds[index] - seconds[index - 1];
        double covered = metres[index] - metres[index - 1];
        boolean stopped = time > STOP_SECONDS && covered < time * STOP_METRES_PER_SECOND;
        return stopped || time > GAP_SECONDS ? 0 : time;
    }

    /**
     * For each sample the metres that the same effort would have covered on the flat, by {@link GradeCost}. Equal to the
     * metres where no altitude is known.
     *
     * <p>Altitude is averaged over 100 m and its slope read off over 40 m.
     */
    public double[] gradeAdjustedMetres() {
        if (!hasDistance() || !hasAltitude() || metres[size() - 1] > FURTHEST_METRES) {
            return metres;
        }
        double[] heights = smoothed(heightsAtStations());
        double[] adjusted = new double[heights.length];
        for (int station = 1; station < heights.length; station++) {
            int after = Math.min(station + 1, heights.length - 1);
            int before = Math.max(after - 2, 0);
            double grade = (heights[after] - heights[before]) / ((after - before) * STATION_METRES);
            adjusted[station] = adjusted[station - 1] + STATION_METRES * GradeCost.relative(grade);
        }
        double[] result = new double[size()];
        for (int i = 0; i < size(); i++) {
            double at = metres[i] / STATION_METRES;
            int station = Math.min((int) at, adjusted.length - 2);
            result[i] = adjusted[station] + (at - station) * (adjusted[station + 1] - adjusted[station]);
        }
        return result;
    }

    private boolean hasAltitude() {
        for (double height : altitude) {
            if (!Double.isNaN(height)) {
                return true;
            }
        }
        return false;
    }

    /** The altitude every 20 m; between two known ones on the straight line, before the first and after the last level. */
    private double[] heightsAtStations() {
        int stations = Math.max(2, (int) Math.ceil(metres[size() - 1] / STATION_METRES) + 1);
        double[] heights = new double[stations];
        int next = nextKnown(0);
        int before = next;
        for (int station = 0; station < stations; station++) {
            double at = station * STATION_METRES;
            while (next < size() && metres[next] < at) {
                before = next;
                next = nextKnown(next + 1);
            }
            if (next >= size() || next == before || metres[next] == metres[before]) {
                heights[station] = altitude[next >= size() ? before : next];
            } else {
                double share = (at - metres[before]) / (metres[next] - metres[before]);
                heights[station] = altitude[before] + share * (altitude[next] - altitude[before]);
            }
        }
        return heights;
    }

    private int nextKnown(int from) {
        int index = from;
        while (index < size() && Double.isNaN(altitude[index])) {
            index++;
        }
        return index;
    }

    private static double[] smoothed(double[] heights) {
        double[] smooth = new double[heights.length];
        for (int i = 0; i < heights.length; i++) {
            int from = Math.max(0, i - SMOOTHED_BY);
            int until = Math.min(heights.length - 1, i + SMOOTHED_BY);
            double sum = 0;
            for (int k = from; k <= until; k++) {
                sum += heights[k];
            }
            smooth[i] = sum / (until - from + 1);
        }
        return smooth;
    }
}
