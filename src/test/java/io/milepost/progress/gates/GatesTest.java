package io.milepost.progress.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.milepost.activities.ActivityId;
import io.milepost.activities.Split;
import io.milepost.progress.gates.GateFinding.AtGoalPace;
import io.milepost.progress.gates.GateFinding.LongestRun;
import io.milepost.progress.gates.GateFinding.RaceEquivalent;
import io.milepost.progress.gates.GateFinding.ShowingUp;
import io.milepost.progress.prediction.Verdict;
import io.milepost.running.Distance;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GatesTest {

    private static final LocalDate RACE = LocalDate.of(2026, 10, 11);
    private static final Duration THREE_HOURS = Duration.ofHours(3);
    private static final double SECONDS_PER_KM = 10_800 / 42.195;

    @Test
    void oneLooksSixFourAndTwoWeeksBeforeTheRace() {
        assertThat(Gate.cameBy(RACE.minusDays(43), RACE)).isEmpty();
        assertThat(Gate.cameBy(RACE.minusDays(42), RACE)).hasValue(Gate.SIX_WEEKS);
        assertThat(Gate.cameBy(RACE.minusDays(28), RACE)).hasValue(Gate.FOUR_WEEKS);
        assertThat(Gate.cameBy(RACE.minusDays(15), RACE)).hasValue(Gate.FOUR_WEEKS);
        assertThat(Gate.cameBy(RACE.minusDays(14), RACE)).hasValue(Gate.TWO_WEEKS);
        assertThat(Gate.cameBy(RACE, RACE)).isEmpty();
    }

    @Test
    void aRaceIsWorthTheGoalWithinTwoPercent() {
        assertThat(race(0.98, 1.0).met()).isTrue();
        assertThat(race(1.0, 1.02).met()).isTrue();
        assertThat(race(1.0, 1.021).met()).isFalse();
        assertThat(GatePolicy.judge(race(0.98, 1.0), List.of())).isEqualTo(Verdict.ON_TRACK);
        assertThat(GatePolicy.judge(race(1.0, 1.02), List.of())).isEqualTo(Verdict.WITHIN_REACH);
        assertThat(GatePolicy.judge(race(1.02, 1.05), List.of())).isEqualTo(Verdict.A_STRETCH);
        assertThat(GatePolicy.judge(race(1.03, 1.06), List.of())).isEqualTo(Verdict.CHANGE_THE_GOAL);
    }

    @Test
    void withoutARaceItIsAStretch() {
        RaceEquivalent none = new RaceEquivalent(Optional.empty(), Optional.empty(), THREE_HOURS);

        assertThat(none.met()).isFalse();
        assertThat(GatePolicy.judge(none, List.of())).isEqualTo(Verdict.A_STRETCH);
    }

    @Test
    void whatIsMissingAtAGateMakesItLessLikelyAndWhatIsNotKnownDoesNot() {
        ShowingUp enough = new ShowingUp(OptionalDouble.of(0.85));
        ShowingUp seldom = new ShowingUp(OptionalDouble.of(0.84));
        ShowingUp unknown = new ShowingUp(OptionalDouble.empty());
        AtGoalPace little = new AtGoalPace(marathon(Gate.TWO_WEEKS), Distance.km(11.5), Optional.empty(), false);
        AtGoalPace plenty = new AtGoalPace(marathon(Gate.TWO_WEEKS), Distance.km(12), Optional.empty(), false);

        assertThat(GatePolicy.judge(race(0.98, 1.0), List.of(plenty, enough))).isEqualTo(Verdict.ON_TRACK);
        assertThat(GatePolicy.judge(race(0.98, 1.0), List.of(plenty, unknown))).isEqualTo(Verdict.ON_TRACK);
        assertThat(GatePolicy.judge(race(0.98, 1.0), List.of(plenty, seldom))).isEqualTo(Verdict.WITHIN_REACH);
        assertThat(GatePolicy.judge(race(0.98, 1.0), List.of(little, seldom))).isEqualTo(Verdict.A_STRETCH);
        assertThat(GatePolicy.judge(race(1.02, 1.05), List.of(little, seldom))).isEqualTo(Verdict.CHANGE_THE_GOAL);
    }

    @Test
    void aMarathonAsksForNineAndTwelveKilometresInsideALongRunAndAShorterRaceForTheSameShare() {
        assertThat(marathon(Gate.FOUR_WEEKS).needed()).isEqualTo(Distance.km(9));
        assertThat(marathon(Gate.FOUR_WEEKS).insideLongRun()).isTrue();
        assertThat(marathon(Gate.TWO_WEEKS).needed()).isEqualTo(Distance.km(12));
        assertThat(GoalPace.at(Gate.SIX_WEEKS, Distance.MARATHON, THREE_HOURS)).isEmpty();
        GoalPace tenK = GoalPace.at(Gate.TWO_WEEKS, Distance.TEN_K, Duration.ofMinutes(40))
                .orElseThrow();
        assertThat(tenK.needed().km()).isCloseTo(2.84, within(0.01));
        assertThat(tenK.insideLongRun()).isFalse();
        assertThat(GoalPace.at(Gate.TWO_WEEKS, Distance.km(50), Duration.ofHours(5)))
                .isEmpty();
    }

    @Test
    void runsThatAreTypedSpeakForNothingAndAgainstNothing() {
        AtGoalPace typed = new AtGoalPace(marathon(Gate.TWO_WEEKS), Distance.ZERO, Optional.empty(), true);

        assertThat(typed.known()).isFalse();
        assertThat(GatePolicy.judge(race(0.98, 1.0), List.of(typed))).isEqualTo(Verdict.ON_TRACK);
    }

    @Test
    void whoeverWantsToArriveNeedsARunOfAShareOfTheRaceThatGrowsTowardsIt() {
        assertThat(LongRunNeed.at(Gate.SIX_WEEKS, Distance.MARATHON).distance().km())
                .isCloseTo(19.2, within(0.05));
        assertThat(LongRunNeed.at(Gate.FOUR_WEEKS, Distance.MARATHON).distance().km())
                .isCloseTo(23.3, within(0.05));
        assertThat(LongRunNeed.at(Gate.TWO_WEEKS, Distance.MARATHON).distance().km())
                .isCloseTo(27.4, within(0.05));
        assertThat(LongRunNeed.at(Gate.TWO_WEEKS, Distance.TEN_K).distance().km())
                .isCloseTo(6.5, within(0.05));
        assertThat(LongRunNeed.at(Gate.TWO_WEEKS, Distance.km(100)).distance().km())
                .as("nobody runs two thirds of a hundred before a hundred")
                .isCloseTo(35, within(0.05));
    }

    @Test
    void timeOnTheFeetIsEnoughHoweverFarItWas() {
        LongRunNeed need = LongRunNeed.at(Gate.TWO_WEEKS, Distance.MARATHON);

        assertThat(need.orFor()).isEqualTo(Duration.ofMinutes(150));
        assertThat(LongRunNeed.at(Gate.TWO_WEEKS, Distance.km(50)).orFor()).isEqualTo(Duration.ofMinutes(210));
        assertThat(longest(20, 150).met()).isTrue();
        assertThat(longest(20, 149).met()).isFalse();
        assertThat(longest(27.5, 140).met()).isTrue();
    }

    @Test
    void theLongestRunDecidesFirstAndShowingUpLessensIt() {
        ShowingUp enough = new ShowingUp(OptionalDouble.of(0.85));
        ShowingUp seldom = new ShowingUp(OptionalDouble.of(0.84));

        assertThat(GatePolicy.judge(longest(28, 140), List.of(enough))).isEqualTo(Verdict.ON_TRACK);
        assertThat(GatePolicy.judge(longest(28, 140), List.of(seldom))).isEqualTo(Verdict.WITHIN_REACH);
        assertThat(GatePolicy.judge(longest(24, 120), List.of(enough))).isEqualTo(Verdict.WITHIN_REACH);
        assertThat(GatePolicy.judge(longest(18, 95), List.of(enough))).isEqualTo(Verdict.A_STRETCH);
        assertThat(GatePolicy.judge(longest(14, 80), List.of(enough))).isEqualTo(Verdict.CHANGE_THE_GOAL);
        assertThat(GatePolicy.judge(
                        new LongestRun(
                                LongRunNeed.at(Gate.TWO_WEEKS, Distance.MARATHON),
                                Distance.ZERO,
                                Duration.ZERO,
                                Optional.empty()),
                        List.of()))
                .as("where no run is known nothing speaks for it yet")
                .isEqualTo(Verdict.A_STRETCH);
    }

    private static LongestRun longest(double km, int minutes) {
        return new LongestRun(
                LongRunNeed.at(Gate.TWO_WEEKS, Distance.MARATHON),
                Distance.km(km),
                Duration.ofMinutes(minutes),
                Optional.of(new ActivityId(UUID.randomUUID())));
    }

    @Test
    void onlyAnUnbrokenStretchWithinTwoPercentOfThePaceCounts() {
        GoalPace pace = marathon(Gate.FOUR_WEEKS);

        assertThat(pace.longestIn(splits(10, 1.3, 9, 1.0, 3, 1.3)).km()).isCloseTo(9, within(0.001));
        assertThat(pace.longestIn(splits(5, 1.0, 1, 1.3, 5, 1.0)).km()).isCloseTo(5, within(0.001));
        assertThat(pace.longestIn(splits(9, 1.019)).km()).isCloseTo(9, within(0.001));
        assertThat(pace.longestIn(splits(9, 1.03))).isEqualTo(Distance.ZERO);
        assertThat(pace.longestIn(splits(9, 0.97))).isEqualTo(Distance.ZERO);
        assertThat(pace.longestIn(List.of())).isEqualTo(Distance.ZERO);
    }

    private static GoalPace marathon(Gate gate) {
        return GoalPace.at(gate, Distance.MARATHON, THREE_HOURS).orElseThrow();
    }

    private static RaceEquivalent race(double fast, double middle) {
        return new RaceEquivalent(Optional.of(times(fast)), Optional.of(times(middle)), THREE_HOURS);
    }

    private static Duration times(double share) {
        return Duration.ofMillis(Math.round(THREE_HOURS.toMillis() * share));
    }

    /** Kilometres, so many at so many times the goal's pace, pair after pair. */
    private static List<Split> splits(double... pairs) {
        List<Split> splits = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            for (int km = 0; km < pairs[i]; km++) {
                splits.add(new Split(splits.size() + 1, 1_000, SECONDS_PER_KM * pairs[i + 1], OptionalInt.empty()));
            }
        }
        return splits;
    }
}
