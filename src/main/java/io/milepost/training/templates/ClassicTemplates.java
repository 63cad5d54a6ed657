package io.milepost.training.templates;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import io.milepost.running.Distance;
import io.milepost.running.UnitSystem;
import java.time.Duration;
import java.util.List;

/** Templates A to E of the coaching rules, to the figure, and the base that any of them may stand on. */
final class ClassicTemplates {

    private ClassicTemplates() {}

    static List<Template> all() {
        return List.of(boston(), tenK(), fifty(), comeback(), learning(), base());
    }

    /**
     * Twelve weeks to a marathon for a qualifier: less volume than before, and pace in what is left. The long run grows
     * by no more than a tenth over the longest of the month before, a tune-up half in week 6 sets the paces anew, and
     * the last two weeks give back half of the volume.
     */
    private static Template boston() {
        return new Template(
                "boston",
                1,
                new TemplateText.Shipped("boston", List.of("marathon", "qualifier")),
                UnitSystem.IMPERIAL,
                Distance.MARATHON,
                List.of(TUESDAY, WEDNESDAY, THURSDAY, SATURDAY, SUNDAY),
                new Entry(Distance.miles(45), Distance.miles(14), null, 30),
                Sheet.weeks("""
                        BUILD 36mi | TUE KEY 2mi E, 3x6min T jog 1min, 2mi E | SUN LONG 14mi E
                        BUILD 38mi | TUE KEY 2mi E, 4x6min T jog 1min, 2mi E | SUN LONG 15mi E
                        BUILD 40mi | TUE KEY 2mi E, 5x800m I jog 400m, 2mi E | SUN LONG 16mi E
                        DOWN 32mi | TUE KEY 2mi E, 20min T, 2mi E | SUN LONG 12mi E
                        BUILD 41mi | TUE KEY 2mi E, 5x1km I jog 3min, 2mi E | SUN LONG 13mi E, 3mi M
                        TUNE_UP 40mi | TUE KEY 2mi E, 2x1mi T jog 1min, 2mi E | SUN TUNE_UP 21.0975km RACE
                        DOWN 35mi | TUE EASY 2mi E, 6x20s strides jog 60s, 2mi E | SUN LONG 13mi E
                        BUILD 44mi | TUE KEY 2mi E, 4x1mi T jog 1min, 2mi E | SUN LONG 11mi E, 6mi M
                        BUILD 46mi | TUE KEY 2mi E, 5x1km I jog 3min, 2mi E | THU KEY 2mi E, 4mi M, 1mi E | SUN LONG 18mi E
                        BUILD 42mi | TUE KEY 2mi E, 2x2mi T jog 2min, 2mi E | SUN LONG 8mi E, 8mi M
                        TAPER 29mi | TUE KEY 2mi E, 3x1mi T jog 1min, 2mi E | SUN LONG 11mi E
                        RACE 15mi | TUE KEY 2mi E, 2x1mi M jog 2min, 2mi E | RACE-0 RACE 42.195km RACE
                        """));
    }

    /** Eight weeks to a first 10 km from half an hour of running and walking: three days, by feel. */
    private static Template tenK() {
        return new Template(
                "ten-k",
                1,
                new TemplateText.Shipped("ten-k", List.of("10k", "beginner")),
                UnitSystem.METRIC,
                Distance.TEN_K,
                List.of(TUESDAY, THURSDAY, SUNDAY),
                new Entry(null, null, Duration.ofMinutes(30), 30),
                Sheet.weeks("""
                        BUILD - | TUE EASY 6x(3min E, 1min walk) | THU EASY 6x(3min E, 1min walk) | SUN LONG 30min E
                        BUILD - | TUE EASY 5x(4min E, 1min walk) | THU EASY 5x(4min E, 1min walk) | SUN LONG 33min E
                        BUILD - | TUE EASY 4x(6min E, 1min walk) | THU EASY 4x(6min E, 1min walk) | SUN LONG 36min E
                        DOWN - | TUE EASY 25min E | THU EASY 25min E | SUN LONG 30min E
                        BUILD - | TUE EASY 25min E | THU KEY 10min E, 4x3min RPE 6 walk 2min, 5min E | SUN LONG 39min E
                        BUILD - | TUE EASY 25min E | THU KEY 10min E, 5x3min RPE 6 walk 2min, 5min E | SUN LONG 42min E
                        BUILD - | TUE EASY 25min E | THU KEY 10min E, 3x5min RPE 6 walk 2min, 5min E | SUN LONG 46min E
                        RACE - | TUE EASY 20min E, 4x20s strides walk 60s | THU REST REST | RACE-1 REST REST | RACE-0 RACE 10km RACE
                        """));
    }

