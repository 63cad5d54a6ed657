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

/** Sixteen weeks to a marathon at three levels. */
final class MarathonTemplates {

    private MarathonTemplates() {}

    static List<Template> all() {
        return List.of(beginner(), intermediate(), advanced());
    }

    /** Five days to a first marathon: six long runs and more of 20 km, none longer than three hours. */
    private static Template beginner() {
        return new Template(
                "marathon-beginner",
                1,
                new TemplateText.Shipped("marathon-beginner", List.of("marathon", "beginner")),
                UnitSystem.METRIC,
                Distance.MARATHON,
                List.of(TUESDAY, WEDNESDAY, THURSDAY, SATURDAY, SUNDAY),
                new Entry(Distance.km(35), Distance.km(14), null, 30),
                Sheet.weeks("""
                        BUILD 38km | SUN LONG 15km E
                        BUILD 41km | TUE EASY 7km E, 4x20s strides walk 60s | SUN LONG 16km E
                        BUILD 44km | TUE EASY 7km E, 6x20s strides walk 60s | SUN LONG 17.5km E
                        DOWN 34km | SUN LONG 13km E
                        BUILD 47km | TUE KEY 10min E, 3x5min RPE 6 jog 2min, 10min E | SUN LONG 18.5km E
                        BUILD 50km | TUE KEY 10min E, 3x6min RPE 6 jog 2min, 10min E | SUN LONG 20km E
                        BUILD 53km | TUE KEY 10min E, 2x10min RPE 6 jog 2min, 10min E | SUN LONG 21km E
                        DOWN 41km | SUN LONG 16km E
                        BUILD 56km | TUE KEY 10min E, 3x6min T jog 2min, 10min E | SUN LONG 22km E
                        BUILD 59km | TUE KEY 10min E, 2x10min T jog 2min, 10min E | SUN LONG 19.5km E, 4km M
                        BUILD 62km | TUE KEY 10min E, 3x7min T jog 2min, 10min E | SUN LONG 24.5km E
                        DOWN 48km | SUN LONG 18km E
                        PEAK 65km | TUE KEY 10min E, 2x10min T jog 2min, 10min E | SUN LONG 26km E
                        PEAK 61km | TUE KEY 10min E, 3x7min T jog 2min, 10min E | SUN LONG 16km E, 6km M
                        TAPER 37km | TUE KEY 10min E, 2x8min T jog 2min, 10min E | SUN LONG 14km E
                        RACE 20km | TUE EASY 4km E, 2km M, 1km E | RACE-1 REST REST | RACE-0 RACE 42.195km RACE
                        """));
    }

    /** Five days: threshold and intervals by turns, marathon pace from week 6 on. */
    private static Template intermediate() {
        return new Template(
                "marathon-intermediate",
                1,
                new TemplateText.Shipped("marathon-intermediate", List.of("marathon", "intermediate")),
                UnitSystem.METRIC,
                Distance.MARATHON,
                List.of(TUESDAY, WEDNESDAY, THURSDAY, SATURDAY, SUNDAY),
                new Entry(Distance.km(50), Distance.km(18), null, 30),
                Sheet.weeks("""
                        BUILD 52km | TUE KEY 2km E, 4x5min T jog 1min, 2km E | SUN LONG 19km E
                        BUILD 56km | TUE KEY 2km E, 4x1km I jog 3min, 2km E | SUN LONG 20.5km E
                        BUILD 60km | TUE KEY 2km E, 24min T, 2km E | SUN LONG 22km E
                        DOWN 47km | TUE KEY 2km E, 3x6min T jog 1min, 2km E | SUN LONG 17km E
                        BUILD 63km | TUE KEY 2km E, 5x1km I jog 3min, 2km E | SUN LONG 24km E
                        BUILD 66km | TUE KEY 2km E, 3x9min T jog 1min, 2km E | SUN LONG 19km E, 6km M
                        BUILD 70km | TUE KEY 2km E, 5x1km I jog 3min, 2km E | THU KEY 3km E, 6km M, 2km E | SUN LONG 26km E
                        DOWN 54km | TUE KEY 2km E, 20min T, 2km E | SUN LONG 20km E
                        BUILD 73km | TUE KEY 2km E, 2x15min T jog 2min, 2km E | SUN LONG 19km E, 8km M
                        BUILD 76km | TUE KEY 2km E, 5x1200m I jog 3min, 2km E | THU KEY 3km E, 8km M, 2km E | SUN LONG 27km E
                        BUILD 79km | TUE KEY 2km E, 3x10min T jog 2min, 2km E | SUN LONG 16km E, 12km M
                        DOWN 60km | TUE KEY 2km E, 20min T, 2km E | SUN LONG 21km E
                        PEAK 80km | TUE KEY 2km E, 5x1200m I jog 3min, 2km E | THU KEY 3km E, 8km M, 2km E | SUN LONG 28km E
                        PEAK 74km | TUE KEY 2km E, 2x15min T jog 2min, 2km E | SUN LONG 10km E, 14km M
                        TAPER 46km | TUE KEY 2km E, 3x6min T jog 1min, 2km E | SUN LONG 16km E
                        RACE 26km | TUE KEY 2km E, 2x2km M jog 2min, 2km E | RACE-0 RACE 42.195km RACE
                        """));
    }

