package io.milepost.training.templates;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import io.milepost.running.Distance;
import io.milepost.running.UnitSystem;
import java.util.List;

/** Twelve weeks to a half marathon at three levels. */
final class HalfTemplates {

    private HalfTemplates() {}

    static List<Template> all() {
        return List.of(beginner(), intermediate(), advanced());
    }

    /** Three days: two runs and a long one that grows to 16 km; effort by feel. */
    private static Template beginner() {
        return new Template(
                "half-beginner",
                1,
                new TemplateText.Shipped("half-beginner", List.of("half", "beginner")),
                UnitSystem.METRIC,
                Distance.HALF_MARATHON,
                List.of(TUESDAY, THURSDAY, SUNDAY),
                new Entry(Distance.km(19), Distance.km(9), null, 30),
                Sheet.weeks("""
                        BUILD 20km | SUN LONG 9.5km E
                        BUILD 22km | TUE EASY 5km E, 4x20s strides walk 60s | SUN LONG 10km E
                        BUILD 24km | TUE EASY 5km E, 4x20s strides walk 60s | SUN LONG 11km E
                        DOWN 19km | SUN LONG 9km E
                        BUILD 25km | THU KEY 10min E, 4x3min RPE 6 jog 2min, 5min E | SUN LONG 12km E
                        BUILD 27km | THU KEY 10min E, 4x4min RPE 6 jog 2min, 5min E | SUN LONG 13km E
                        BUILD 29km | THU KEY 10min E, 3x6min RPE 6 jog 2min, 5min E | SUN LONG 14km E
                        DOWN 23km | SUN LONG 10km E
                        BUILD 31km | THU KEY 10min E, 2x9min RPE 6 jog 2min, 5min E | SUN LONG 15km E
                        PEAK 32km | THU KEY 10min E, 2x10min RPE 6 jog 2min, 5min E | SUN LONG 16km E
                        TAPER 20km | THU KEY 10min E, 4x3min RPE 6 jog 2min, 5min E | SUN LONG 10km E
                        RACE 9km | TUE EASY 4km E, 4x20s strides walk 60s | RACE-1 REST REST | RACE-0 RACE 21.0975km RACE
                        """));
    }

    /** Five days: threshold first, intervals from week 5 on. */
    private static Template intermediate() {
        return new Template(
                "half-intermediate",
                1,
                new TemplateText.Shipped("half-intermediate", List.of("half", "intermediate")),
                UnitSystem.METRIC,
                Distance.HALF_MARATHON,
                List.of(TUESDAY, WEDNESDAY, THURSDAY, SATURDAY, SUNDAY),
                new Entry(Distance.km(40), Distance.km(13), null, 30),
                Sheet.weeks("""
                        BUILD 42km | TUE KEY 2km E, 3x6min T jog 1min, 2km E | SUN LONG 14km E
                        BUILD 44km | TUE KEY 2km E, 4x5min T jog 1min, 2km E | SUN LONG 15km E
                        BUILD 46km | TUE KEY 2km E, 20min T, 2km E | SUN LONG 16km E
                        DOWN 36km | TUE KEY 2km E, 3x5min T jog 1min, 2km E | SUN LONG 12km E
                        BUILD 48km | TUE KEY 2km E, 3x7min T jog 1min, 2km E | THU KEY 2km E, 6x600m I jog 400m, 2km E | SUN LONG 16.5km E
                        BUILD 50km | TUE KEY 2km E, 5x1km T jog 1min, 2km E | THU KEY 2km E, 4x1km I jog 3min, 2km E | SUN LONG 17km E
                        BUILD 53km | TUE KEY 2km E, 2x12min T jog 2min, 2km E | THU KEY 2km E, 5x800m I jog 3min, 2km E | SUN LONG 18km E
                        DOWN 42km | TUE KEY 2km E, 3x5min T jog 1min, 2km E | SUN LONG 14km E
                        BUILD 54km | TUE KEY 2km E, 25min T, 2km E | THU KEY 2km E, 4x1km I jog 3min, 2km E | SUN LONG 18.5km E
                        PEAK 56km | TUE KEY 2km E, 2x13min T jog 2min, 2km E | THU KEY 2km E, 5x800m I jog 3min, 2km E | SUN LONG 13km E, 6km M
                        TAPER 35km | TUE KEY 2km E, 3x6min T jog 1min, 2km E | SUN LONG 12km E
                        RACE 20km | TUE KEY 2km E, 2x5min T jog 2min, 2km E | RACE-0 RACE 21.0975km RACE
                        """));
    }

    /** Six days: two hard sessions in every loading week, and marathon pace inside two long runs. */
    private static Template advanced() {
        return new Template(
                "half-advanced",
                1,
                new TemplateText.Shipped("half-advanced", List.of("half", "advanced")),
                UnitSystem.METRIC,
                Distance.HALF_MARATHON,
                List.of(TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY),
                new Entry(Distance.km(65), Distance.km(18), null, 30),
                Sheet.weeks("""
                        BUILD 68km | TUE KEY 3km E, 4x6min T jog 1min, 2km E | THU KEY 3km E, 5x1km I jog 3min, 2km E | SUN LONG 19km E
                        BUILD 72km | TUE KEY 3km E, 25min T, 2km E | THU KEY 3km E, 6x800m I jog 2min, 2km E | SUN LONG 20km E
                        BUILD 75km | TUE KEY 3km E, 3x9min T jog 1min, 2km E | THU KEY 3km E, 5x1200m I jog 3min, 2km E | SUN LONG 21km E
                        DOWN 58km | TUE KEY 3km E, 20min T, 2km E | SUN LONG 16km E
                        BUILD 78km | TUE KEY 3km E, 2x15min T jog 2min, 2km E | THU KEY 3km E, 6x1km I jog 3min, 2km E | SUN LONG 22km E
                        BUILD 81km | TUE KEY 3km E, 3x10min T jog 2min, 2km E | THU KEY 3km E, 5x1200m I jog 3min, 2km E | SUN LONG 16km E, 6km M
                        BUILD 84km | TUE KEY 3km E, 2x16min T jog 2min, 2km E | THU KEY 3km E, 8x800m I jog 2min, 2km E | SUN LONG 23km E
                        DOWN 66km | TUE KEY 3km E, 20min T, 2km E | SUN LONG 17km E
                        BUILD 86km | TUE KEY 3km E, 3x11min T jog 2min, 2km E | THU KEY 3km E, 6x1km I jog 3min, 2km E | SUN LONG 16km E, 8km M
                        PEAK 85km | TUE KEY 3km E, 2x16min T jog 2min, 2km E | THU KEY 3km E, 5x1km I jog 3min, 2km E | SUN LONG 22km E
                        TAPER 54km | TUE KEY 3km E, 20min T, 2km E | THU KEY 3km E, 4x800m I jog 2min, 2km E | SUN LONG 15km E
                        RACE 32km | TUE KEY 3km E, 2x6min T jog 2min, 2km E | RACE-0 RACE 21.0975km RACE
                        """));
    }
}
