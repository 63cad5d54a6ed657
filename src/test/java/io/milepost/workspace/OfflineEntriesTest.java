package io.milepost.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.activities.Activities;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.checkins.CheckIn;
import io.milepost.checkins.CheckIns;
import io.milepost.roster.Access;
import io.milepost.roster.AccessSchedule;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Memberships;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import io.milepost.workspace.OfflineEntries.Outcome;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was typed without reception is here once, whatever happens on the way. */
class OfflineEntriesTest extends MilepostTest {

    @Autowired
    OfflineEntries entries;

    @Autowired
    Activities activities;

    @Autowired
    CheckIns checkIns;

    @Autowired
    Memberships memberships;

    @Autowired
    TransactionTemplate transaction;

    private Stage.House house;
    private AthleteProfile ana;
    private AccountId anaHerself;

    @BeforeEach
    void setTheScene() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        anaHerself = Objects.requireNonNull(ana.account());
    }

    @Test
    void anEntryThatIsSentAgainIsHereAlready() {
        JsonNode run = run(UUID.randomUUID(), today());
        JsonNode said = said(UUID.randomUUID(), 0);

        assertThat(take(run)).isEqualTo(Outcome.STORED);
        assertThat(take(run)).isEqualTo(Outcome.ALREADY_HERE);
        assertThat(take(said)).isEqualTo(Outcome.STORED);
        assertThat(take(said)).isEqualTo(Outcome.ALREADY_HERE);

        assertThat(runs()).hasSize(1);
        assertThat(saidOn(today())).hasSize(1);
    }

    @Test
    void whatWasRemovedHereDoesNotComeBackFromThePhone() {
        JsonNode run = run(UUID.randomUUID(), today());
        take(run);
        stage.run(house, anaHerself, () -> activities.remove(runs().getFirst().id()));

        assertThat(take(run)).isEqualTo(Outcome.ALREADY_HERE);
        assertThat(runs()).isEmpty();
    }

    @Test
    void twoTabsThatSendAtOnceKeepOne() throws Exception {
        JsonNode run = run(UUID.randomUUID(), today());
        JsonNode said = said(UUID.randomUUID(), 0);
        Callable<Outcome> tab = () -> {
            Outcome first = take(run);
            take(said);
            return first;
        };
        try (var tabs = Executors.newFixedThreadPool(4)) {
            for (Future<Outcome> outcome : tabs.invokeAll(List.of(tab, tab, tab, tab))) {
                assertThat(outcome.get()).isIn(Outcome.STORED, Outcome.ALREADY_HERE);
            }
        }

        assertThat(runs()).hasSize(1);
        assertThat(saidOn(today())).hasSize(1);
    }

    /** The server dies after it took the entry and before it kept it: the phone heard nothing, and sends again. */
    @Test
    void whatAServerTookAndLostIsKeptTheNextTime() {
        UUID key = UUID.randomUUID();
        stage.run(
                house,
                anaHerself,
                () -> transaction.executeWithoutResult(status -> {
                    assertThat(entries.take(ana.id(), run(key, today()))).isEqualTo(Outcome.STORED);
                    status.setRollbackOnly();
                }));

        assertThat(take(run(key, today()))).isEqualTo(Outcome.STORED);
        assertThat(runs()).hasSize(1);
    }

    @Test
    void aLateEntryGetsTheDayThatItSays() {
        take(run(UUID.randomUUID(), today().minusDays(4)));
        take(said(UUID.randomUUID(), 4));

        assertThat(runs()).extracting(ActivitySummary::day).containsExactly(today().minusDays(4));
        assertThat(saidOn(today().minusDays(4))).hasSize(1);
        assertThat(saidOn(today())).isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedAndHoldsUpNothing() {
        assertThat(take(run(UUID.randomUUID(), today().plusDays(9)))).isEqualTo(Outcome.IMPOSSIBLE);
        assertThat(take(said(UUID.randomUUID(), 90))).isEqualTo(Outcome.IMPOSSIBLE);
        assertThat(take(run(UUID.randomUUID(), today()))).isEqualTo(Outcome.STORED);
    }

    @Test
    void aMembershipThatEndedKeepsTrainingOutAndNeverACheckIn() {
        stage.asTask(
                house,
                () -> transaction.execute(status -> {
                    memberships.follow(ana.id(), AccessSchedule.always(Access.READ_ONLY, "ended"));
                    return null;
                }));

        assertThat(take(run(UUID.randomUUID(), today()))).isEqualTo(Outcome.CLOSED);
        assertThat(take(said(UUID.randomUUID(), 0))).isEqualTo(Outcome.STORED);
    }

    @Test
    void theSameKeyOfTwoAthletesIsTwoEntries() {
        AthleteProfile ben = stage.athlete(house, "Ben O");
        UUID key = UUID.randomUUID();
        take(run(key, today()));

        Outcome his =
                stage.as(house, Objects.requireNonNull(ben.account()), () -> entries.take(ben.id(), run(key, today())));
        assertThat(his).isEqualTo(Outcome.STORED);
    }

    @Test
    void whatSomebodyElseTypedOnThePhoneIsNotTaken() {
        AthleteProfile ben = stage.athlete(house, "Ben O");
        assertThatThrownBy(() -> stage.as(
                        house,
                        anaHerself,
                        () -> entries.requireMine(ben.id().value().toString())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(house, house.owner(), () -> entries.requireMine("")))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() ->
                        stage.as(house, anaHerself, () -> activities.logOnce(ben.id(), UUID.randomUUID(), aRun())))
                .isInstanceOf(Missing.class);
    }

    private LogActivity aRun() {
        return new LogActivity(Sport.RUN, today(), null, null, Duration.ofMinutes(30), null, Impression.NONE, false);
    }

    private Outcome take(JsonNode entry) {
        return stage.as(house, anaHerself, () -> entries.take(ana.id(), entry));
    }

    private List<ActivitySummary> runs() {
        return stage.as(
                house, anaHerself, () -> activities.between(ana.id(), today().minusDays(30), today().plusDays(1)));
    }

    private List<CheckIn> saidOn(LocalDate day) {
        return stage.as(house, anaHerself, () -> checkIns.between(ana.id(), day, day));
    }

    private LocalDate today() {
        return ana.today(clock);
    }

    private static JsonNode run(UUID key, LocalDate day) {
        return json("""
                {"id": "%s", "kind": "log", "sport": "run", "day": "%s", "metres": 8000, "seconds": 2880,
                 "niggles": [{"place": "knee", "level": 3}], "words": "no reception"}""".formatted(key, day));
    }

    private JsonNode said(UUID key, int daysAgo) {
        return json("{\"id\": \"%s\", \"kind\": \"check-in\", \"at\": \"%s\", \"energy\": 4, \"stress\": 2}"
                .formatted(key, clock.instant().minus(Duration.ofDays(daysAgo))));
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }
}
