package io.milepost.fitness;

/**
 * By which method an athlete's load is measured, and why.
 *
 * @param byCoach whether a coach chose it; else the data did
 * @param covered the share of the last weeks' sessions that it can measure, 0 to 1
 * @param curveAssumed whether TRIMP has to take the men's curve because the athlete's is not known
 */
public record LoadChoice(LoadMethod method, boolean byCoach, double covered, boolean curveAssumed) {}