    /** Fourteen weeks to 50 km on trails: hills, a little threshold, and long days that are counted in minutes. */
    private static Template fifty() {
        return new Template(
                "fifty-k",
                1,
                new TemplateText.Shipped("fifty-k", List.of("ultra", "trail")),
                UnitSystem.METRIC,
                Distance.km(50),
                List.of(TUESDAY, WEDNESDAY, THURSDAY, SATURDAY, SUNDAY),
                new Entry(Distance.km(46), null, Duration.ofMinutes(110), 30),
                Sheet.weeks("""
                        BUILD 48km | TUE KEY 15min E, 6x60s hill jog 2min, 10min E | SAT LONG 120min E
                        BUILD 50km | TUE KEY 15min E, 8x60s hill jog 2min, 10min E | SAT LONG 130min E
                        BUILD 53km | TUE KEY 15min E, 10x60s hill jog 2min, 10min E | SAT LONG 140min E | SUN EASY 45min E
                        DOWN 42km | TUE KEY 15min E, 5x60s hill jog 2min, 10min E | SAT LONG 110min E
                        BUILD 55km | TUE KEY 15min E, 5x2min hill jog 2min, 10min E | THU KEY 15min E, 2x10min T jog 2min, 10min E | SAT LONG 150min E
                        BUILD 58km | TUE KEY 15min E, 6x2min hill jog 2min, 10min E | THU KEY 15min E, 2x10min T jog 2min, 10min E | SAT LONG 165min E | SUN EASY 60min E
                        BUILD 62km | TUE KEY 15min E, 8x2min hill jog 2min, 10min E | THU KEY 15min E, 3x10min T jog 2min, 10min E | SAT LONG 180min E | SUN EASY 75min E
                        DOWN 48km | TUE KEY 15min E, 4x2min hill jog 2min, 10min E | THU KEY 15min E, 2x10min T jog 2min, 10min E | SAT LONG 130min E
                        BUILD 64km | TUE KEY 15min E, 4x4min RPE 8 jog 3min, 10min E | THU KEY 15min E, 3x10min T jog 2min, 10min E | SAT LONG 190min E | SUN EASY 75min E
                        BUILD 67km | TUE KEY 15min E, 5x4min RPE 8 jog 3min, 10min E | THU KEY 15min E, 3x10min T jog 2min, 10min E | SAT LONG 200min E
                        PEAK 70km | TUE KEY 15min E, 6x4min RPE 8 jog 3min, 10min E | THU KEY 15min E, 3x10min T jog 2min, 10min E | SAT LONG 210min E "cue:race-terrain" | SUN EASY 75min E
                        DOWN 56km | TUE KEY 15min E, 3x4min RPE 8 jog 3min, 10min E | THU KEY 15min E, 2x10min T jog 2min, 10min E | SAT LONG 150min E
                        TAPER 38km | TUE KEY 15min E, 5x60s hill jog 2min, 10min E | SAT LONG 100min E
                        RACE 18km | TUE EASY 30min E, 4x20s strides walk 60s | RACE-0 RACE 50km RACE
                        """));
    }

