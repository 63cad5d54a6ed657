package io.milepost.progress;

import io.milepost.fitness.RaceResult;
import io.milepost.running.AgeGrade;
import io.milepost.running.RaceCategory;
import java.util.Map;

/** A race beside the best of the athlete's age, by the table of each category that it can be graded by. */
public record GradedRace(RaceResult race, Map<RaceCategory, AgeGrade> grades) {}
