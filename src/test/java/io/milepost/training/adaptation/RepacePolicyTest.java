package io.milepost.training.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule 14: what a race changes about what is to come. */
class RepacePolicyTest {

    private static final String T = "2km E, 3x6min T jog 1min, 2km E";

    @Test
    void everyWorkoutToComeWithPacesTakesThoseOfTheRace() {
        assertThat(told(new Scene()
                        .race(-60, 45)
                        .race(-2, 47.3)
                        .done(-3, T)
                        .open(0, "8km E")
                        .open(1, T)
                        .open(2, "30min RPE 6")
                        .open(3, "STRENGTH 20min")
                        .open(4, "10km RACE")))
                .containsExactly("REPACE(paces-faster): 0 VDOT 47.3; 1 VDOT 47.3");
    }

    @Test
    void slowerPacesAreProposedToo() {
        assertThat(told(new Scene().race(-60, 45).race(-2, 43).open(1, T)))
                .containsExactly("REPACE(paces-slower): 1 VDOT 43.0");
    }

    @Test
    void aCourseOfHillsOrDownhillChangesNothing() {
        assertThat(told(new Scene().race(-60, 45).race(-2, 43, true).open(1, T)))
                .isEmpty();
        assertThat(told(new Scene().race(-60, 45).race(-2, 49, true).open(1, T)))
                .isEmpty();
    }

    @Test
    void whatAPersonWroteIsListedAndLeftAloneUnlessTicked() {
        assertThat(told(new Scene()
                        .race(-60, 45)
                        .race(-2, 47)
                        .open(1, T)
                        .byHand(true)
                        .open(3, T)))
                .containsExactly("REPACE(paces-faster): 1 VDOT 47.0; 3 VDOT 47.0 unticked");
    }

    @Test
    void pacesThatARaceRaisedHoldForSixWeeksAgainstAFurtherRise() {
        // Raised on day −30: they hold until day 12.
        assertThat(told(new Scene()
                        .vdot(47.0)
                        .race(-90, 45)
                        .race(-30, 47)
                        .race(-2, 48)
                        .open(11, T)
                        .open(12, T)))
                .containsExactly("REPACE(paces-faster): 11 VDOT 48.0 unticked; 12 VDOT 48.0");
    }

    @Test
    void pacesThatNeverTookTheEarlierRiseDoNotHold() {
        assertThat(told(new Scene()
                        .vdot(45.0)
                        .race(-90, 45)
                        .race(-30, 47)
                        .race(-2, 48)
                        .open(11, T)))
                .containsExactly("REPACE(paces-faster): 11 VDOT 48.0");
    }

    @Test
    void nothingHoldsAgainstSlowerPaces() {
        assertThat(told(new Scene()
                        .vdot(47.0)
                        .race(-90, 45)
                        .race(-30, 47)
                        .race(-2, 44)
                        .open(3, T)))
                .containsExactly("REPACE(paces-slower): 3 VDOT 44.0");
    }

    @Test
    void aRaceThatWasWithdrawnLeavesThePacesOfTheOneBefore() {
        assertThat(told(new Scene().vdot(49.0).race(-60, 45).open(1, T)))
                .containsExactly("REPACE(race-counts): 1 VDOT 45.0");
    }

    @Test
    void theSamePacesAreNoChange() {
        assertThat(told(new Scene().race(-60, 45).open(1, T))).isEmpty();
        assertThat(told(new Scene().vdot(null).race(-60, 45).open(1, T))).isEmpty();
    }

    @Test
    void theSameRaceIsTheSameIdeaAndAnotherOneIsNot() {
        Scene scene = new Scene().race(-60, 45).race(-2, 47).open(1, T);
        Idea first = RepacePolicy.look(scene.situation()).orElseThrow();
        Idea again = RepacePolicy.look(scene.open(2, T).situation()).orElseThrow();
        Idea other = RepacePolicy.look(scene.race(-1, 43).situation()).orElseThrow();

        assertThat(again.facts()).isEqualTo(first.facts());
        assertThat(other.facts()).isNotEqualTo(first.facts());
    }

    private static List<String> told(Scene scene) {
        return RepacePolicy.look(scene.situation()).stream().map(Scene::told).toList();
    }
}
