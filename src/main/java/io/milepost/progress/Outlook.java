package io.milepost.progress;

import io.milepost.fitness.RaceResult;
import io.milepost.running.Distance;
import io.milepost.running.PredictedTime;
import java.util.List;

/**
 * What the latest race says about the distances that people race.
 *
 * @param race the race that every range comes from
 * @param weekly the usual distance of a week now, which bends the marathon's range; zero where nothing was logged
 * @param times 5 km, 10 km, half marathon, marathon, and what the goals ask for besides, shortest first
 * @param checks of the goals that ask for a time, A first
 */
public record Outlook(RaceResult race, Distance weekly, List<PredictedTime> times, List<GoalCheck> checks) {}
