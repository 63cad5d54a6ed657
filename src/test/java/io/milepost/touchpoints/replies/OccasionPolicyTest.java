package io.milepost.touchpoints.replies;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.checkins.RecordCheckIn;
import io.milepost.checkins.RedFlag;
import io.milepost.checkins.safety.AdvicePolicy;
import io.milepost.roster.AthleteId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What kind of a rough day it is. */
class OccasionPolicyTest {

    @Test
    void aTiredDayIsJustThat() {
        assertThat(occasions(said(2, null, 0, false, false, Set.of()), false, false))
                .containsExactly(Occasion.TIRED);
    }

    @Test
    void whatIsMoreParticularFitsBetter() {
        assertThat(occasions(said(1, 2, 3, false, false, Set.of()), true, true))
                .containsExactly(Occasion.SECOND_HEAVY_DAY, Occasion.CUT_SHORT, Occasion.BAD_SLEEP, Occasion.TIRED);
    }

    @Test
    void painAndAChangedStrideHearOfPainAndOfNothingElse() {
        assertThat(occasions(said(1, 1, 4, false, false, Set.of()), true, true)).containsExactly(Occasion.PAIN);
        assertThat(occasions(said(5, null, 1, true, false, Set.of()), false, false))
                .containsExactly(Occasion.PAIN);
        assertThat(occasions(said(2, null, 4, false, true, Set.of()), false, false))
                .as("ill and in pain")
                .containsExactly(Occasion.PAIN);
    }

    @Test
    void theIllHearThatRestIsTraining() {
        assertThat(occasions(said(2, 1, 0, false, true, Set.of()), true, true)).containsExactly(Occasion.REST);
    }

    @Test
    void thereAreNoKindWordsForARedFlag() {
        for (RedFlag flag : RedFlag.values()) {
            assertThat(occasions(said(2, 1, 5, true, true, Set.of(flag)), true, true))
                    .as("%s", flag)
                    .isEmpty();
        }
    }

    @Test
    void whateverIsMeantForHarmIsNeverSaidOnATiredDayAndTheOtherWayRound() {
        for (int pain = 0; pain <= 10; pain++) {
            for (boolean ill : new boolean[] {false, true}) {
                RecordCheckIn said = said(2, 2, pain, false, ill, Set.of());
                boolean harm = !AdvicePolicy.judge(said).allowsKindWords();
                assertThat(occasions(said, true, true))
                        .as("pain %s, ill %s", pain, ill)
                        .isNotEmpty()
                        .allMatch(occasion -> occasion.isForHarm() == harm);
            }
        }
    }

    private static List<Occasion> occasions(RecordCheckIn said, boolean cut, boolean heavyBefore) {
        return OccasionPolicy.of(new RoughDayFacts(said, AdvicePolicy.judge(said), cut, heavyBefore));
    }

    private static RecordCheckIn said(
            int energy, @Nullable Integer sleep, int pain, boolean stride, boolean ill, Set<RedFlag> flags) {
        return new RecordCheckIn(
                new AthleteId(new UUID(0, 1)), energy, sleep, null, null, pain, stride, ill, flags, "");
    }
}
