package io.milepost.training.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules 5, 6 and 7: lay-off, illness, injury. Today is a Wednesday. */
class ComingBackTest {

    private static final String T = "2km E, 3x6min T jog 1min, 2km E";

    @Test
    void fiveDaysWithoutARunChangeNothing() {
        assertThat(new Scene().usualWeeks(1).ran(-6, 8).open(1, T).ideas(Rule.LAY_OFF))
                .isEmpty();
    }

    @Test
    void sixToNineDaysGiveThreeEasyDaysAtFourFifths() {
        assertThat(lastRan(-8)
                        .open(0, "10km E")
                        .open(1, "10km T")
                        .open(2, "10km E")
                        .open(3, "10km E")
                        .told(Rule.LAY_OFF))
                .containsExactly("LAY_OFF(lay-off-days): 0 8km E; 1 8km E; 2 8km E");
    }

    @Test
    void tenDaysGiveAnEasyWeekAtSeventyPerCentAndSlowerPacesAfterIt() {
        // 13 days: 0.3 points of a hundred for each beyond five: 2.4 % of VDOT 45.
        assertThat(lastRan(-14)
                        .open(0, "10km E")
                        .open(2, "10km T")
                        .open(8, "10km T")
                        .open(9, "30min open")
                        .told(Rule.LAY_OFF))
                .containsExactly("LAY_OFF(lay-off-week): 0 7km E; 2 7km E; 8 VDOT 43.9");
    }

    @Test
    void whoCrossTrainedKeepsMore() {
        assertThat(lastRan(-14)
                        .crossTrained(-12, -10, -8, -6, -3)
                        .open(0, "10km E")
                        .open(8, "10km T")
                        .told(Rule.LAY_OFF))
                .containsExactly("LAY_OFF(lay-off-week): 0 7km E; 8 VDOT 44.5");
    }

    @Test
    void moreThanThreeWeeksBeginTheReturnOfFourWeeks() {
        List<String> told = lastRan(-26)
                .open(0, "10km E")
                .open(7, "10km T")
                .open(14, "10km E")
                .open(21, "10km E")
                .open(23, "10km T")
                .open(30, "10km T")
                .told(Rule.LAY_OFF);
        assertThat(told)
                .containsExactly("LAY_OFF(lay-off-return): 0 5min walk, 4x(5min E, 1min walk); 7 30min E;"
                        + " 14 30min E, 6x20s strides walk 60s;"
                        + " 21 10min E, 3x5min T jog 2min, 10min E; 23 30min E; 30 VDOT 42.3");
    }

    /** What the coach reads before a plan goes on: the same weeks at the same shares. */
    @Test
    void theWeeksOfTheReturnComeToTheSharesThatAreSaid() {
        Scene scene = new Scene();
        for (int week = 0; week < 4; week++) {
            scene.ran(-53 + 7 * week, 5)
                    .ran(-51 + 7 * week, 5)
                    .ran(-49 + 7 * week, 5)
                    .ran(-47 + 7 * week, 5);
        }
        for (int week = 0; week < 4; week++) {
            for (int day : List.of(0, 1, 3, 5, 6)) {
                scene.open(7 * week + day, "8km E");
            }
        }
        List<Alteration> changes = scene.ideas(Rule.LAY_OFF).getFirst().alterations();

        List<Double> shares = new ArrayList<>();
        for (int week = 0; week < 4; week++) {
            LocalDate first = Scene.day(7 * week);
            shares.add(changes.stream()
                            .filter(Alteration.Reshape.class::isInstance)
                            .map(Alteration.Reshape.class::cast)
                            .filter(shape ->
                                    !shape.day().isBefore(first) && shape.day().isBefore(first.plusWeeks(1)))
                            .mapToDouble(shape -> shape.of()
                                    .sizeOf(shape.workout())
                                    .distance()
                                    .km())
                            .sum()
                    / 20);
        }

        List<Double> said = WayBack.RETURN.shares();
        assertThat(shares).hasSameSizeAs(said);
        for (int week = 0; week < said.size(); week++) {
            assertThat(shares.get(week)).isBetween(said.get(week) - 0.1, said.get(week));
        }
    }

    @Test
    void whatTheShareOfAWeekDoesNotReachIsLetGo() {
        assertThat(lastRan(-26)
                        .open(0, "10km E")
                        .open(1, "10km E")
                        .open(3, "10km E")
                        .told(Rule.LAY_OFF))
                .containsExactly("LAY_OFF(lay-off-return): 0 5min walk, 4x(5min E, 1min walk);"
                        + " 1 5min walk, 4x(5min E, 1min walk); 3 let go");
    }

    @Test
    void theWayBackIsStillShownInTheDaysAfterTheFirstRun() {
        assertThat(lastRan(-14).ran(-1, 5).open(1, "10km T").told(Rule.LAY_OFF))
                .containsExactly("LAY_OFF(lay-off-week): 1 7km E");
    }

    @Test
    void whoIsStillAwayIsNotAskedBack() {
        assertThat(lastRan(-14)
                        .absent(Excuse.Kind.TRAVEL, -13, null)
                        .open(0, "10km E")
                        .ideas())
                .isEmpty();
    }

