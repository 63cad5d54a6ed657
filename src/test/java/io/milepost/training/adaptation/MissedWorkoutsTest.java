package io.milepost.training.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.training.templates.Phase;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

/** Rules 1 to 4 of the science page, as the coaching page refines them. Today is a Wednesday. */
class MissedWorkoutsTest {

    private static final String T = "2km E, 3x6min T jog 1min, 2km E";

    @Test
    void missedEasyRunsAreLetGoTogetherAndNothingTakesTheirPlace() {
        assertThat(new Scene()
                        .missed(-5, "8km E")
                        .missed(-2, "8km E")
                        .open(1, "8km E")
                        .ideas())
                .containsExactly("MISSED_EASY(easy-missed): -5 let go; -2 let go");
    }

    @Test
    void anEasyRunMissedOnAnExcusedDayIsNoMatterForAnyRule() {
        assertThat(new Scene()
                        .missed(-2, "8km E")
                        .absent(Excuse.Kind.TRAVEL, -3, -1)
                        .ideas())
                .isEmpty();
    }

    @Test
    void whatMayStillBeLoggedIsNotMissed() {
        assertThat(new Scene().usualWeeks(4).open(-1, "8km E").open(0, T).ideas())
                .isEmpty();
    }

    @Test
    void aMissedKeySessionMovesWithinItsWeekAndTheEasyRunThereMakesRoom() {
        assertThat(new Scene()
                        .missed(-1, T)
                        .open(1, "8km E")
                        .open(4, "20km E")
                        .open(6, "8km E")
                        .told(Rule.MISSED_KEY))
                .containsExactly("MISSED_KEY(key-moves): -1 to 0");
        assertThat(new Scene()
                        .missed(-1, T)
                        .ran(0, 6)
                        .open(1, "8km E")
                        .open(4, "20km E")
                        .open(6, "8km E")
                        .told(Rule.MISSED_KEY))
                .containsExactly("MISSED_KEY(key-moves): -1 to 1; 1 let go");
    }

    @Test
    void aMissedKeySessionNeverComesBesideAHardDayNorWithinFortyEightHoursOfTheLongRun() {
        // Hard on Thursday, long on Sunday: today, Friday and Saturday are out.
        assertThat(new Scene()
                        .missed(-1, T)
                        .open(1, "15min E, 5x1km I jog 2min")
                        .open(4, "20km E")
                        .open(6, "8km E")
                        .told(Rule.MISSED_KEY))
                .containsExactly("MISSED_KEY(key-no-room): -1 let go");
    }

    @Test
    void aMissedKeySessionKeepsToTheDaysThatTheAthleteHas() {
        assertThat(new Scene()
                        .missed(-1, T)
                        .free(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY)
                        .told(Rule.MISSED_KEY))
                .containsExactly("MISSED_KEY(key-moves): -1 to 2");
    }

    @Test
    void aDayThatAPersonWroteIsNotGivenAway() {
        assertThat(new Scene()
                        .missed(-1, T)
                        .ran(0, 6)
                        .byHand(true)
                        .open(1, "8km E")
                        .byHand(false)
                        .open(4, "20km E")
                        .told(Rule.MISSED_KEY))
                .containsExactly("MISSED_KEY(key-moves): -1 to 2");
    }

    @Test
    void aMissedKeySessionIsLetGoInATaperAfterARoughDayAndAfterAnIllness() {
        assertThat(new Scene()
                        .missed(-1, T)
                        .phase(Phase.RACE)
                        .open(10, "42.195km RACE")
                        .told(Rule.MISSED_KEY))
                .containsExactly("MISSED_KEY(key-in-taper): -1 let go");
        assertThat(new Scene().missed(-1, T).low(-2).told(Rule.MISSED_KEY))
                .containsExactly("MISSED_KEY(key-after-rough-day): -1 let go");
        assertThat(new Scene().missed(-1, T).absent(Excuse.Kind.SICK, -6, -3).told(Rule.MISSED_KEY))
                .contains("MISSED_KEY(key-after-illness): -1 let go");
    }

    @Test
    void aKeySessionOfLastWeekIsNotBroughtIntoThisOne() {
        assertThat(new Scene().missed(-5, T).told(Rule.MISSED_KEY)).isEmpty();
    }

    @Test
    void afterAMissedLongRunTheNextOneLiesHalfwayBetweenTheLastDoneAndThePlanned() {
        // 20 km was the longest; 24 is planned; halfway is 22, which is also 110 %.
        Scene scene = new Scene()
                .usualWeeksButLastSunday(4)
                .missed(-3, "22km E")
                .open(2, "8km E")
                .open(4, "24km E");
        assertThat(scene.told(Rule.MISSED_LONG)).containsExactly("MISSED_LONG(long-run-missed): -3 let go; 4 22km E");
    }

