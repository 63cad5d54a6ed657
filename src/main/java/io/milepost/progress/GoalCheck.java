package io.milepost.progress;

import io.milepost.progress.prediction.Verdict;
import io.milepost.running.PredictedTime;
import java.time.Duration;
import java.util.Optional;

/**
 * How a goal stands.
 *
 * @param asked the time to run; for a qualifier the standard less the buffer
 * @param predicted what the latest race is worth over the goal's distance
 * @param standardAlone how it stands without the buffer, for a qualifier with one
 */
public record GoalCheck(
        Goal goal, Duration asked, PredictedTime predicted, Verdict verdict, Optional<Verdict> standardAlone) {}
