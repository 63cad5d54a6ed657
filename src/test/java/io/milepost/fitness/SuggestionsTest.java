package io.milepost.fitness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.milepost.activities.Activities;
import io.milepost.activities.ActivityId;
import io.milepost.activities.Corrections;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Role;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SuggestionsTest extends MilepostTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 20);
    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    private Suggestions suggestions;

    @Autowired
    private SuggestionJob job;

    @Autowired
    private Thresholds thresholds;

    @Autowired
    private Paces paces;

    @Autowired
    private Activities activities;

    @Autowired
    private Corrections corrections;

    private Stage.House house;
    private AthleteProfile ana;

    @BeforeEach
    void anAthleteInAutumn() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-10-01T10:00:00Z")));
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
    }

    @Test
    void aRaceWaitsForTheCoachAndChangesNothingByItself() {
        race(SEPTEMBER, Duration.ofMinutes(40));
        eventually(waiting -> assertThat(waiting).hasSize(1));
        assertThat(asOwner(() -> paces.current(ana.id()))).isEmpty();
        var found = open().getFirst();
        assertThat(found.kind()).isEqualTo(SuggestionKind.VDOT);
        assertThat(asOwner(() -> suggestions.waiting()))
                .extracting(Suggestion::id)
                .containsExactly(found.id());
    }

    @Test
    void anApprovedRaceGivesThePacesAndTakingItBackLetsItWaitAgain() {
        race(SEPTEMBER, Duration.ofMinutes(40));
        eventually(waiting -> assertThat(waiting).hasSize(1));
        var found = open().getFirst();
        asOwner(() -> suggestions.approve(found.id(), asFound(found)));
        assertThat(asOwner(() -> paces.current(ana.id())).orElseThrow().validFrom())
                .isEqualTo(SEPTEMBER);
        assertThat(open()).isEmpty();
        assertThat(asOwner(() -> suggestions.decided(ana.id())))
                .extracting(Suggestion::decision)
                .containsExactly(Suggestion.Decision.APPROVED);
        assertThatThrownBy(() -> asOwner(() -> suggestions.approve(found.id(), asFound(found))))
                .isInstanceOf(AlreadyDecided.class);

        stage.run(house, house.owner(), () -> suggestions.takeBack(found.id()));
        assertThat(asOwner(() -> paces.current(ana.id()))).isEmpty();
        eventually(waiting -> assertThat(waiting).extracting(Suggestion::id).containsExactly(found.id()));
    }

    @Test
    void aDeclinedOneDoesNotReturn() {
        race(SEPTEMBER, Duration.ofMinutes(40));
        eventually(waiting -> assertThat(waiting).hasSize(1));
        stage.run(
                house,
                house.owner(),
                () -> suggestions.decline(open().getFirst().id(), "Net downhill"));
        look();
        assertThat(open()).isEmpty();
        race(SEPTEMBER.minusDays(7), Duration.ofMinutes(39));
        look();
        assertThat(open()).as("an older race is no news").isEmpty();
        race(SEPTEMBER.plusDays(7), Duration.ofMinutes(39));
        eventually(waiting -> assertThat(waiting).hasSize(1));
        assertThatThrownBy(() -> stage.run(
                        house,
                        house.owner(),
                        () -> suggestions.decline(open().getFirst().id(), " ")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatItRestedOnGoesAndComesBack() {
        ActivityId race = race(SEPTEMBER, Duration.ofMinutes(40));
        eventually(waiting -> assertThat(waiting).hasSize(1));
        stage.run(house, house.owner(), () -> activities.remove(race));
        eventually(waiting -> assertThat(waiting).isEmpty());
        stage.run(house, house.owner(), () -> activities.restore(race));
        eventually(waiting -> assertThat(waiting).hasSize(1));
        stage.run(
                house,
                house.owner(),
                () -> corrections.correct(
                        race, corrections.correction(race).raced(true).excludedFor("heat")));
        eventually(waiting -> assertThat(waiting).isEmpty());
    }

    @Test
    void aValueIsRecordedWithWhoAndWhyAndCanBeWithdrawn() {
        var recorded = asOwner(() -> thresholds.record(new RecordThreshold(
                ana.id(), ThresholdKind.RESTING_HEART_RATE, 48, SEPTEMBER, " Measured after waking ")));
        assertThat(recorded.why()).isEqualTo("Measured after waking");
        assertThat(recorded.by()).isEqualTo(house.owner());
        var now = asOwner(() -> thresholds.current(ana.id()));
        assertThat(Objects.requireNonNull(now.resting()).beats()).isEqualTo(48);
        assertThat(asOwner(() -> thresholds.onDay(ana.id(), SEPTEMBER.minusDays(1)))
                        .resting())
                .isNull();
        stage.run(house, house.owner(), () -> thresholds.withdraw(recorded.id()));
        assertThat(asOwner(() -> thresholds.history(ana.id()))).isEmpty();
    }

    @Test
    void impossibleValuesAreRefused() {
        assertThatThrownBy(() -> new RecordThreshold(ana.id(), ThresholdKind.MAX_HEART_RATE, 260, SEPTEMBER, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> asOwner(() -> thresholds.record(new RecordThreshold(
                        ana.id(), ThresholdKind.MAX_HEART_RATE, 190, LocalDate.of(2026, 10, 2), null))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theAthleteReadsThresholdsAndDecidesNothing() {
        race(SEPTEMBER, Duration.ofMinutes(40));
        eventually(waiting -> assertThat(waiting).hasSize(1));
        var found = open().getFirst();
        var self = Objects.requireNonNull(ana.account());
        assertThat(stage.as(house, self, () -> thresholds.current(ana.id())).max())
                .isNull();
        assertThatThrownBy(() -> stage.as(house, self, () -> suggestions.of(ana.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(house, self, () -> suggestions.approve(found.id(), asFound(found))))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.run(house, self, () -> suggestions.decline(found.id(), "No")))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.run(house, self, () -> thresholds.chooseModel(ana.id(), ZoneModel.RESERVE)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(
                        house,
                        self,
                        () -> thresholds.record(
                                new RecordThreshold(ana.id(), ThresholdKind.MAX_HEART_RATE, 190, SEPTEMBER, null))))
                .isInstanceOf(Missing.class);
    }

    @Test
    void anotherPracticeAndAnAssistantOfOthersSeeNothing() {
        race(SEPTEMBER, Duration.ofMinutes(40));
        eventually(waiting -> assertThat(waiting).hasSize(1));
        var found = open().getFirst();
        var elsewhere = stage.house();
        assertThat(stage.as(elsewhere, elsewhere.owner(), () -> suggestions.waiting()))
                .isEmpty();
        assertThatThrownBy(() -> stage.run(elsewhere, elsewhere.owner(), () -> suggestions.takeBack(found.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.run(elsewhere, elsewhere.owner(), () -> suggestions.decline(found.id(), "No")))
                .isInstanceOf(Missing.class);
        var stranger = stage.member(house, Role.ASSISTANT);
        assertThat(stage.as(house, stranger, () -> suggestions.waiting())).isEmpty();
        assertThatThrownBy(() -> stage.as(house, stranger, () -> suggestions.of(ana.id())))
                .isInstanceOf(Missing.class);
    }

    private RaceResult asFound(Suggestion found) {
        return new RaceResult(
                ana.id(),
                "City 10K",
                Objects.requireNonNull(found.distance()),
                Objects.requireNonNull(found.time()),
                found.day(),
                false);
    }

    private ActivityId race(LocalDate day, Duration time) {
        return asOwner(() -> activities.logByHand(
                ana.id(),
                new LogActivity(Sport.RUN, day, null, Distance.TEN_K, time, "City 10K", Impression.NONE, true)));
    }

    private void look() {
        stage.asTask(house, () -> {
            job.run(house.id(), ana.id().value());
            return true;
        });
    }

    private List<Suggestion> open() {
        return asOwner(() -> suggestions.of(ana.id()));
    }

    private void eventually(Consumer<List<Suggestion>> what) {
        await().atMost(SOON).untilAsserted(() -> what.accept(open()));
    }

    private <T> T asOwner(Supplier<T> work) {
        return stage.as(house, house.owner(), work);
    }
}
