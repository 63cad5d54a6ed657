package io.milepost.activities;

import java.util.OptionalInt;

/**
 * One of the equal stretches that an activity is cut into.
 *
 * @param number from 1
 * @param metres the full length, or what was left for the last
 * @param seconds elapsed time: a stop within belongs to it
 * @param averageHeartRate of the samples within, empty where there are none
 */
public record Split(int number, double metres, double seconds, OptionalInt averageHeartRate) {}
