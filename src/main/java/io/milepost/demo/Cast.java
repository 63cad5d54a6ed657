package io.milepost.demo;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import io.milepost.running.UnitSystem;
import java.util.List;

/** The eight athletes of the demo practice: who they are, and how each of them runs. */
enum Cast {
    /** The marathoner of the story: just missed Boston, three months into a plan. */
    BEN(
            new Person("Ben Okafor", "ben", UnitSystem.IMPERIAL),
            new Habit(
                    11,
                    List.of(TUESDAY, WEDNESDAY, THURSDAY, SATURDAY, SUNDAY),
                    TUESDAY,
                    64,
                    78,
                    332,
                    316,
                    6,
                    48,
                    182)),
    /** Has a bad fortnight behind her. */
    ANA(
            new Person("Ana Prieto", "ana", UnitSystem.METRIC),
            new Habit(12, List.of(TUESDAY, THURSDAY, SATURDAY, SUNDAY), TUESDAY, 34, 46, 352, 338, 9, 52, 188)),
    /** Quiet for nine days. */
    TOM(
            new Person("Tom Reiter", "tom", UnitSystem.METRIC),
            new Habit(13, List.of(MONDAY, WEDNESDAY, FRIDAY, SUNDAY), WEDNESDAY, 30, 36, 368, 360, 12, 55, 179)),
    /** Ran her first thirty minutes in spring; her first 10 km is near. */
    MIRA(
            new Person("Mira Kovač", "mira", UnitSystem.METRIC),
            new Habit(14, List.of(TUESDAY, THURSDAY, SUNDAY), null, 9, 22, 430, 402, 4, 58, 190)),
    /** Ran a fast 10 km last week. */
    JO(
            new Person("Jo Lindqvist", "jo", UnitSystem.METRIC),
            new Habit(15, List.of(MONDAY, TUESDAY, THURSDAY, FRIDAY, SUNDAY), THURSDAY, 48, 58, 335, 305, 5, 46, 186)),
    /** Trails, every weekend. */
    SAM(
            new Person("Sam Duarte", "sam", UnitSystem.METRIC),
            new Habit(16, List.of(WEDNESDAY, FRIDAY, SATURDAY, SUNDAY), null, 40, 50, 390, 380, 24, 50, 184)),
    /** Signed up yesterday. */
    LENA(new Person("Lena Fischer", "lena", UnitSystem.METRIC), null),
    /** On the way to a 50K: the longest run ever, yesterday. */
    RAJ(
            new Person("Raj Patel", "raj", UnitSystem.METRIC),
            new Habit(18, List.of(TUESDAY, THURSDAY, FRIDAY, SUNDAY), TUESDAY, 38, 56, 360, 346, 14, 51, 185));

    private final Person person;
    private final @org.jspecify.annotations.Nullable Habit habit;

    Cast(Person person, @org.jspecify.annotations.Nullable Habit habit) {
        this.person = person;
        this.habit = habit;
    }

    Person person() {
        return person;
    }

    @org.jspecify.annotations.Nullable
    Habit habit() {
        return habit;
    }
}
