package io.milepost.running;

/**
 * A day's place in the course of training load.
 *
 * @param load what was done on the day
 * @param fitness chronic load (CTL), after the day
 * @param fatigue acute load (ATL), after the day
 * @param form training stress balance (TSB): yesterday's fitness less yesterday's fatigue, that is, on the day's morning
 */
public record LoadDay(double load, double fitness, double fatigue, double form) {}
