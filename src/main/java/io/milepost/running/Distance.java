package io.milepost.running;

/**
 * A length along the ground, in metres: finite and never negative. Zero is allowed, so that sums have a start.
 *
 * <p>The road distances are those of World Athletics: a half marathon is 21,097.5 m and a marathon 42,195 m; a mile is
 * 1,609.344 m.
 */
public record Distance(double metres) implements Comparable<Distance> {

    private static final double METRES_PER_KM = 1_000;
    private static final double METRES_PER_MILE = 1_609.344;

    public static final Distance ZERO = new Distance(0);
    public static final Distance MILE = new Distance(METRES_PER_MILE);
    public static final Distance FIVE_K = new Distance(5_000);
    public static final Distance TEN_K = new Distance(10_000);
    public static final Distance HALF_MARATHON = new Distance(21_097.5);
    public static final Distance MARATHON = new Distance(42_195);

    /** @throws IllegalArgumentException if negative, infinite or not a number */
    public Distance {
        if (!Double.isFinite(metres) || metres < 0) {
            throw new IllegalArgumentException("A distance is a finite number of metres, not negative: " + metres);
        }
        metres = metres + 0.0; // -0.0 becomes 0.0, so that equal lengths are equal records
    }

    public static Distance metres(double metres) {
        return new Distance(metres);
    }

    public static Distance km(double km) {
        return new Distance(km * METRES_PER_KM);
    }

    public static Distance miles(double miles) {
        return new Distance(miles * METRES_PER_MILE);
    }

    public double km() {
        return metres / METRES_PER_KM;
    }

    public double miles() {
        return metres / METRES_PER_MILE;
    }

    /** The number of the system's units (kilometres or miles) in this distance. */
    public double in(UnitSystem units) {
        return metres / units.unit().metres();
    }

    public boolean isZero() {
        return metres == 0;
    }

    public Distance plus(Distance other) {
        return new Distance(metres + other.metres);
    }

    /** This distance scaled, for example by a share of the week. The factor must be finite and not negative. */
    public Distance times(double factor) {
        return new Distance(metres * factor);
    }

    public boolean isLongerThan(Distance other) {
        return metres > other.metres;
    }

    /** Whether both differ by at most the share (0.03 is 3 %) of the longer one. */
    public boolean isWithin(double share, Distance other) {
        return Math.abs(metres - other.metres) <= share * Math.max(metres, other.metres);
    }

    /** Shorter first. */
    @Override
    public int compareTo(Distance other) {
        return Double.compare(metres, other.metres);
    }
}
