package io.milepost.checkins.safety;

import io.milepost.checkins.Advice;
import io.milepost.checkins.RecordCheckIn;

/**
 * What a check-in allows. A red flag outweighs everything; pain of 4 or more, a changed stride, or illness leaves only
 * rest; a low energy allows less; everything else allows the plan. Thresholds: practice defaults, not science.
 */
public final class AdvicePolicy {

    private AdvicePolicy() {}

    public static Advice judge(RecordCheckIn said) {
        if (!said.redFlags().isEmpty()) {
            return Advice.STOP;
        }
        if (said.pain() >= Advice.PAIN_THAT_RESTS || said.strideChanged() || said.ill()) {
            return Advice.REST;
        }
        return said.isLow() ? Advice.EASE : Advice.GO;
    }
}