    @Test
    void aRaceIsNeverTouchedByALayOff() {
        assertThat(lastRan(-8).open(2, "10km RACE").ideas(Rule.LAY_OFF)).isEmpty();
    }

    @Test
    void whoSaysThatTheyAreIllRestsAndNothingElseIsProposed() {
        assertThat(new Scene()
                        .missed(-2, "8km E")
                        .ill(0)
                        .open(0, T)
                        .open(1, "8km E")
                        .open(4, "20km E")
                        .ideas())
                .containsExactly("ILLNESS(ill): 0 let go; 1 let go");
    }

    @Test
    void anAbsenceExcusesItsDaysByItself() {
        assertThat(new Scene().absent(Excuse.Kind.SICK, -1, null).open(0, T).ideas())
                .isEmpty();
    }

    @Test
    void fourSickDaysAreFollowedByFourEasyOnesAndTheLongRunBehindThemStays() {
        assertThat(new Scene()
                        .usualWeeks(3)
                        .absent(Excuse.Kind.SICK, -4, -1)
                        .open(0, "8km E")
                        .open(1, T)
                        .open(4, "20km E")
                        .open(60, "42.195km RACE")
                        .ideas())
                .containsExactly("ILLNESS(after-illness): 1 6.5km E");
    }

    @Test
    void aLongRunAmongTheEasyDaysMovesBehindThemWhereItIsQuiet() {
        assertThat(new Scene()
                        .usualWeeks(3)
                        .absent(Excuse.Kind.SICK, -3, -1)
                        .open(2, "20km E")
                        .open(6, "8km E")
                        .told(Rule.ILLNESS))
                .containsExactly("ILLNESS(after-illness): 2 to 3");
    }

    @Test
    void aLongRunWithoutAQuietDayIsRunEasilyAndShorter() {
        assertThat(new Scene()
                        .usualWeeks(3)
                        .absent(Excuse.Kind.SICK, -3, -1)
                        .open(2, "20km E")
                        .open(3, "8km E")
                        .open(4, "8km E")
                        .open(5, "8km E")
                        .told(Rule.ILLNESS))
                .containsExactly("ILLNESS(after-illness): 2 14km E");
    }

    @Test
    void oneSickDayGivesTwoEasyDaysAndTwoWeeksGiveSeven() {
        assertThat(new Scene()
                        .absent(Excuse.Kind.SICK, -1, -1)
                        .open(1, T)
                        .open(2, T)
                        .ideas(Rule.ILLNESS)
                        .getFirst()
                        .alterations())
                .hasSize(1);
        assertThat(new Scene()
                        .ran(-3, 5)
                        .absent(Excuse.Kind.SICK, -14, -1)
                        .open(6, T)
                        .open(7, T)
                        .ideas(Rule.ILLNESS)
                        .getFirst()
                        .alterations())
                .hasSize(1);
    }

    @Test
    void tenSickDaysAndMoreAreADayOffLikeAnyOther() {
        assertThat(lastRan(-14)
                        .absent(Excuse.Kind.SICK, -13, -1)
                        .ill(-4)
                        .open(0, "10km E")
                        .open(2, "10km T")
                        .open(8, "10km T")
                        .ideas())
                .containsExactly("LAY_OFF(lay-off-week): 0 7km E; 2 7km E; 8 VDOT 43.9");
    }

    @Test
    void whoIsStillIllAfterTenDaysIsNotAskedBack() {
        assertThat(lastRan(-14).ill(-1).open(0, "10km E").ideas()).containsExactly("ILLNESS(ill): 0 let go");
    }

    @Test
    void illnessThatOnlyTheCheckInsTellEndsWithTheFirstWellOne() {
        assertThat(new Scene().ill(-3).well(0).open(1, T).told(Rule.ILLNESS))
                .containsExactly("ILLNESS(after-illness): 1 6.5km E");
    }

    @Test
    void aRedFlagHoldsEverythingUntilItIsCleared() {
        assertThat(new Scene()
                        .usualWeeks(4)
                        .flagged(-9)
                        .missed(-2, "8km E")
                        .open(0, T)
                        .open(4, "30km E")
                        .ideas())
                .containsExactly("ILLNESS(red-flag): 0 let go");
    }

    @Test
    void painLeavesOnlyRestAndNoOtherRuleSpeaks() {
        assertThat(new Scene()
                        .usualWeeks(4)
                        .missed(-2, T)
                        .hurt(0)
                        .open(0, "8km E")
                        .open(2, T)
                        .open(4, "30km E")
                        .ideas())
                .containsExactly("INJURY(hurt): 0 let go; 2 let go");
    }

    @Test
    void theWayBackFromAnInjuryIsTheCoachs() {
        assertThat(new Scene()
                        .usualWeeks(2)
                        .absent(Excuse.Kind.INJURED, -4, null)
                        .open(1, T)
                        .ideas())
                .isEmpty();
    }

    @Test
    void painThatWasSaidToBeOverIsOver() {
        assertThat(new Scene().hurt(-2).well(-1).open(1, T).ideas()).isEmpty();
    }

    private static Scene lastRan(int day) {
        return new Scene()
                .ran(day - 6, 10)
                .ran(day - 4, 10)
                .ran(day - 3, 10)
                .ran(day - 2, 10)
                .ran(day - 1, 10)
                .ran(day, 10);
    }
}
