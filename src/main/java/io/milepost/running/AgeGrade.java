package io.milepost.running;

import java.time.Duration;

/**
 * A result beside what the best of that age and sex can do.
 *
 * @param standard the time of the best of that age: the open standard divided by the age's factor
 * @param percentage standard by time, 100 for the standard itself; about 60 is local, 70 regional, 80 national class
 */
public record AgeGrade(Duration standard, double percentage) {

    /** @throws IllegalArgumentException unless both times are above zero */
    public static AgeGrade of(Duration standard, Duration time) {
        if (!standard.isPositive() || !time.isPositive()) {
            throw new IllegalArgumentException("A grade compares two times: " + standard + ", " + time);
        }
        return new AgeGrade(standard, Seconds.of(standard) / Seconds.of(time) * 100);
    }
}
