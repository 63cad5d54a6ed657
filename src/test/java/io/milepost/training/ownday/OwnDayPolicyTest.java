package io.milepost.training.ownday;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.training.ownday.OwnDayRefused.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What athletes may make of their own day, and what is refused. */
class OwnDayPolicyTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final OwnDay FREE = day(Standing.FREE, 2);

    private static final OwnWorkout HARD = new OwnWorkout(TODAY, false, true, false, true, true);
    private static final OwnWorkout EASY = new OwnWorkout(TODAY, false, false, false, true, false);
    private static final OwnWorkout RACE = new OwnWorkout(TODAY, true, true, false, false, false);

    private static final List<OwnChange> ALL = List.of(
            new OwnChange.Shorter(),
            new OwnChange.Easier(),
            new OwnChange.Rest(),
            new OwnChange.Move(TODAY.plusDays(1)));

    @Test
    void aHardSessionOfTodayMayBecomeShorterEasierARestOrAnotherDays() {
        assertThat(ALL)
                .allSatisfy(change ->
                        assertThat(OwnDayPolicy.refusal(change, HARD, FREE)).isEmpty());
    }

    @Test
    void yesterdayAndTomorrowAreTheCoachs() {
        for (LocalDate other : List.of(TODAY.minusDays(1), TODAY.plusDays(1))) {
            OwnWorkout elsewhere = new OwnWorkout(other, false, true, false, true, true);
            assertThat(ALL)
                    .allSatisfy(change -> assertThat(OwnDayPolicy.refusal(change, elsewhere, FREE))
                            .contains(Reason.NOT_TODAY));
        }
    }

    @Test
    void whatWasTrainedIsNotRewritten() {
        OwnWorkout trained = new OwnWorkout(TODAY, false, true, true, true, true);

        assertThat(ALL)
                .allSatisfy(change ->
                        assertThat(OwnDayPolicy.refusal(change, trained, FREE)).contains(Reason.TRAINED));
    }

    @Test
    void painAndIllnessLeaveRestAndNothingElse() {
        OwnDay hurt = day(Standing.REST_ONLY, 2);

        assertThat(OwnDayPolicy.refusal(new OwnChange.Rest(), HARD, hurt)).isEmpty();
        assertThat(ALL)
                .filteredOn(change -> !(change instanceof OwnChange.Rest))
                .allSatisfy(change ->
                        assertThat(OwnDayPolicy.refusal(change, HARD, hurt)).contains(Reason.REST_ONLY));
        assertThat(OwnDayPolicy.moves(HARD, hurt)).isEmpty();
    }

    @Test
    void aRedFlagLeavesNothing() {
        assertThat(ALL)
                .allSatisfy(change -> assertThat(OwnDayPolicy.refusal(change, HARD, day(Standing.HELD, 6)))
                        .contains(Reason.HELD));
    }

    @Test
    void whatIsEasyOrSmallAlreadyDoesNotBecomeMoreSo() {
        OwnWorkout least = new OwnWorkout(TODAY, false, false, false, false, false);

        assertThat(OwnDayPolicy.refusal(new OwnChange.Easier(), EASY, FREE)).contains(Reason.NOTHING_SMALLER);
        assertThat(OwnDayPolicy.refusal(new OwnChange.Shorter(), least, FREE)).contains(Reason.NOTHING_SMALLER);
        assertThat(OwnDayPolicy.refusal(new OwnChange.Rest(), least, FREE)).isEmpty();
    }

    @Test
    void aRaceIsRunOrLeftOutAndNothingBetween() {
        assertThat(OwnDayPolicy.refusal(new OwnChange.Rest(), RACE, FREE)).isEmpty();
        assertThat(OwnDayPolicy.refusal(new OwnChange.Shorter(), RACE, FREE)).contains(Reason.NOTHING_SMALLER);
        assertThat(OwnDayPolicy.moves(RACE, FREE)).isEmpty();
    }

    @Test
    void aWorkoutMovesAsFarAsTheCoachAllowsAndNotBack() {
        assertThat(OwnDayPolicy.moves(EASY, day(Standing.FREE, 0))).isEmpty();
        assertThat(OwnDayPolicy.moves(EASY, FREE)).containsExactly(TODAY.plusDays(1), TODAY.plusDays(2));
        assertThat(move(TODAY.plusDays(3), EASY, FREE)).isEqualTo(Reason.BEYOND_ALLOWANCE);
        assertThat(move(TODAY.minusDays(1), EASY, FREE)).isEqualTo(Reason.BEYOND_ALLOWANCE);
        assertThat(move(TODAY, EASY, FREE)).isEqualTo(Reason.BEYOND_ALLOWANCE);
    }

    @Test
    void aMoveStaysWithinItsWeek() {
        LocalDate sunday = TODAY.plusDays(4);

        assertThat(OwnDayPolicy.moves(EASY, day(Standing.FREE, 6)))
                .hasSize(4)
                .last()
                .isEqualTo(sunday);
        OwnDay onSunday = new OwnDay(sunday, Standing.FREE, 6, Set.of(), Set.of());
        assertThat(OwnDayPolicy.moves(new OwnWorkout(sunday, false, false, false, true, false), onSunday))
                .isEmpty();
    }

    @Test
    void nothingIsCrammedIn() {
        OwnDay fullThursday = new OwnDay(TODAY, Standing.FREE, 2, Set.of(TODAY.plusDays(1)), Set.of());
        OwnDay longOnSaturday =
                new OwnDay(TODAY, Standing.FREE, 2, Set.of(TODAY.plusDays(3)), Set.of(TODAY.plusDays(3)));

        assertThat(OwnDayPolicy.moves(EASY, fullThursday)).containsExactly(TODAY.plusDays(2));
        assertThat(OwnDayPolicy.moves(HARD, longOnSaturday))
                .as("an easy day on either side of a demanding one")
                .containsExactly(TODAY.plusDays(1));
        assertThat(OwnDayPolicy.moves(EASY, longOnSaturday)).hasSize(2);
    }

    private static Reason move(LocalDate to, OwnWorkout workout, OwnDay day) {
        return OwnDayPolicy.refusal(new OwnChange.Move(to), workout, day).orElseThrow();
    }

    private static OwnDay day(Standing standing, int allowance) {
        return new OwnDay(TODAY, standing, allowance, Set.of(), Set.of());
    }
}
