package io.milepost.training.templates;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import io.milepost.running.Distance;
import io.milepost.running.UnitSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The templates that every practice starts with. */
public final class ShippedTemplates {

    private static final List<Template> ALL = List.of(boston(), tenK());

    private ShippedTemplates() {}

    public static List<Template> all() {
        return ALL;
    }

    public static Optional<Template> find(String slug) {
        return ALL.stream().filter(template -> template.slug().equals(slug)).findFirst();
    }

    /**
     * Twelve weeks to a marathon for a qualifier: less volume than before, and pace in what is left. The long run grows
     * by no more than a tenth over the longest of the month before, a tune-up half in week 6 sets the paces anew, and
     * the last two weeks give back half of the volume.
     */
    private static Template boston() {
        List<Week> weeks = List.of(
                miles(1, Phase.BUILD, 36, key("3x6min T jog 1min"), longRun("14mi E")),
                miles(2, Phase.BUILD, 38, key("4x6min T jog 1min"), longRun("15mi E")),
                miles(3, Phase.BUILD, 40, key("5x800m I jog 400m"), longRun("16mi E")),
                miles(4, Phase.DOWN, 32, key("20min T"), longRun("12mi E")),
                miles(5, Phase.BUILD, 41, key("5x1km I jog 3min"), longRun("13mi E, 3mi M")),
                miles(6, Phase.TUNE_UP, 40, key("2x1mi T jog 1min"), Slot.on(SUNDAY, Role.TUNE_UP, "21.0975km RACE")),
                miles(
                        7,
                        Phase.DOWN,
                        35,
                        Slot.on(TUESDAY, Role.EASY, "2mi E, 6x20s strides jog 60s, 2mi E"),
                        longRun("13mi E")),
                miles(8, Phase.BUILD, 44, key("4x1mi T jog 1min"), longRun("11mi E, 6mi M")),
                miles(
                        9,
                        Phase.BUILD,
                        46,
                        key("5x1km I jog 3min"),
                        Slot.on(THURSDAY, Role.KEY, "2mi E, 4mi M, 1mi E"),
                        longRun("18mi E")),
                miles(10, Phase.BUILD, 42, key("2x2mi T jog 2min"), longRun("8mi E, 8mi M")),
                miles(11, Phase.TAPER, 29, key("3x1mi T jog 1min"), longRun("11mi E")),
                miles(12, Phase.RACE, 15, key("2x1mi M jog 2min"), Slot.beforeRace(0, Role.RACE, "42.195km RACE")));
        return new Template(
                "boston",
                1,
                UnitSystem.IMPERIAL,
                Distance.MARATHON,
                List.of(TUESDAY, WEDNESDAY, THURSDAY, SATURDAY, SUNDAY),
                new Entry(Distance.miles(45), Distance.miles(14), 30),
                weeks);
    }

    private static Week miles(int number, Phase phase, double total, Slot... slots) {
        return new Week(number, phase, Distance.miles(total), List.of(slots));
    }

    private static Slot key(String work) {
        return Slot.on(TUESDAY, Role.KEY, "2mi E, " + work + ", 2mi E");
    }

    private static Slot longRun(String notation) {
        return Slot.on(SUNDAY, Role.LONG, notation);
    }

    /** Eight weeks to a first 10 km from half an hour of running and walking: three days, by feel. */
    private static Template tenK() {
        String[] first = {
            "6x(3min E, 1min walk)",
            "5x(4min E, 1min walk)",
            "4x(6min E, 1min walk)",
            "25min E",
            "25min E",
            "25min E",
            "25min E"
        };
        String[] second = {
            first[0],
            first[1],
            first[2],
            first[3],
            feel("4x3min RPE 6 walk 2min"),
            feel("5x3min RPE 6 walk 2min"),
            feel("3x5min RPE 6 walk 2min")
        };
        int[] longest = {30, 33, 36, 30, 39, 42, 46};
        List<Week> weeks = new ArrayList<>();
        for (int i = 0; i < longest.length; i++) {
            int number = i + 1;
            weeks.add(new Week(
                    number,
                    number == 4 ? Phase.DOWN : Phase.BUILD,
                    null,
                    List.of(
                            Slot.on(TUESDAY, Role.EASY, first[i]),
                            Slot.on(THURSDAY, number >= 5 ? Role.KEY : Role.EASY, second[i]),
                            Slot.on(SUNDAY, Role.LONG, longest[i] + "min E"))));
        }
        weeks.add(new Week(
                8,
                Phase.RACE,
                null,
                List.of(
                        Slot.on(TUESDAY, Role.EASY, "20min E, 4x20s strides walk 60s"),
                        Slot.on(THURSDAY, Role.REST, "REST"),
                        Slot.beforeRace(1, Role.REST, "REST"),
                        Slot.beforeRace(0, Role.RACE, "10km RACE"))));
        return new Template(
                "ten-k",
                1,
                UnitSystem.METRIC,
                Distance.TEN_K,
                List.of(TUESDAY, THURSDAY, SUNDAY),
                new Entry(null, null, 30),
                weeks);
    }

    private static String feel(String work) {
        return "10min E, " + work + ", 5min E";
    }
}
