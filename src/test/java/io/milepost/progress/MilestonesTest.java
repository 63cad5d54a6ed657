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
import io.milepost.running.UnitSystem;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Role;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import io.milepost.training.Calendars;
import io.milepost.training.PlanWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
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

    @Autowired
    private ToldMilestones told;

    @Autowired
    private MilestoneSentences sentences;

    @Autowired
    private MilestonePictures pictures;

    @Autowired
    private Goals goals;

    @Autowired
    private PastGoals pastGoals;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Messages messages;

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
    void anOfficialTimeToldBesideItsGoalQualifiesAndIsARecordOnceWhateverTheTeamRecordsLater() {
        marathon(TODAY.minusDays(200), Duration.ofMinutes(195));
        Goal boston = boston(new Target.Qualifier(
                Distance.MARATHON, Duration.ofMinutes(185), Duration.ofMinutes(3), Optional.empty()));
        assertThat(stage.as(house, anaHerself, () -> pastGoals.today(ana.id())))
                .extracting(past -> past.goal().id())
                .containsExactly(boston.id());

        tells(boston, Duration.ofMinutes(183), true);

        eventually(wall -> wall.extracting(Milestone::achievement)
                .containsExactlyInAnyOrder(
                        new Achievement.Qualified(
                                "Boston", Distance.MARATHON, Duration.ofMinutes(183), Duration.ofMinutes(2)),
                        new Achievement.PersonalRecord(
                                Distance.MARATHON,
                                Duration.ofMinutes(183),
                                Duration.ofMinutes(195),
                                TODAY.minusDays(200),
                                true)));
        assertThat(wall()).filteredOn(Milestone::fullScreen).singleElement().satisfies(shown -> {
            assertThat(shown.achievement()).isInstanceOf(Achievement.Qualified.class);
            assertThat(sentences.of(shown, formats()).sentence())
                    .startsWith("2:00 under the standard. You are qualified to apply for Boston.");
        });
        assertThat(stage.as(house, anaHerself, () -> paces.current(ana.id())))
                .as("which paces follow is the team's to decide")
                .map(now -> now.source().day())
                .contains(TODAY.minusDays(200));

        List<MilestoneId> before = wall().stream().map(Milestone::id).toList();
        marathon(TODAY, Duration.ofMinutes(184));
        eventually(wall -> wall.extracting(Milestone::achievement)
                .contains(new Achievement.Qualified(
                        "Boston", Distance.MARATHON, Duration.ofMinutes(184), Duration.ofMinutes(1))));
        assertThat(wall())
                .as("a corrected time is no second race")
                .extracting(Milestone::id)
                .containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void aTimeByWatchBesideAGoalIsNeitherQualifierNorRecord() {
        marathon(TODAY.minusDays(200), Duration.ofMinutes(195));
        Goal boston = boston(new Target.Qualifier(Distance.MARATHON, Duration.ofMinutes(185)));

        tells(boston, Duration.ofMinutes(183), false);

        stage.asTask(house, () -> {
            detection.run(house.id(), ana.id().value());
            return List.of();
        });
        assertThat(wall()).isEmpty();
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

    @Test
    void whatTheCoachTellsByHandIsCelebratedAndNoEvidenceTakesItBack() throws IOException {
        var id = stage.as(
                house,
                house.owner(),
                () -> told.tell(ana.id(), TODAY, new Achievement.ByHand(" You asked a stranger to pace you. ", "")));
        assertThat(uncelebrated()).extracting(Milestone::id).containsExactly(id);
        assertThat(stage.as(house, house.owner(), () -> milestones.awaitingCheer()))
                .as("nobody cheers what they told themselves")
                .isEmpty();
        run(0, 10.9);
        eventually(wall -> wall.hasSize(2));
        assertThat(stage.as(house, anaHerself, () -> milestones.posts(ana.id())))
                .as("one entry for the day")
                .hasSize(1);
        assertThat(stage.as(
                        house,
                        anaHerself,
                        () -> milestones.besides(uncelebrated().getFirst())))
                .isEqualTo(1);

        var picture = ImageIO.read(new ByteArrayInputStream(
                pictures.of(wall().getFirst(), "Hill & Heart", formats()).bytes()));
        assertThat(picture.getWidth()).isEqualTo(MilestonePictures.WIDTH);

        stage.run(house, house.owner(), () -> told.takeBack(id));
        assertThat(wall()).extracting(Milestone::id).doesNotContain(id);
        stage.run(house, house.owner(), () -> told.putBack(id));
        assertThat(wall()).extracting(Milestone::id).contains(id);
        var tomorrow = new Achievement.ByHand("Tomorrow", "");
        assertThatThrownBy(() -> stage.as(house, house.owner(), () -> told.tell(ana.id(), TODAY.plusDays(1), tomorrow)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> stage.as(house, anaHerself, () -> told.tell(ana.id(), TODAY, tomorrow)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.run(house, anaHerself, () -> told.takeBack(id)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void theCoachTellsAMilestoneInHerWordsAndNobodyElseDoes() {
        checkIn(2, 0);
        clock.move(Duration.ofHours(1));
        run(0, 4);
        eventually(wall -> wall.hasSize(1));
        var found = wall().getFirst();
        stage.run(house, house.owner(), () -> milestones.word(found.id(), " You came, Ana. "));
        assertThat(sentences.of(wall().getFirst(), formats()).sentence()).isEqualTo("You came, Ana.");
        assertThat(sentences.of(wall().getFirst(), formats()).shared())
                .as("what she wrote to one athlete is not for the world")
                .isEmpty();
        stage.run(house, house.owner(), () -> milestones.word(found.id(), " "));
        assertThat(sentences.of(wall().getFirst(), formats()).sentence()).contains("Energy 2 of 5");
        assertThat(sentences.of(wall().getFirst(), formats()).shared())
                .as("how she was is not for the world")
                .doesNotContain("2")
                .isNotEmpty();
        assertThatThrownBy(() -> stage.run(house, anaHerself, () -> milestones.word(found.id(), "I won")))
                .isInstanceOf(Missing.class);
    }

    @Test
    void aLessonIsAppliedOnceTheAthleteTellsWhere() {
        stage.run(
                house,
                house.owner(),
                () -> calendars.plan(new PlanWorkout(
                        ana.id(),
                        TODAY.minusDays(2),
                        new WorkoutText("Asking, not telling", ""),
                        Workout.of("LESSON 20min"))));
        var lesson = stage.as(house, anaHerself, () -> told.untold(ana.id())).getFirst();
        assertThatThrownBy(() -> stage.as(house, anaHerself, () -> told.used(lesson.id(), "Read it, thanks")))
                .isInstanceOf(IllegalArgumentException.class);
        stage.run(house, anaHerself, () -> told.used(lesson.id(), "I used it when Mia was stuck."));
        assertThat(wall()).singleElement().satisfies(milestone -> {
            assertThat(milestone.achievement())
                    .isEqualTo(new Achievement.LessonApplied("Asking, not telling", "I used it when Mia was stuck."));
            assertThat(milestone.fullScreen()).isFalse();
        });
        assertThat(stage.as(house, anaHerself, () -> told.untold(ana.id()))).isEmpty();
        var ben = Objects.requireNonNull(stage.athlete(house, "Ben O").account());
        assertThatThrownBy(() -> stage.as(house, ben, () -> told.used(lesson.id(), "I used it when I was Ana.")))
                .isInstanceOf(Missing.class);
    }

    private Formats formats() {
        return new Formats(Locale.ENGLISH, ana.zone(), UnitSystem.METRIC, clock, messages);
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

    private void marathon(LocalDate day, Duration time) {
        var result = new RaceResult(ana.id(), "The marathon", Distance.MARATHON, time, day, true);
        stage.run(house, house.owner(), () -> paces.recordRace(result));
    }

    private Goal boston(Target target) {
        return stage.as(
                house,
                anaHerself,
                () -> goals.set(new SetGoal(ana.id(), Tier.A, "Boston", target, Optional.of(TODAY))));
    }

    private void tells(Goal goal, Duration time, boolean official) {
        stage.as(
                house,
                anaHerself,
                () -> pastGoals.tell(new TellResult(goal.id(), true, Optional.of(time), official, "Patience.")));
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
