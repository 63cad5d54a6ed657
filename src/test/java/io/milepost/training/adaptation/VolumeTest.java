package io.milepost.training.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.training.templates.Phase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rules 8 to 11: growth, down weeks, caps, taper. Today is a Wednesday; the coming week begins in five days. */
class VolumeTest {

    private static final String T = "2km E, 3x6min T jog 1min, 2km E";

    @Test
    void aWeekThatJumpsByMoreThanAThirdAndEightKilometresShrinksInItsEasyRuns() {
        // Usual weeks come to 46 km; 64 km are planned: to 110 % the easy runs lose 13 of 36 km.
        assertThat(new Scene()
                        .usualWeeks(4)
                        .open(6, "12km E")
                        .open(7, T)
                        .open(8, "12km E")
                        .open(10, "12km E")
                        .open(11, "20km E")
                        .told(Rule.GROWTH))
                .containsExactly("GROWTH(week-jumps): 6 7.5km E; 8 7.5km E; 10 7.5km E");
    }

    @Test
    void growthBelowTheLimitsIsTheCoachsChoice() {
        // 57 of 46 km: 24 %.
        assertThat(new Scene()
                        .usualWeeks(4)
                        .open(6, "10km E")
                        .open(7, T)
                        .open(8, "9km E")
                        .open(10, "10km E")
                        .open(11, "20km E")
                        .told(Rule.GROWTH))
                .isEmpty();
    }

    @Test
    void aWeekThatJumpsFromLittleByLessThanEightKilometresIsFine() {
        Scene scene = new Scene();
        for (int week = 1; week <= 4; week++) {
            scene.done(-7 * week - 1, "6km E").done(-7 * week + 2, "6km E");
        }
        assertThat(scene.open(6, "9km E").open(9, "10km E").told(Rule.GROWTH)).isEmpty();
    }

    @Test
    void excusedWeeksAreNoBaseAndAReturnIsFreeUpToEightyFivePerCentOfBefore() {
        Scene scene = new Scene().usualWeeks(6).absent(Excuse.Kind.TRAVEL, -9, -3);
        assertThat(scene.open(6, "8km E")
                        .open(7, T)
                        .open(9, "8km E")
                        .open(11, "14km E")
                        .told(Rule.GROWTH))
                .isEmpty();
    }

    @Test
    void aTaperWeekAndAWeekWithARaceDoNotGrow() {
        assertThat(new Scene()
                        .usualWeeks(4)
                        .phase(Phase.RACE)
                        .open(6, "40km E")
                        .open(8, "40km E")
                        .open(11, "10km RACE")
                        .told(Rule.GROWTH))
                .isEmpty();
    }

    @Test
    void afterThreeWeeksWithoutALighterOneTheComingWeekIsThreeQuarters() {
        assertThat(thisWeek(new Scene().usualWeeks(4))
                        .open(6, "8km E")
                        .open(8, T)
                        .open(10, "10km E")
                        .open(11, "20km E")
                        .told(Rule.DOWN_WEEK))
                .containsExactly("DOWN_WEEK(no-down-week): 6 4km E; 10 5km E");
    }

    @Test
    void whoBeginsHasNoFullWeeksThatAskForALighterOne() {
        Scene begins = new Scene().open(6, "30min E").open(8, "30min E").open(11, "40min E");
        assertThat(begins.ideas()).isEmpty();
        assertThat(begins.done(-1, "30min E").open(1, "30min E").ideas()).isEmpty();
    }

    @Test
    void aPlanWithADownWeekOfItsOwnIsLeftAlone() {
        assertThat(thisWeek(new Scene().usualWeeks(4))
                        .open(6, "8km E")
                        .open(11, "40km E")
                        .phase(Phase.DOWN)
                        .open(13, "8km E")
                        .told(Rule.DOWN_WEEK))
                .isEmpty();
    }

    @Test
    void noDownWeekIsAskedForBeforeATaper() {
        assertThat(thisWeek(new Scene().usualWeeks(4))
                        .open(6, "8km E")
                        .open(11, "30km E")
                        .open(32, "42.195km RACE")
                        .told(Rule.DOWN_WEEK))
                .isEmpty();
    }

