package io.milepost.touchpoints;

import io.milepost.roster.AthleteId;
import java.time.Instant;

/**
 * A rough day that waits for somebody of the team, due {@link RoughDay#DUE} after {@code since}.
 *
 * @param latest the one to answer, where the athlete said it more than once
 * @param since when the first of them was said
 * @param words the athlete's own line, of the latest
 */
public record RoughDayTask(AthleteId athlete, RoughDayId latest, Instant since, String words) {}
