package io.milepost.checkins.safety;

import static io.milepost.checkins.safety.Said.cleared;
import static io.milepost.checkins.safety.Said.energy;
import static io.milepost.checkins.safety.Said.flag;
import static io.milepost.checkins.safety.Said.ill;
import static io.milepost.checkins.safety.Said.on;
import static io.milepost.checkins.safety.Said.pain;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.checkins.CheckIn;
import io.milepost.checkins.Concern;
import io.milepost.checkins.RedFlag;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConcernPolicyTest {

    private static final int TODAY = 20;

    @Test
    void anOrdinaryFortnightIsNoConcern() {
        assertThat(gravest(on(18, energy(4)), on(19, energy(3)), on(20, pain(3))))
                .isEmpty();
    }

    @Test
    void aRedFlagStaysUntilTheCoachClearsItHoweverGoodTheNextDays() {
        var flagged = on(2, flag(RedFlag.CHEST_PAIN));
        assertThat(gravest(flagged, on(19, energy(5)))).contains(Concern.Kind.RED_FLAG);
        assertThat(gravest(cleared(flagged), on(19, energy(5)))).isEmpty();
    }

    @Test
    void aSecondRedFlagIsNotClearedWithTheFirst() {
        assertThat(gravest(cleared(on(2, flag(RedFlag.FAINTING))), on(4, flag(RedFlag.FAINTING))))
                .contains(Concern.Kind.RED_FLAG);
    }

    @Test
    void painStaysUntilTheNextCheckInIsFreeOfIt() {
        assertThat(gravest(on(18, pain(5)))).contains(Concern.Kind.PAIN);
        assertThat(gravest(on(18, pain(5)), on(19, pain(2)))).isEmpty();
        assertThat(gravest(cleared(on(18, pain(5))))).isEmpty();
    }

    @Test
    void illnessIsNamedAsSuch() {
        assertThat(gravest(on(19, ill()))).contains(Concern.Kind.ILLNESS);
    }

    @Test
    void aRedFlagOutranksPain() {
        assertThat(gravest(on(10, flag(RedFlag.PALPITATIONS)), on(19, pain(8)))).contains(Concern.Kind.RED_FLAG);
    }

    @Test
    void threeLowDaysWithinTenAreATrend() {
        assertThat(gravest(on(11, energy(2)), on(15, energy(1)), on(20, energy(2))))
                .contains(Concern.Kind.LOW_TREND);
        assertThat(gravest(on(10, energy(2)), on(15, energy(1)), on(20, energy(2))))
                .isEmpty();
        assertThat(gravest(on(15, energy(2)), on(15, energy(1)), on(20, energy(2))))
                .as("two of them on one day")
                .isEmpty();
    }

    private static Optional<Concern.Kind> gravest(CheckIn... checkIns) {
        return ConcernPolicy.gravest(List.of(checkIns), Said.FIRST_DAY.plusDays(TODAY))
                .map(Concern::kind);
    }
}
