package io.milepost.checkins.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.checkins.RecordCheckIn;
import io.milepost.checkins.RedFlag;
import io.milepost.checkins.safety.LetterPolicy.Matter;
import io.milepost.roster.AthleteId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LetterPolicyTest {

    private static final Instant NOW = Instant.parse("2026-10-01T06:00:00Z");

    @Test
    void whateverLeavesOnlyRestAsksForALetterAndALowDayDoesNot() {
        assertThat(matter(0, false, false, RedFlag.FAINTING)).contains(Matter.RED_FLAG);
        assertThat(matter(4, false, false)).contains(Matter.PAIN);
        assertThat(matter(1, true, false)).contains(Matter.PAIN);
        assertThat(matter(0, false, true)).contains(Matter.ILLNESS);
        assertThat(matter(3, false, false)).isEmpty();
    }

    @Test
    void theGravestMatterIsWhatALetterIsAbout() {
        assertThat(matter(6, true, true, RedFlag.CHEST_PAIN)).contains(Matter.RED_FLAG);
        assertThat(matter(6, false, true)).contains(Matter.PAIN);
    }

    @Test
    void painThatIsSaidAgainOnAMorningIsOneLetter() {
        assertThat(LetterPolicy.isDue(Matter.PAIN, Optional.empty(), NOW)).isTrue();
        assertThat(LetterPolicy.isDue(Matter.PAIN, ago(2), NOW)).isFalse();
        assertThat(LetterPolicy.isDue(Matter.PAIN, ago(13), NOW)).isTrue();
    }

    @Test
    void aRedFlagIsWrittenAboutAgainAfterAnHour() {
        assertThat(LetterPolicy.isDue(Matter.RED_FLAG, ago(0), NOW)).isFalse();
        assertThat(LetterPolicy.isDue(Matter.RED_FLAG, ago(2), NOW)).isTrue();
    }

    @Test
    void anIllnessThatIsSaidEveryMorningIsOneLetterInThreeDays() {
        assertThat(LetterPolicy.isDue(Matter.ILLNESS, ago(24), NOW)).isFalse();
        assertThat(LetterPolicy.isDue(Matter.ILLNESS, ago(73), NOW)).isTrue();
    }

    private static Optional<Instant> ago(int hours) {
        return Optional.of(NOW.minus(Duration.ofHours(hours)));
    }

    private static Optional<Matter> matter(int pain, boolean strideChanged, boolean ill, RedFlag... flags) {
        return LetterPolicy.matter(new RecordCheckIn(
                new AthleteId(new UUID(0, 1)), 3, null, null, null, pain, strideChanged, ill, Set.of(flags), ""));
    }
}
