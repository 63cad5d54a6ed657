package io.milepost.review.findings;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The days on which nothing could be asked, from what the athlete said: an illness, a pain that rests or a red flag
 * excuses its day and those after it, until they say that they are well, for a week at the most. A practice default.
 */
public final class ExcusedDays {

    /** So long one word excuses. */
    public static final int LONGEST = 7;

    private ExcusedDays() {}

    /** @param unwell whether only rest was left */
    public record Said(LocalDate day, boolean unwell) {}

    /** @param said in order of time; a day on which they were unwell stays excused */
    public static Set<LocalDate> of(List<Said> said, LocalDate from, LocalDate until) {
        TreeSet<LocalDate> days = new TreeSet<>();
        Set<LocalDate> told = new HashSet<>();
        for (Said word : said) {
            if (word.unwell()) {
                told.add(word.day());
                word.day().datesUntil(word.day().plusDays(LONGEST)).forEach(days::add);
            } else {
                days.tailSet(word.day()).clear();
            }
        }
        days.addAll(told);
        return days.stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                .collect(Collectors.toSet());
    }
}
