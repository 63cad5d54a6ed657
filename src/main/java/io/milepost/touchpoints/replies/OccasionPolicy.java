package io.milepost.touchpoints.replies;

import io.milepost.checkins.Advice;
import io.milepost.checkins.RecordCheckIn;
import java.util.ArrayList;
import java.util.List;

/**
 * Which occasions a rough day is, the one that fits best first. A red flag is none: there are no kind words for it. Pain and
 * illness have words of their own, and never those of a tired day.
 */
public final class OccasionPolicy {

    private static final int BAD_SLEEP = 2;

    private OccasionPolicy() {}

    public static List<Occasion> of(RoughDayFacts facts) {
        RecordCheckIn said = facts.said();
        if (facts.advice() == Advice.STOP) {
            return List.of();
        }
        if (facts.advice() == Advice.REST) {
            // Who is ill and in pain hears of the pain: it is what somebody has to look at.
            boolean hurts = !said.ill() || said.strideChanged() || said.pain() > 0;
            return hurts ? List.of(Occasion.PAIN) : List.of(Occasion.REST);
        }
        List<Occasion> occasions = new ArrayList<>();
        if (facts.heavyBefore()) {
            occasions.add(Occasion.SECOND_HEAVY_DAY);
        }
        if (facts.cutShort()) {
            occasions.add(Occasion.CUT_SHORT);
        }
        if (said.sleep() != null && said.sleep() <= BAD_SLEEP) {
            occasions.add(Occasion.BAD_SLEEP);
        }
        occasions.add(Occasion.TIRED);
        return List.copyOf(occasions);
    }
}