    /** Four weeks back after 22 to 42 days off: shares of the volume before, and threshold only in the last. */
    private static Template comeback() {
        return new Template(
                "return",
                1,
                new TemplateText.Shipped("return", List.of("return")),
                UnitSystem.METRIC,
                null,
                List.of(TUESDAY, WEDNESDAY, THURSDAY, SATURDAY, SUNDAY),
                Entry.OPEN,
                Sheet.weeks("""
                        RECOVERY 50% 30min | TUE EASY 5min walk, 4x(5min E, 1min walk) | THU EASY 5min walk, 4x(5min E, 1min walk)
                        RECOVERY 60% 33min | TUE EASY 30min E
                        RECOVERY 72% 36min | TUE EASY 30min E, 6x20s strides walk 60s | THU EASY 30min E, 6x20s strides walk 60s
                        RECOVERY 85% 39min | TUE KEY 10min E, 3x5min T jog 2min, 10min E
                        """));
    }

    /** Six weeks of a learning programme: lesson, practice, reflection; nothing to run. */
    private static Template learning() {
        return new Template(
                "workshops",
                1,
                new TemplateText.Shipped("workshops", List.of("learning")),
                UnitSystem.METRIC,
                null,
                List.of(MONDAY, WEDNESDAY, FRIDAY),
                Entry.OPEN,
                Sheet.weeks("""
                        BUILD - | MON SESSION LESSON 20min "cue:one-outcome" | WED SESSION PRACTICE 30min "cue:write-outcome" | FRI SESSION REFLECT 10min "cue:next-time"
                        BUILD - | MON SESSION LESSON 20min "cue:opening" | WED SESSION PRACTICE 30min "cue:say-opening" | FRI SESSION REFLECT 10min "cue:next-time"
                        BUILD - | MON SESSION LESSON 20min "cue:questions" | WED SESSION PRACTICE 30min "cue:open-question" | FRI SESSION REFLECT 10min "cue:next-time"
                        BUILD - | MON SESSION LESSON 20min "cue:rehearse" | WED SESSION PRACTICE 30min "cue:run-part" | FRI SESSION REFLECT 10min "cue:next-time"
                        BUILD - | MON SESSION LESSON 20min "cue:deliver" | WED SESSION PRACTICE 30min "cue:hold-workshop" | FRI SESSION REFLECT 10min "cue:next-time"
                        BUILD - | MON SESSION LESSON 20min "cue:follow-up" | WED SESSION PRACTICE 30min "cue:ask-three" | FRI SESSION REFLECT 10min "cue:next-time"
                        """));
    }

    /** Eight weeks of easy running that grow by little, with strides, then short hills, then a first taste of threshold. */
    private static Template base() {
        return new Template(
                "base",
                1,
                new TemplateText.Shipped("base", List.of("base")),
                UnitSystem.METRIC,
                null,
                List.of(TUESDAY, WEDNESDAY, THURSDAY, SATURDAY, SUNDAY),
                new Entry(Distance.km(30), Distance.km(9), null, 30),
                Sheet.weeks("""
                        BASE 32km | TUE EASY 6km E, 4x20s strides walk 60s | SUN LONG 9.5km E
                        BASE 34km | TUE EASY 6km E, 5x20s strides walk 60s | SUN LONG 10km E
                        BASE 36km | TUE EASY 6km E, 6x20s strides walk 60s | SUN LONG 10.5km E
                        DOWN 28km | TUE EASY 6km E | SUN LONG 8.5km E
                        BASE 38km | TUE EASY 15min E, 6x20s hill walk 90s, 15min E | SUN LONG 11km E
                        BASE 40km | TUE EASY 15min E, 8x20s hill walk 90s, 15min E | SUN LONG 12km E
                        BASE 42km | TUE EASY 15min E, 8x20s hill walk 90s, 15min E | THU KEY 15min E, 2x8min T jog 2min, 15min E | SUN LONG 12.5km E
                        DOWN 34km | TUE EASY 6km E, 6x20s strides walk 60s | SUN LONG 10km E
                        """));
    }
}
