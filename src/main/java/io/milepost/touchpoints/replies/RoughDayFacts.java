package io.milepost.touchpoints.replies;

import io.milepost.checkins.Advice;
import io.milepost.checkins.RecordCheckIn;

/**
 * What is known of a rough day when its words are chosen.
 *
 * @param cutShort whether a workout of this day was begun and cut short
 * @param heavyBefore whether the athlete said so of another of the last ten days
 */
public record RoughDayFacts(RecordCheckIn said, Advice advice, boolean cutShort, boolean heavyBefore) {}
