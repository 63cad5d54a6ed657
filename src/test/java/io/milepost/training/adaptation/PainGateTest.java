package io.milepost.training.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.training.templates.Phase;
import org.junit.jupiter.api.Test;

/** The gate of the return: pain of no more than 2 in 10 on a day of running and the morning after. Today is a Wednesday. */
class PainGateTest {

    private static final String STRIDES = "30min E, 6x20s strides walk 60s";
    private static final String WALKS = "5min walk, 4x(5min E, 1min walk)";
    private static final String THRESHOLD = "10min E, 3x5min T jog 2min, 10min E";

    @Test
    void painOfThreeOnARunRepeatsTheWeekAndWhatFollowsComesAWeekLater() {
        assertThat(secondWeek().pain(-1, 3).told(Rule.PAIN_GATE))
                .containsExactly("PAIN_GATE(pain-gate): 6 30min E; 8 33min E; 13 " + STRIDES + "; 15 36min E");
    }

    @Test
    void painOnTheMorningAfterARunFailsTheGateToo() {
        assertThat(secondWeek().pain(0, 3).told(Rule.PAIN_GATE)).hasSize(1);
    }

    @Test
    void painOfTwoPasses() {
        assertThat(secondWeek().pain(-1, 2).pain(0, 2).ideas()).isEmpty();
    }

    @Test
    void painThatGoesWithNoRunIsNotTheGates() {
        assertThat(secondWeek().pain(-3, 3).ideas()).isEmpty();
    }

    @Test
    void painInAnOrdinaryWeekIsNotTheGates() {
        assertThat(new Scene()
                        .phase(Phase.BUILD)
                        .usualWeeks(3)
                        .done(-1, "8km E")
                        .open(6, "9km E")
                        .pain(-1, 3)
                        .told(Rule.PAIN_GATE))
                .isEmpty();
    }

    @Test
    void theEasyWeeksAfterARaceHaveNoGate() {
        assertThat(new Scene()
                        .raced(-10, 42.2)
                        .phase(Phase.RECOVERY)
                        .done(-1, "30min E")
                        .open(6, "40min E")
                        .pain(-1, 3)
                        .told(Rule.PAIN_GATE))
                .isEmpty();
    }

    @Test
    void fromFourOnOnlyRestIsProposed() {
        assertThat(secondWeek().open(1, "33min E").hurt(-1).ideas()).containsExactly("INJURY(hurt): 1 let go");
    }

    @Test
    void aWeekThatIsOverForLongerThanTwoDaysIsNotRepeated() {
        Scene scene = secondWeek().pain(-1, 3).ran(4, 5);
        assertThat(scene.on(Scene.day(6)).told(Rule.PAIN_GATE)).hasSize(1);
        assertThat(scene.on(Scene.day(7)).told(Rule.PAIN_GATE)).isEmpty();
    }

    @Test
    void moreThanThreeWeeksOffHaveTheGateInAnyPlan() {
        Scene back = new Scene()
                .phase(Phase.BUILD)
                .ran(-40, 10)
                .done(-8, "20min E")
                .done(-1, "30min E")
                .open(6, "40min E")
                .pain(-1, 3);
        assertThat(back.told(Rule.PAIN_GATE)).containsExactly("PAIN_GATE(pain-gate): 6 30min E");
    }

    @Test
    void nothingBecomesLongerAndARaceIsLeftAlone() {
        assertThat(new Scene()
                        .phase(Phase.RECOVERY)
                        .done(-2, "30min E")
                        .done(-1, "40min E")
                        .open(5, "35min E")
                        .open(6, "20min E")
                        .open(7, "5km RACE")
                        .pain(-1, 3)
                        .told(Rule.PAIN_GATE))
                .containsExactly("PAIN_GATE(pain-gate): 5 30min E");
    }

    @Test
    void whatAPersonWroteIsOnlyListed() {
        assertThat(secondWeek()
                        .byHand(true)
                        .open(9, "50min E")
                        .pain(-1, 3)
                        .told(Rule.PAIN_GATE)
                        .getFirst())
                .contains("9 let go unticked");
    }

    /** The second week of the return, which stands at its Wednesday; its third and fourth are to come. */
    private static Scene secondWeek() {
        return new Scene()
                .phase(Phase.RECOVERY)
                .done(-8, WALKS)
                .done(-6, WALKS)
                .done(-1, "30min E")
                .excusedRun(1, "33min E")
                .open(6, STRIDES)
                .open(8, "36min E")
                .open(13, THRESHOLD)
                .open(15, "39min E");
    }
}