    @Test
    void theNextLongRunIsNeverMadeLongerAndNeverPassesTheCap() {
        // Down week after the missed one: 14 km stays 14 km.
        assertThat(new Scene()
                        .usualWeeksButLastSunday(4)
                        .missed(-3, "22km E")
                        .open(1, "5km E")
                        .open(4, "14km E")
                        .ideas(Rule.MISSED_LONG))
                .isEmpty();
        // Halfway between 20 and 30 is 25, beyond 110 %: it stays at 22.
        assertThat(new Scene()
                        .usualWeeksButLastSunday(4)
                        .missed(-3, "22km E")
                        .open(2, "8km E")
                        .open(4, "30km E")
                        .told(Rule.MISSED_LONG))
                .containsExactly("MISSED_LONG(long-run-missed): -3 let go; 4 22km E");
    }

    @Test
    void aLongRunThatWasExcusedCountsAsMissedForTheNextOneButIsNotLetGo() {
        assertThat(new Scene()
                        .usualWeeksButLastSunday(4)
                        .absent(Excuse.Kind.TRAVEL, -4, -2)
                        .excusedRun(-3, "22km E")
                        .open(2, "8km E")
                        .open(4, "24km E")
                        .told(Rule.MISSED_LONG))
                .containsExactly("MISSED_LONG(long-run-missed): 4 22km E");
    }

    @Test
    void aLongRunThatWasRunADayLaterIsNotMissed() {
        assertThat(new Scene()
                        .usualWeeksButLastSunday(4)
                        .missed(-3, "22km E")
                        .ran(-2, 22.2)
                        .open(4, "24km E")
                        .ideas(Rule.MISSED_LONG))
                .isEmpty();
    }

    @Test
    void noRunGoesMuchBeyondTheLongestOfThirtyDays() {
        assertThat(new Scene().usualWeeks(4).open(2, "8km E").open(4, "24km E").told(Rule.LONGEST_RUN))
                .containsExactly("LONGEST_RUN(beyond-longest): 4 22km E");
        assertThat(new Scene().usualWeeks(4).open(2, "8km E").open(4, "23km E").told(Rule.LONGEST_RUN))
                .isEmpty();
    }

    @Test
    void aRaceIsNeitherCappedNorTheBaseOfTheCap() {
        assertThat(new Scene().usualWeeks(4).open(4, "42.195km RACE").ideas(Rule.LONGEST_RUN))
                .isEmpty();
        assertThat(new Scene().usualWeeks(4).raced(-3, 42.2).open(4, "30km E").told(Rule.LONGEST_RUN))
                .containsExactly("LONGEST_RUN(beyond-longest): 4 22km E");
    }

    @Test
    void ofWhomNothingIsKnownNothingIsSaid() {
        assertThat(new Scene().ran(-2, 5).open(1, "20km E").open(3, "8km E").told(Rule.LONGEST_RUN))
                .isEmpty();
    }

    @Test
    void threeMissedInARowRealignThePlan() {
        assertThat(new Scene()
                        .usualWeeks(4)
                        .missed(-2, "8km E")
                        .missed(-1, T)
                        .missed(0, "10km E")
                        .open(1, T)
                        .open(4, "24km E")
                        .open(5, "8km E")
                        .on(Scene.day(0))
                        .ideas())
                .containsExactly("REALIGN(missed-in-a-row): -2 let go; -1 let go; 0 let go; 1 6.5km E; 4 22km E");
    }

    @Test
    void excusedDaysDoNotCountTowardsMissedInARow() {
        assertThat(new Scene()
                        .missed(-4, "8km E")
                        .missed(-3, "8km E")
                        .missed(-2, "8km E")
                        .absent(Excuse.Kind.TRAVEL, -4, -3)
                        .ideas(Rule.REALIGN))
                .isEmpty();
    }

    @Test
    void lessThanHalfOfTenDaysRealignsToo() {
        assertThat(new Scene()
                        .missed(-8, "12km E")
                        .done(-6, "5km E")
                        .missed(-4, "12km E")
                        .done(-2, "5km E")
                        .open(1, T)
                        .told(Rule.REALIGN))
                .singleElement()
                .asString()
                .startsWith("REALIGN(little-done): -8 let go; -4 let go; 1 ");
    }

    @Test
    void inATaperWhatWasMissedIsLetGoAndTheRestStaysAsSharpAsItIs() {
        assertThat(new Scene()
                        .usualWeeks(4)
                        .phase(Phase.TAPER)
                        .missed(-2, "6km E")
                        .missed(-1, "6km E")
                        .missed(0, "6km E")
                        .open(1, T)
                        .phase(Phase.RACE)
                        .open(9, "42.195km RACE")
                        .told(Rule.REALIGN))
                .containsExactly("REALIGN(missed-in-a-row): -2 let go; -1 let go; 0 let go");
    }
}
