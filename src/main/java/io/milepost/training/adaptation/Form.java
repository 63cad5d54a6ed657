package io.milepost.training.adaptation;

/**
 * Where training left the athlete this morning.
 *
 * @param days of training data behind the figures
 * @param fitness chronic load (CTL), yesterday evening
 * @param form TSB: yesterday's fitness less yesterday's fatigue
 * @param monotony of the last seven days
 * @param strainInTopTenth whether the strain of these days is among the highest tenth of the athlete's own weeks
 */
public record Form(int days, double fitness, double form, double monotony, boolean strainInTopTenth) {}
