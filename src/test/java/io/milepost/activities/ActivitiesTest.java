package io.milepost.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.activities.ActivityQuery.Kind;
import io.milepost.roster.Access;
import io.milepost.roster.AccessSchedule;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Memberships;
import io.milepost.running.Distance;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.SeatException;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage.House;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class ActivitiesTest extends MilepostTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 10, 4);

    @Autowired
    Activities activities;

    @Autowired
    ActivityEvents events;

    @Autowired
    Memberships memberships;

    @Autowired
    TransactionTemplate transaction;

    private House house;
    private AthleteProfile ana;
    private AccountId anasAccount;

    @BeforeEach
    void setTheScene() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        anasAccount = Objects.requireNonNull(ana.account());
    }

    @Test
    void anAthleteLogsTrainingAndTheTeamSeesIt() {
        ActivityId id = log(run(SUNDAY, 10));

        ActivitySummary seen = stage.as(house, house.owner(), () -> activities.require(id));
        assertThat(seen.day()).isEqualTo(SUNDAY);
        assertThat(seen.distance()).isEqualTo(Distance.km(10));
        assertThat(seen.timer()).isEqualTo(Duration.ofMinutes(60));
        assertThat(seen.averageHeartRate()).isNull();
        assertThat(seen.impression()).isEqualTo(new Impression(4, 5, "light legs"));
        assertThat(seen.pace()).isNotNull();
        assertThat(events.about(id)).containsExactly(new ActivityRecorded(house.id(), ana.id(), List.of(id)));
    }

    @Test
    void aTimeOfDayIsTheAthletes() {
        ActivityId id = log(new LogActivity(
                Sport.RUN, SUNDAY, LocalTime.of(7, 30), null, Duration.ofMinutes(40), null, Impression.NONE, false));

        assertThat(stage.as(house, anasAccount, () -> activities.require(id)).start())
                .isEqualTo(Instant.parse("2026-10-04T05:30:00Z"));
    }

    @Test
    void nobodyTrainedTheDayAfterTomorrow() {
        LocalDate today = ana.today(clock);
        assertThat(log(run(today.plusDays(1), 5))).isNotNull();
        assertThatThrownBy(() -> log(run(today.plusDays(2), 5))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> log(run(LocalDate.of(1949, 12, 31), 5))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsSaidOfAnActivityIsReplacedAsAWhole() {
        ActivityId id = log(run(SUNDAY, 10));

        stage.run(house, anasAccount, () -> activities.say(id, new Impression(9, null, null)));

        ActivitySummary seen = stage.as(house, anasAccount, () -> activities.require(id));
        assertThat(seen.impression()).isEqualTo(new Impression(9, null, null));
        assertThat(events.about(id)).last().isEqualTo(new ActivityCorrected(house.id(), ana.id(), List.of(id)));
    }

    @Test
    void whatWasRemovedIsNowhereUntilItIsTakenBack() {
        ActivityId id = log(run(SUNDAY, 10));

        stage.run(house, anasAccount, () -> activities.remove(id));

        stage.run(house, anasAccount, () -> {
            assertThat(activities.find(id)).isEmpty();
            assertThat(activities.between(ana.id(), SUNDAY, SUNDAY)).isEmpty();
            assertThat(activities.count(ana.id(), ActivityQuery.ALL)).isZero();
        });
        stage.run(house, anasAccount, () -> activities.restore(id));
        assertThat(stage.as(house, anasAccount, () -> activities.between(ana.id(), SUNDAY, SUNDAY)))
                .hasSize(1);
        assertThat(events.about(id))
                .extracting(Object::getClass)
                .isEqualTo(List.of(ActivityRecorded.class, ActivityRemoved.class, ActivityRecorded.class));
    }

    @Test
    void removingTwiceAnnouncesItOnce() {
        ActivityId id = log(run(SUNDAY, 10));
        stage.run(house, anasAccount, () -> activities.remove(id));
        stage.run(house, anasAccount, () -> activities.remove(id));
        assertThat(events.about(id)).hasSize(2);
    }

    @Test
    void pagesGoLatestFirstAndCountWhatTheyFind() {
        for (int i = 0; i < 5; i++) {
            log(run(SUNDAY.minusDays(i), 5 + i));
        }
        log(new LogActivity(
                Sport.RIDE,
                SUNDAY.minusDays(9),
                null,
                null,
                Duration.ofHours(1),
                "Rollers 50%",
                Impression.NONE,
                true));

        stage.run(house, house.owner(), () -> {
            assertThat(activities.count(ana.id(), ActivityQuery.ALL)).isEqualTo(6);
            assertThat(activities.page(ana.id(), ActivityQuery.ALL, 1, 2))
                    .extracting(ActivitySummary::day)
                    .containsExactly(SUNDAY.minusDays(1), SUNDAY.minusDays(2));
            assertThat(activities.count(ana.id(), ActivityQuery.ALL.with(Kind.RUNS)))
                    .isEqualTo(5);
            assertThat(activities.count(ana.id(), ActivityQuery.ALL.with(Kind.OTHER)))
                    .isEqualTo(1);
            assertThat(activities.count(ana.id(), ActivityQuery.ALL.with(Kind.RACES)))
                    .isEqualTo(1);
            assertThat(activities.count(ana.id(), ActivityQuery.ALL.with("LIGHT legs")))
                    .isEqualTo(5);
            assertThat(activities.count(ana.id(), ActivityQuery.ALL.with("50%")))
                    .isEqualTo(1);
            assertThat(activities.count(ana.id(), ActivityQuery.ALL.with("5_%")))
                    .isZero();
            assertThat(activities.count(
                            ana.id(), new ActivityQuery(SUNDAY.minusDays(3), SUNDAY.minusDays(1), Kind.ALL, null)))
                    .isEqualTo(3);
        });
    }

    @Test
    void anotherAthleteOrPracticeFindsNothing() {
        ActivityId id = log(run(SUNDAY, 10));
        AccountId ben = Objects.requireNonNull(stage.athlete(house, "Ben O").account());
        House other = stage.house();

        assertThatThrownBy(() -> stage.as(house, ben, () -> activities.require(id)))
                .isInstanceOf(Missing.class);
        assertThat(stage.as(house, ben, () -> activities.find(id))).isEmpty();
        assertThat(stage.as(house, ben, () -> activities.mayChange(ana.id()))).isFalse();
        assertThatThrownBy(() -> stage.as(house, ben, () -> activities.page(ana.id(), ActivityQuery.ALL, 0, 10)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.run(house, ben, () -> activities.remove(id)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(other, other.owner(), () -> activities.detail(id)))
                .isInstanceOf(Missing.class);
        assertThat(stage.as(other, other.owner(), () -> activities.find(id))).isEmpty();
        assertThatThrownBy(() -> stage.as(other, other.owner(), () -> activities.logByHand(ana.id(), run(SUNDAY, 5))))
                .isInstanceOf(Missing.class);
    }

    @Test
    void anAssistantSeesOnlyWhomTheyHelpWith() {
        log(run(SUNDAY, 10));
        AccountId asa = stage.member(house, Role.ASSISTANT);

        assertThatThrownBy(() -> stage.as(house, asa, () -> activities.count(ana.id(), ActivityQuery.ALL)))
                .isInstanceOf(Missing.class);
        assertThat(stage.as(house, asa, () -> activities.lastDays(List.of(ana.id()))))
                .isEmpty();
    }

    @Test
    void withoutFullAccessAnAthleteReadsAndChangesNothing() {
        ActivityId id = log(run(SUNDAY, 10));
        stage.asTask(
                house,
                () -> transaction.execute(status -> {
                    memberships.follow(ana.id(), AccessSchedule.always(Access.READ_ONLY, "canceled"));
                    return true;
                }));

        assertThat(stage.as(house, anasAccount, () -> activities.require(id)).day())
                .isEqualTo(SUNDAY);
        assertThat(stage.as(house, anasAccount, () -> activities.mayChange(ana.id())))
                .isFalse();
        assertThatThrownBy(() -> log(run(SUNDAY, 5))).isInstanceOf(SeatException.NotAllowed.class);
        assertThatThrownBy(() -> stage.run(house, anasAccount, () -> activities.remove(id)))
                .isInstanceOf(SeatException.NotAllowed.class);
        assertThat(stage.as(house, house.owner(), () -> activities.mayChange(ana.id())))
                .isTrue();
    }

    @Test
    void theLastDayOfManyIsKnownAtOnce() {
        AthleteProfile ben = stage.athlete(house, "Ben O");
        log(run(SUNDAY, 10));
        log(run(SUNDAY.minusDays(3), 10));

        assertThat(stage.as(house, house.owner(), () -> activities.lastDays(List.of(ana.id(), ben.id()))))
                .containsExactly(java.util.Map.entry(ana.id(), SUNDAY));
        assertThatThrownBy(() -> stage.as(house, anasAccount, () -> activities.lastDays(List.of(ben.id()))))
                .isInstanceOf(SeatException.NotAllowed.class);
    }

    @Test
    void measuresOutOfRangeAreNoTraining() {
        assertThatThrownBy(() -> run(SUNDAY, 1_001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Impression(11, null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Impression(null, 0, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Impression(null, null, "x".repeat(2_001)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new LogActivity(Sport.RUN, SUNDAY, null, null, Duration.ZERO, null, Impression.NONE, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private ActivityId log(LogActivity log) {
        return stage.as(house, anasAccount, () -> activities.logByHand(ana.id(), log));
    }

    private static LogActivity run(LocalDate day, double km) {
        return run(day, km, null);
    }

    private static LogActivity run(LocalDate day, double km, @Nullable String title) {
        return new LogActivity(
                Sport.RUN,
                day,
                null,
                Distance.km(km),
                Duration.ofMinutes(60),
                title,
                new Impression(4, 5, "light legs"),
                false);
    }
}