    @Test
    void eachZoneHasItsCapOfTheWeek() {
        // Of 51 km: T 5.1, I 4.1, R 2.6.
        assertThat(week(51, "2km E, 4x2km T jog 1min, 2km E"))
                .containsExactly("CAPS(cap-t): 6 2km E, 2x2km T jog 1min, 2km E");
        assertThat(week(51, "2km E, 6x1km I jog 3min, 2km E"))
                .containsExactly("CAPS(cap-i): 6 2km E, 4x1km I jog 3min, 2km E");
        assertThat(week(51, "2km E, 12x400m R jog 400m, 2km E"))
                .containsExactly("CAPS(cap-r): 6 2km E, 6x400m R jog 400m, 2km E");
        assertThat(week(51, "2km E, 5x1km T jog 1min, 2km E")).isEmpty();
    }

    @Test
    void intervalsNeverPassTenKilometresAndRepetitionsNeverEight() {
        assertThat(week(160, "2km E, 12x1km I jog 3min, 2km E"))
                .containsExactly("CAPS(cap-i): 6 2km E, 10x1km I jog 3min, 2km E");
        assertThat(week(220, "2km E, 24x400m R jog 400m, 2km E"))
                .containsExactly("CAPS(cap-r): 6 2km E, 20x400m R jog 400m, 2km E");
    }

    @Test
    void theLongRunsCapDependsOnTheRace() {
        assertThat(longOf(22, null)).containsExactly("CAPS(cap-long): 11 15km E");
        assertThat(longOf(22, "10km RACE")).containsExactly("CAPS(cap-long): 11 17.5km E");
        assertThat(longOf(22, "42.195km RACE")).isEmpty();
        assertThat(longOf(26, "42.195km RACE")).containsExactly("CAPS(cap-long): 11 20km E");
        assertThat(longOf(26, "50km RACE")).isEmpty();
    }

    @Test
    void inALighterWeekCapsReckonWithTheBuildWeeksBefore() {
        assertThat(new Scene()
                        .usualWeeks(4)
                        .phase(Phase.DOWN)
                        .open(6, "5km E")
                        .open(8, "2km E, 3x6min T jog 1min, 2km E")
                        .open(10, "5km E")
                        .told(Rule.CAPS))
                .isEmpty();
    }

    @Test
    void aTaperThatIsNoneShrinksItsEasyPartsAndKeepsWhatIsSharp() {
        assertThat(new Scene()
                        .on(Scene.day(-2))
                        .usualWeeks(4)
                        .open(-1, "12km E")
                        .open(1, T)
                        .open(3, "12km E")
                        .open(4, "18km E")
                        .open(6, "10km E")
                        .open(8, T)
                        .open(10, "10km E")
                        .phase(Phase.RACE)
                        .open(12, "42.195km RACE")
                        .told(Rule.TAPER))
                .singleElement()
                .asString()
                .startsWith("TAPER(taper-too-much): ")
                .contains("3x6min T jog 1min")
                .doesNotContain("let go", "RACE");
    }

    @Test
    void aTaperThatIsDeepEnoughIsLeftAlone() {
        assertThat(new Scene()
                        .usualWeeks(4)
                        .open(1, T)
                        .open(4, "14km E")
                        .open(6, "5km E")
                        .open(8, "2km E, 2x6min T jog 1min")
                        .phase(Phase.RACE)
                        .open(12, "42.195km RACE")
                        .told(Rule.TAPER))
                .isEmpty();
    }

    @Test
    void farFromTheRaceNothingTapers() {
        assertThat(thisWeek(new Scene().usualWeeks(4)).open(40, "42.195km RACE").told(Rule.TAPER))
                .isEmpty();
    }

    private static Scene thisWeek(Scene scene) {
        return scene.done(-1, "8km E").open(1, T).open(3, "10km E").open(4, "20km E");
    }

    /** A week of so many kilometres with the session in it. */
    private static List<String> week(int km, String session) {
        Scene probe = new Scene().open(6, session);
        double own =
                probe.situation().planned().getFirst().estimate().distance().km();
        double rest = (km - own) / 6;
        Scene scene = new Scene().open(6, session);
        for (int day : new int[] {5, 7, 8, 9, 10, 11}) {
            scene.open(day, "%.3fkm E".formatted(rest));
        }
        return scene.told(Rule.CAPS);
    }

    /** A week of 50 km on five days with a long run, towards a race in five weeks. */
    private static List<String> longOf(int km, @Nullable String race) {
        Scene scene = new Scene().vdot(50.0);
        double rest = (50.0 - km) / 4;
        for (int day : new int[] {5, 6, 8, 9}) {
            scene.open(day, "%.3fkm E".formatted(rest));
        }
        scene.open(11, km + "km E");
        if (race != null) {
            scene.open(40, race);
        }
        return scene.told(Rule.CAPS);
    }
}
