package io.milepost.activities.course;

import io.milepost.activities.Samples;
import io.milepost.activities.Samples.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where an activity went, in metres east and north of its first position. Flat: right to a pace in a thousand over the few
 * dozen kilometres that anyone runs, and over the date line too.
 */
public final class Ground {

    private static final double METRES_PER_DEGREE = 111_195;

    /** A leap of so many metres between two positions is a hole in the record, not a way that was gone. */
    private static final double HOLE = 500;

    private final int[] samples;
    private final double[] east;
    private final double[] north;
    private final boolean[] holes;

    private Ground(int[] samples, double[] east, double[] north) {
        this.samples = samples;
        this.east = east;
        this.north = north;
        this.holes = new boolean[samples.length];
        for (int i = 1; i < samples.length; i++) {
            holes[i] = Math.hypot(east[i] - east[i - 1], north[i] - north[i - 1]) > HOLE;
        }
    }

    public static Ground of(Samples track) {
        int[] samples = new int[track.size()];
        int count = 0;
        for (int i = 0; i < track.size(); i++) {
            if (track.hasPosition(i)) {
                samples[count++] = i;
            }
        }
        double[] east = new double[count];
        double[] north = new double[count];
        if (count > 0) {
            double latitude = track.at(Column.LATITUDE, samples[0]);
            double longitude = track.at(Column.LONGITUDE, samples[0]);
            double narrowing = Math.cos(Math.toRadians(latitude));
            for (int i = 0; i < count; i++) {
                double turned = Math.IEEEremainder(track.at(Column.LONGITUDE, samples[i]) - longitude, 360);
                east[i] = turned * METRES_PER_DEGREE * narrowing;
                north[i] = (track.at(Column.LATITUDE, samples[i]) - latitude) * METRES_PER_DEGREE;
            }
        }
        return new Ground(java.util.Arrays.copyOf(samples, count), east, north);
    }

    /** How many samples have a position. */
    public int size() {
        return samples.length;
    }

    /** Whether there is a way to draw: two positions at least, and not all at one place. */
    public boolean isWay() {
        return size() > 1 && extent() >= 5;
    }

    /** The longer side of the rectangle around it, in metres. */
    public double extent() {
        return Math.max(spread(east), spread(north));
    }

    /** The number of the sample at this position. */
    public int sample(int position) {
        return samples[position];
    }

    public double east(int position) {
        return east[position];
    }

    public double north(int position) {
        return north[position];
    }

    /** Whether nothing is known of the way to this position. */
    public boolean isAfterHole(int position) {
        return holes[position];
    }

    /** A place between two positions, where the activity had covered so many metres. */
    public record Post(int number, double east, double north) {}

    /**
     * Posts after each length along the way. None stands in a hole.
     *
     * @param metres covered at each sample, never falling
     */
    public List<Post> posts(double[] metres, double length) {
        List<Post> posts = new ArrayList<>();
        int number = 1;
        for (int i = 1; i < size(); i++) {
            double before = metres[samples[i - 1]];
            double after = metres[samples[i]];
            while (number * length <= after) {
                if (number * length > before && !holes[i]) {
                    double share = (number * length - before) / (after - before);
                    posts.add(new Post(
                            number,
                            east[i - 1] + share * (east[i] - east[i - 1]),
                            north[i - 1] + share * (north[i] - north[i - 1])));
                }
                number++;
            }
        }
        return posts;
    }

    /**
     * As few positions as show the way: none that is left out lies further than the tolerance from the line drawn
     * (Douglas and Peucker), and the way is cut into pieces no longer than {@code longest} samples, so that colours
     * along it stay fine.
     *
     * @return numbers of positions, growing, with the first and the last
     */
    public int[] simplified(double tolerance, int longest) {
        boolean[] kept = new boolean[size()];
        int from = 0;
        for (int i = 1; i < size(); i++) {
            boolean last = i == size() - 1;
            if (holes[i]) {
                keep(kept, from, i - 1, tolerance);
                from = i;
            } else if (last || i - from >= longest) {
                keep(kept, from, i, tolerance);
                from = i;
            }
        }
        if (size() > 0) {
            kept[0] = true;
            kept[size() - 1] = true;
        }
        int count = 0;
        int[] numbers = new int[size()];
        for (int i = 0; i < size(); i++) {
            if (kept[i]) {
                numbers[count++] = i;
            }
        }
        return java.util.Arrays.copyOf(numbers, count);
    }

    private void keep(boolean[] kept, int from, int until, double tolerance) {
        kept[from] = true;
        kept[until] = true;
        farthest(from, until, tolerance).ifPresent(between -> {
            keep(kept, from, between, tolerance);
            keep(kept, between, until, tolerance);
        });
    }

    private OptionalInt farthest(int from, int until, double tolerance) {
        double most = tolerance;
        int found = -1;
        for (int i = from + 1; i < until; i++) {
            double away = away(i, from, until);
            if (away > most) {
                most = away;
                found = i;
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** Metres from a position to the straight piece between two others. */
    private double away(int position, int from, int until) {
        double x = east[until] - east[from];
        double y = north[until] - north[from];
        double px = east[position] - east[from];
        double py = north[position] - north[from];
        double length = x * x + y * y;
        double share = length == 0 ? 0 : Math.clamp((px * x + py * y) / length, 0, 1);
        return Math.hypot(px - share * x, py - share * y);
    }

    private static double spread(double[] values) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return values.length == 0 ? 0 : most - least;
    }
}