    /** Six days: marathon pace in the middle of the week and inside long runs. */
    private static Template advanced() {
        return new Template(
                "marathon-advanced",
                1,
                new TemplateText.Shipped("marathon-advanced", List.of("marathon", "advanced")),
                UnitSystem.METRIC,
                Distance.MARATHON,
                List.of(TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY),
                new Entry(Distance.km(75), Distance.km(24), null, 30),
                Sheet.weeks("""
                        BUILD 78km | TUE KEY 3km E, 4x7min T jog 1min, 2km E | SUN LONG 26km E
                        BUILD 82km | TUE KEY 3km E, 6x1km I jog 3min, 2km E | SUN LONG 27km E
                        BUILD 86km | TUE KEY 3km E, 2x15min T jog 2min, 2km E | SUN LONG 28km E
                        DOWN 66km | TUE KEY 3km E, 20min T, 2km E | SUN LONG 22km E
                        BUILD 90km | TUE KEY 3km E, 5x1200m I jog 3min, 2km E | THU KEY 4km E, 8km M, 2km E | SUN LONG 30km E
                        BUILD 94km | TUE KEY 3km E, 3x11min T jog 2min, 2km E | SUN LONG 22km E, 8km M
                        BUILD 98km | TUE KEY 3km E, 6x1200m I jog 3min, 2km E | THU KEY 4km E, 10km M, 2km E | SUN LONG 32km E
                        DOWN 75km | TUE KEY 3km E, 25min T, 2km E | SUN LONG 24km E
                        BUILD 101km | TUE KEY 3km E, 2x18min T jog 2min, 2km E | SUN LONG 20km E, 12km M
                        BUILD 104km | TUE KEY 3km E, 6x1200m I jog 3min, 2km E | THU KEY 4km E, 12km M, 2km E | SUN LONG 32km E
                        BUILD 106km | TUE KEY 3km E, 3x12min T jog 2min, 2km E | SUN LONG 14km E, 18km M
                        DOWN 80km | TUE KEY 3km E, 25min T, 2km E | SUN LONG 24km E
                        PEAK 106km | TUE KEY 3km E, 5x1200m I jog 3min, 2km E | THU KEY 4km E, 12km M, 2km E | SUN LONG 32km E
                        PEAK 98km | TUE KEY 3km E, 2x18min T jog 2min, 2km E | SUN LONG 10km E, 18km M
                        TAPER 62km | TUE KEY 3km E, 3x8min T jog 1min, 2km E | THU KEY 3km E, 6km M, 2km E | SUN LONG 19km E
                        RACE 36km | TUE KEY 3km E, 3x2km M jog 2min, 2km E | RACE-0 RACE 42.195km RACE
                        """));
    }
}
