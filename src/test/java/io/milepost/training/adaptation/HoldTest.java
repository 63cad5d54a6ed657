package io.milepost.training.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.training.templates.Phase;
import org.junit.jupiter.api.Test;

/** Rules 12 and 13: intensity, form, monotony, failed sessions. */
class HoldTest {

    private static final String T = "2km E, 3x6min T jog 1min, 2km E";

    @Test
    void whereFormIsFarDownTheNextHardSessionIsEasy() {
        assertThat(new Scene()
                        .form(120, 60, -25, 1, false)
                        .open(1, T)
                        .open(3, T)
                        .told(Rule.FORM))
                .containsExactly("FORM(form-down): 1 6.5km E");
    }

    @Test
    void formThatIsLowButUsualHoldsNothing() {
        assertThat(new Scene().form(120, 60, -24, 1, false).open(1, T).told(Rule.FORM))
                .isEmpty();
    }

    @Test
    void ninetyDaysOfDataAreNeededToSpeakOfForm() {
        assertThat(new Scene().form(89, 60, -40, 1, false).open(1, T).told(Rule.FORM))
                .isEmpty();
    }

    @Test
    void inATaperNothingIsHeldAndARaceNever() {
        assertThat(new Scene()
                        .form(120, 60, -40, 2.5, true)
                        .moderate(0.5)
                        .open(1, T)
                        .open(2, "8km E")
                        .phase(Phase.RACE)
                        .open(3, "10km RACE")
                        .ideas())
                .isEmpty();
        assertThat(new Scene()
                        .form(120, 60, -40, 1, false)
                        .phase(Phase.TUNE_UP)
                        .open(1, "10km RACE")
                        .ideas())
                .isEmpty();
    }

    @Test
    void daysThatAreAllAlikeGetARestDayOnlyWhileTheStrainIsHigh() {
        assertThat(new Scene()
                        .form(120, 60, 0, 2.4, true)
                        .open(1, T)
                        .open(2, "8km E")
                        .told(Rule.MONOTONY))
                .containsExactly("MONOTONY(days-alike): 2 let go");
        assertThat(new Scene().form(120, 60, 0, 2.4, false).open(2, "8km E").told(Rule.MONOTONY))
                .isEmpty();
        assertThat(new Scene().form(120, 60, 0, 2.0, true).open(2, "8km E").told(Rule.MONOTONY))
                .isEmpty();
    }

    @Test
    void aRoughDayMakesTheNextHardSessionAThirdSmallerAndNothingElse() {
        assertThat(new Scene().low(0).open(1, T).open(2, T).told(Rule.ROUGH_DAY))
                .containsExactly("ROUGH_DAY(rough-day): 1 2km E, 2x6min T jog 1min, 2km E");
        assertThat(new Scene().low(-2).open(1, T).told(Rule.ROUGH_DAY))
                .as("what was said the day before yesterday is over")
                .isEmpty();
        assertThat(new Scene().low(0).open(1, "8km E").open(3, T).told(Rule.ROUGH_DAY))
                .as("what is easy or further off stays")
                .isEmpty();
    }

    @Test
    void aFailedSessionAndATiredDayMakeTheNextHardOneEasyAndNothingIsRepeated() {
        assertThat(new Scene()
                        .usualWeeks(2)
                        .cut(-1, "15min E, 5x1km I jog 2min", 4)
                        .low(0)
                        .open(1, T)
                        .open(4, "20km E")
                        .open(60, "42.195km RACE")
                        .ideas())
                .containsExactly("TIRED(cut-and-tired): 1 6.5km E");
    }

    @Test
    void aFailedSessionAloneOrATiredDayAloneIsADay() {
        assertThat(new Scene().cut(-1, T, 4).open(1, T).told(Rule.TIRED)).isEmpty();
        assertThat(new Scene().done(-1, T).low(0).open(1, T).told(Rule.TIRED)).isEmpty();
    }

    @Test
    void theLongRunIsNotWhatIsHeldAfterAFailedSession() {
        assertThat(new Scene()
                        .usualWeeks(2)
                        .cut(-1, T, 4)
                        .low(0)
                        .open(2, "8km E")
                        .open(4, "12km E, 8km M")
                        .told(Rule.TIRED))
                .isEmpty();
    }

    @Test
    void tooMuchModerateGivesEasyRunsAWordOfTheirOwn() {
        assertThat(new Scene()
                        .moderate(0.36)
                        .open(1, T)
                        .open(2, "8km E")
                        .open(3, "8km E")
                        .told(Rule.INTENSITY))
                .containsExactly("INTENSITY(too-much-moderate): 2 gentler; 3 gentler");
        assertThat(new Scene().moderate(0.34).open(2, "8km E").told(Rule.INTENSITY))
                .isEmpty();
    }

    @Test
    void whatAPersonWroteIsNoMatterForARule() {
        assertThat(new Scene()
                        .form(120, 60, -40, 1, false)
                        .byHand(true)
                        .open(1, T)
                        .ideas())
                .isEmpty();
    }
}
