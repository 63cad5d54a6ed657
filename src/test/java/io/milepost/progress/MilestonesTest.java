package io.milepost.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.milepost.activities.Activities;
import io.milepost.activities.ActivityId;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.checkins.CheckIns;
import io.milepost.checkins.RecordCheckIn;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Role;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MilestonesTest extends MilepostTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    private Milestones milestones;

    @Autowired
    private Activities activities;

    @Autowired
    private Paces paces;

    @Autowired
    private CheckIns checkIns;

    @Autowired
    private MilestoneDetection detection;

    private Stage.House house;
    private AthleteProfile ana;
    private AccountId anaHerself;

    @BeforeEach
    void anAthleteWithASeptemberBehindHer() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-10-01T10:00:00Z")));
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        anaHerself = Objects.requireNonNull(ana.account());
        run(25, 8);
        run(20, 9);
        run(15, 10);
        run(6, 6);
    }

    @Test
    void aLongestRunIsFoundCelebratedOnceAndStaysOnTheWall() {
        run(0, 10.9);
        eventually(wall -> wall.hasSize(1));
        var found = uncelebrated().getFirst();
        assertThat(found.achievement()).isInstanceOfSatisfying(Achievement.LongestRun.class, run -> {
            assertThat(run.distance()).isEqualTo(Distance.km(10.9));
            assertThat(run.previous()).isEqualTo(Distance.km(10));
        });
        stage.run(house, anaHerself, () -> milestones.celebrated(found.id()));
        assertThat(uncelebrated()).isEmpty();
        assertThat(wall()).hasSize(1);
    }

    @Test
    void aSecondLookAtTheSameEvidenceChangesNothing() {
        run(0, 10.9);
        eventually(wall -> wall.hasSize(1));
        var before = wall();
        for (int i = 0; i < 2; i++) {
            stage.asTask(house, () -> {
                detection.run(house.id(), ana.id().value());
                return List.of();
            });
        }
        assertThat(wall()).isEqualTo(before);
    }

    @Test
    void manyLooksAtOnceTakeTurns() throws ExecutionException, InterruptedException {
        run(0, 10.9);
        var looks = new ArrayList<Future<Boolean>>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                looks.add(executor.submit(() -> stage.asTask(house, () -> {
                    detection.run(house.id(), ana.id().value());
                    return true;
                })));
            }
        }
        for (var look : looks) {
            assertThat(look.get()).as("no look failed").isTrue();
        }
        eventually(wall -> wall.hasSize(1));
    }

    @Test
    void aRemovalWithdrawsQuietlyAndARestoreDoesNotCelebrateTwice() {
        var longest = run(0, 10.9);
        eventually(wall -> wall.hasSize(1));
        var id = uncelebrated().getFirst().id();
        stage.run(house, anaHerself, () -> milestones.celebrated(id));

        stage.run(house, anaHerself, () -> activities.remove(longest));
        eventually(wall -> wall.isEmpty());

        stage.run(house, anaHerself, () -> activities.restore(longest));
        eventually(wall -> wall.extracting(Milestone::id).containsExactly(id));
        assertThat(uncelebrated()).isEmpty();
    }

    @Test
    void aLongerRunHeardOfLaterTakesTheMilestoneBack() {
        run(0, 10.9);
        eventually(wall -> wall.hasSize(1));
        run(40, 16);
        eventually(wall -> wall.isEmpty());
    }

    @Test
    void beyondATenthItOnlyStandsOnTheWall() {
        run(0, 14);
        eventually(wall -> wall.hasSize(1));
        assertThat(uncelebrated()).isEmpty();
        assertThat(wall().getFirst().fullScreen()).isFalse();
        assertThat(stage.as(house, house.owner(), () -> milestones.awaitingCheer()))
                .as("the team sees it, with its warning")
                .hasSize(1);
    }

    @Test
    void anOfficialRaceFasterThanTheLastIsARecord() {
        race(TODAY.minusDays(90), Duration.ofMinutes(42));
        race(TODAY, Duration.ofMinutes(41));
        eventually(wall -> wall.hasSize(1));
        assertThat(uncelebrated().getFirst().achievement())
                .isInstanceOfSatisfying(
                        Achievement.PersonalRecord.class,
                        record -> assertThat(record.gain()).isEqualTo(Duration.ofMinutes(1)));
    }

    @Test
    void comingOnATiredDayIsAWinUntilPainIsSpokenOf() {
        checkIn(2, 0);
        clock.move(Duration.ofHours(1));
        run(0, 4);
        eventually(wall -> wall.extracting(Milestone::achievement)
                .hasOnlyElementsOfType(Achievement.ShowedUp.class)
                .hasSize(1));
        clock.move(Duration.ofHours(1));
        checkIn(2, 5);
        eventually(wall -> wall.isEmpty());
    }

    @Test
    void twoOnOneDayAreOneCelebrationAndTheWeightierOne() {
        checkIn(2, 0);
        race(TODAY.minusDays(90), Duration.ofMinutes(42));
        clock.move(Duration.ofHours(1));
        run(0, 4);
        race(TODAY, Duration.ofMinutes(41));
        eventually(wall -> wall.hasSize(2));
        var shown = uncelebrated();
        assertThat(shown).hasSize(1);
        stage.run(
                house, anaHerself, () -> milestones.celebrated(shown.getFirst().id()));
        assertThat(uncelebrated()).as("nothing more today").isEmpty();
    }

    @Test
    void theTeamCheersAndTheAthleteReadsIt() {
        run(0, 10.9);
        eventually(wall -> wall.hasSize(1));
        var id = wall().getFirst().id();
        assertThat(stage.as(house, house.owner(), () -> milestones.awaitingCheer()))
                .extracting(Milestone::id)
                .containsExactly(id);
        stage.run(house, house.owner(), () -> milestones.cheer(id, " What a run. "));
        assertThat(stage.as(house, house.owner(), () -> milestones.awaitingCheer()))
                .isEmpty();
        assertThat(wall().getFirst().cheer().orElseThrow().words()).isEqualTo("What a run.");
        assertThat(wall().getFirst().cheer().orElseThrow().by()).contains(house.owner());
    }

    @Test
    void nobodyElseSeesOrCheersIt() {
        run(0, 10.9);
        eventually(wall -> wall.hasSize(1));
        var id = wall().getFirst().id();
        assertThatThrownBy(() -> stage.run(house, anaHerself, () -> milestones.cheer(id, "Bravo me")))
                .isInstanceOf(Missing.class);
        var ben = Objects.requireNonNull(stage.athlete(house, "Ben O").account());
        assertThatThrownBy(() -> stage.as(house, ben, () -> milestones.wall(ana.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.run(house, ben, () -> milestones.celebrated(id)))
                .isInstanceOf(Missing.class);
        var assistant = stage.member(house, Role.ASSISTANT);
        assertThat(stage.as(house, assistant, () -> milestones.awaitingCheer())).isEmpty();
        var elsewhere = stage.house();
        assertThat(stage.as(elsewhere, elsewhere.owner(), () -> milestones.awaitingCheer()))
                .isEmpty();
        assertThatThrownBy(() -> stage.run(elsewhere, elsewhere.owner(), () -> milestones.cheer(id, "Hello")))
                .isInstanceOf(Missing.class);
    }

    private ActivityId run(int daysAgo, double km) {
        var log = new LogActivity(
                Sport.RUN,
                TODAY.minusDays(daysAgo),
                daysAgo == 0 ? null : LocalTime.of(7, 0),
                Distance.km(km),
                Duration.ofMinutes(Math.round(km * 6)),
                null,
                Impression.NONE,
                false);
        return stage.as(house, anaHerself, () -> activities.logByHand(ana.id(), log));
    }

    private void race(LocalDate day, Duration time) {
        var result = new RaceResult(ana.id(), "City 10K", Distance.TEN_K, time, day, true);
        stage.run(house, house.owner(), () -> paces.recordRace(result));
    }

    private void checkIn(int energy, int pain) {
        var said = new RecordCheckIn(ana.id(), energy, null, null, null, pain, false, false, Set.of(), "");
        stage.run(house, anaHerself, () -> checkIns.record(said));
    }

    private List<Milestone> wall() {
        return stage.as(house, anaHerself, () -> milestones.wall(ana.id()));
    }

    private List<Milestone> uncelebrated() {
        return stage.as(house, anaHerself, () -> milestones.uncelebrated(ana.id()));
    }

    private void eventually(ThrowingConsumer<ListAssert<Milestone>> expected) {
        await().atMost(SOON).untilAsserted(() -> expected.accept(assertThat(wall())));
    }
}
