package io.milepost.activities.course;

import java.util.Arrays;

/**
 * Numbers along a way in five shades, each for about a fifth of them: the least in shade 0, the most in shade 4.
 *
 * @param shade of each number; {@link #NONE} for a missing one
 * @param least of the numbers, outliers aside; NaN without any
 * @param most of the numbers, outliers aside; NaN without any
 */
public record Shades(int[] shade, double least, double most) {

    public static final int COUNT = 5;
    public static final int NONE = -1;

    private static final double OUTLIERS = 0.02;

    public static Shades of(double[] numbers) {
        double[] known =
                Arrays.stream(numbers).filter(Double::isFinite).sorted().toArray();
        int[] shade = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            shade[i] = Double.isFinite(numbers[i]) && known.length > 0 ? shade(known, numbers[i]) : NONE;
        }
        return new Shades(shade, at(known, OUTLIERS), at(known, 1 - OUTLIERS));
    }

    /** Whether there is any difference to be shown. */
    public boolean isVaried() {
        return least < most;
    }

    private static int shade(double[] known, double number) {
        for (int shade = 1; shade < COUNT; shade++) {
            if (number < at(known, (double) shade / COUNT)) {
                return shade - 1;
            }
        }
        return COUNT - 1;
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shades that
                && Arrays.equals(shade, that.shade)
                && Double.compare(least, that.least) == 0
                && Double.compare(most, that.most) == 0;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(shade);
    }
}
