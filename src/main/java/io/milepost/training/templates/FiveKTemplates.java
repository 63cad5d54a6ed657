package io.milepost.training.templates;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import io.milepost.running.Distance;
import io.milepost.running.UnitSystem;
import java.time.Duration;
import java.util.List;

/** Eight weeks to 5 km at three levels. */
final class FiveKTemplates {

    private FiveKTemplates() {}

    static List<Template> all() {
        return List.of(beginner(), intermediate(), advanced());
    }

    /** From twenty minutes of running and walking: three days, by feel. */
    private static Template beginner() {
        return new Template(
                "5k-beginner",
                1,
                new TemplateText.Shipped("5k-beginner", List.of("5k", "beginner")),
                UnitSystem.METRIC,
                Distance.FIVE_K,
                List.of(TUESDAY, THURSDAY, SUNDAY),
                new Entry(null, null, Duration.ofMinutes(20), 30),
                Sheet.weeks("""
                        BUILD - | TUE EASY 6x(2min E, 1min walk) | THU EASY 6x(2min E, 1min walk) | SUN LONG 22min E
                        BUILD - | TUE EASY 5x(3min E, 1min walk) | THU EASY 5x(3min E, 1min walk) | SUN LONG 24min E
                        BUILD - | TUE EASY 4x(4min E, 1min walk) | THU EASY 4x(4min E, 1min walk) | SUN LONG 26min E
                        DOWN - | TUE EASY 16min E | THU EASY 16min E | SUN LONG 22min E
                        BUILD - | TUE EASY 20min E | THU KEY 8min E, 3x2min RPE 6 walk 1min, 6min E | SUN LONG 28min E
                        BUILD - | TUE EASY 22min E | THU KEY 8min E, 4x2min RPE 6 walk 1min, 6min E | SUN LONG 30min E
                        BUILD - | TUE EASY 22min E | THU KEY 8min E, 3x3min RPE 6 walk 2min, 6min E | SUN LONG 33min E
                        RACE - | TUE EASY 15min E, 4x20s strides walk 60s | THU REST REST | RACE-1 REST REST | RACE-0 RACE 5km RACE
                        """));
    }

    /** Four days: intervals, threshold, a long run that stays modest. */
    private static Template intermediate() {
        return new Template(
                "5k-intermediate",
                1,
                new TemplateText.Shipped("5k-intermediate", List.of("5k", "intermediate")),
                UnitSystem.METRIC,
                Distance.FIVE_K,
                List.of(TUESDAY, THURSDAY, SATURDAY, SUNDAY),
                new Entry(Distance.km(30), Distance.km(10), null, 30),
                Sheet.weeks("""
                        BUILD 32km | TUE KEY 3km E, 5x400m I jog 200m, 2km E | THU KEY 3km E, 2x6min T jog 1min, 2km E | SUN LONG 10.5km E
                        BUILD 34km | TUE KEY 3km E, 6x400m I jog 200m, 2km E | THU KEY 3km E, 3x5min T jog 1min, 2km E | SUN LONG 11km E
                        BUILD 36km | TUE KEY 3km E, 5x500m I jog 2min, 2km E | THU KEY 3km E, 16min T, 2km E | SUN LONG 12km E
                        DOWN 28km | TUE KEY 3km E, 8x200m R jog 200m, 2km E | SUN LONG 9km E
                        BUILD 37km | TUE KEY 3km E, 7x400m I jog 200m, 2km E | THU KEY 3km E, 2x8min T jog 2min, 2km E | SUN LONG 12km E
                        BUILD 39km | TUE KEY 3km E, 4x700m I jog 2min, 2km E | THU KEY 3km E, 18min T, 2km E | SUN LONG 13km E
                        PEAK 38km | TUE KEY 3km E, 7x400m I jog 400m, 2km E | THU KEY 3km E, 2x8min T jog 2min, 2km E | SUN LONG 12km E
                        RACE 20km | TUE KEY 3km E, 4x400m I jog 400m, 2km E | RACE-0 RACE 5km RACE
                        """));
    }

    /** Six days: the same two hard ones, with more easy running to carry them. */
    private static Template advanced() {
        return new Template(
                "5k-advanced",
                1,
                new TemplateText.Shipped("5k-advanced", List.of("5k", "advanced")),
                UnitSystem.METRIC,
                Distance.FIVE_K,
                List.of(TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY),
                new Entry(Distance.km(60), Distance.km(16), null, 30),
                Sheet.weeks("""
                        BUILD 62km | TUE KEY 3km E, 12x400m I jog 200m, 2km E | THU KEY 3km E, 20min T, 2km E | SUN LONG 17km E
                        BUILD 65km | TUE KEY 3km E, 5x1km I jog 3min, 2km E | THU KEY 3km E, 4x6min T jog 1min, 2km E | SUN LONG 18km E
                        BUILD 68km | TUE KEY 3km E, 4x1200m I jog 3min, 2km E | THU KEY 3km E, 25min T, 2km E | SUN LONG 18km E
                        DOWN 54km | TUE KEY 3km E, 8x200m R jog 200m, 2km E | SUN LONG 14km E
                        BUILD 69km | TUE KEY 3km E, 5x1km I jog 3min, 2km E | THU KEY 3km E, 5x5min T jog 1min, 2km E | SUN LONG 19km E
                        BUILD 72km | TUE KEY 3km E, 7x800m I jog 2min, 2km E | THU KEY 3km E, 3x9min T jog 1min, 2km E | SUN LONG 19km E
                        PEAK 70km | TUE KEY 3km E, 8x400m R jog 400m, 2km E | THU KEY 3km E, 20min T, 2km E | SUN LONG 17km E
                        RACE 38km | TUE KEY 3km E, 3x1km I jog 3min, 2km E | RACE-0 RACE 5km RACE
                        """));
    }
}
