package io.milepost.checkins.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.checkins.RecordCheckIn;
import io.milepost.checkins.RedFlag;
import io.milepost.roster.AthleteId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LetterPolicyTest {

    private static final Instant NOW = Instant.parse("2026-10-01T06:00:00Z");
    private static final Optional<Instant> NEVER = Optional.empty();

    @Test
    void painOfFourAndARedFlagAskForALetterAndALowDayDoesNot() {
        assertThat(LetterPolicy.asksForALetter(said(4))).isTrue();
        assertThat(LetterPolicy.asksForALetter(said(3))).isFalse();
        assertThat(LetterPolicy.asksForALetter(said(0, RedFlag.FAINTING))).isTrue();
    }

    @Test
    void painThatIsSaidAgainOnAMorningIsOneLetter() {
        assertThat(LetterPolicy.isDue(said(5), NEVER, NEVER, NOW)).isTrue();
        assertThat(LetterPolicy.isDue(said(6), NEVER, ago(2), NOW)).isFalse();
        assertThat(LetterPolicy.isDue(said(6), NEVER, ago(13), NOW)).isTrue();
    }

    @Test
    void aRedFlagDoesNotWaitBehindPain() {
        assertThat(LetterPolicy.isDue(said(0, RedFlag.CHEST_PAIN), NEVER, ago(0), NOW))
                .isTrue();
        assertThat(LetterPolicy.isDue(said(0, RedFlag.CHEST_PAIN), ago(0), ago(0), NOW))
                .isFalse();
        assertThat(LetterPolicy.isDue(said(0, RedFlag.CHEST_PAIN), ago(2), ago(2), NOW))
                .isTrue();
    }

    private static Optional<Instant> ago(int hours) {
        return Optional.of(NOW.minus(Duration.ofHours(hours)));
    }

    private static RecordCheckIn said(int pain, RedFlag... flags) {
        return new RecordCheckIn(
                new AthleteId(new UUID(0, 1)), 3, null, null, null, pain, false, false, Set.of(flags), "");
    }
}
