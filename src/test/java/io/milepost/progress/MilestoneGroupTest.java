package io.milepost.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.roster.AthleteId;
import io.milepost.running.Distance;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MilestoneGroupTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final Achievement CAME = new Achievement.ShowedUp(2, Duration.ofMinutes(20));
    private static final Achievement CLIMBED = new Achievement.BiggestClimb(900, 700, MONDAY.minusDays(60));
    private static final Achievement RECORD = new Achievement.PersonalRecord(
            Distance.TEN_K, Duration.ofMinutes(41), Duration.ofMinutes(42), MONDAY.minusDays(90), true);

    @Test
    void aDayIsOneEntryLedByItsWeightiest() {
        var groups = MilestoneGroup.of(List.of(on(MONDAY, CAME), on(MONDAY, RECORD), on(MONDAY, CLIMBED)));
        assertThat(groups).hasSize(1);
        assertThat(groups.getFirst().first().achievement()).isEqualTo(RECORD);
        assertThat(groups.getFirst().more()).extracting(Milestone::achievement).containsExactly(CLIMBED, CAME);
    }

    @Test
    void theLatestDayComesFirst() {
        var groups = MilestoneGroup.of(List.of(on(MONDAY, RECORD), on(MONDAY.plusDays(3), CAME)));
        assertThat(groups).extracting(group -> group.first().day()).containsExactly(MONDAY.plusDays(3), MONDAY);
    }

    private static Milestone on(LocalDate day, Achievement achievement) {
        return new Milestone(
                new MilestoneId(UUID.randomUUID()),
                new AthleteId(UUID.randomUUID()),
                day,
                achievement,
                Optional.empty(),
                UUID.randomUUID(),
                false,
                Optional.empty(),
                Optional.empty());
    }
}
