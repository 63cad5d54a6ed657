package io.milepost.training;

/**
 * By how many days athletes may move a workout of their own today within its week.
 *
 * @param days 0 to {@value #MOST}; 0 for not at all
 * @param own whether it was said of this athlete; otherwise it is the practice's
 */
public record MoveAllowance(int days, boolean own) {

    /** Where nobody said anything: tomorrow. A practice default. */
    public static final int DEFAULT = 1;

    /** A week has no more. */
    public static final int MOST = 6;

    /** @throws IllegalArgumentException outside 0 to {@value #MOST} */
    public MoveAllowance {
        if (days < 0 || days > MOST) {
            throw new IllegalArgumentException("a workout moves by 0 to 6 days: " + days);
        }
    }
}
