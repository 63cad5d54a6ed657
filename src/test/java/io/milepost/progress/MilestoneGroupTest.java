package io.milepost.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.roster.AthleteId;
import io.milepost.running.Distance;
import java.time.Duration;
import java.time.Instant;
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

    @Test
    void theTeamIsAskedForOneCheerADay() {
        var day = List.of(on(MONDAY, CAME), on(MONDAY, CLIMBED));
        assertThat(MilestoneGroup.of(day).getFirst().awaitingCheer())
                .get()
                .extracting(Milestone::achievement)
                .isEqualTo(CLIMBED);
        var cheered = List.of(cheered(on(MONDAY, CAME)), on(MONDAY, CLIMBED));
        assertThat(MilestoneGroup.of(cheered).getFirst().awaitingCheer()).isEmpty();
    }

    @Test
    void whatTheTeamToldItselfAndWhatIsQuietAsksForNoCheer() {
        var effort = new Achievement.BestEffort(
                Distance.FIVE_K, Duration.ofMinutes(21), Duration.ofMinutes(22), MONDAY.minusDays(9));
        var told = new Achievement.ByHand("You asked.", "");
        assertThat(MilestoneGroup.of(List.of(on(MONDAY, told), on(MONDAY, effort)))
                        .getFirst()
                        .awaitingCheer())
                .isEmpty();
    }

    private static Milestone cheered(Milestone milestone) {
        return new Milestone(
                milestone.id(),
                milestone.athlete(),
                milestone.day(),
                milestone.achievement(),
                milestone.wording(),
                milestone.evidence(),
                milestone.fullScreen(),
                milestone.celebrated(),
                Optional.of(new Milestone.Cheer("Bravo", Optional.empty(), Instant.EPOCH)));
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
