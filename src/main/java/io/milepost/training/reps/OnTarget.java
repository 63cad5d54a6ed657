package io.milepost.training.reps;

/**
 * How the time of the work divides. Shares are of the work time and come to 1.
 *
 * @param on within {@value #TOLERANCE} of the target's pace
 * @param hotter faster than that
 * @param gentler slower than that
 */
public record OnTarget(double on, double hotter, double gentler) {

    /** Of each end of the target's pace. */
    public static final double TOLERANCE = 0.03;

    private static final double ENOUGH = 0.8;

    public Intensity intensity() {
        if (on >= ENOUGH) {
            return Intensity.ON_TARGET;
        }
        return hotter >= gentler ? Intensity.HOTTER : Intensity.GENTLER;
    }
}
