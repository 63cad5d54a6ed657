package io.milepost.checkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.milepost.accounts.Accounts;
import io.milepost.accounts.Letterbox;
import io.milepost.activities.Activities;
import io.milepost.activities.BodyPart;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Niggle;
import io.milepost.activities.Sport;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.SeatException;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class CheckInsTest extends MilepostTest {

    @Autowired
    private CheckIns checkIns;

    @Autowired
    private Activities activities;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Letterbox letterbox;

    @Autowired
    private CheckInRows rows;

    private TransactionTemplate both;
    private TransactionTemplate meanwhile;
    private Stage.House house;
    private AthleteProfile ana;
    private AccountId anaHerself;

    @Autowired
    void transactions(PlatformTransactionManager manager) {
        both = new TransactionTemplate(manager);
        meanwhile = new TransactionTemplate(manager);
        meanwhile.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @BeforeEach
    void anAthleteLateInTheEvening() {
        clock.move(Duration.between(
                clock.instant(), Instant.parse("2026-10-01T22:30:00Z"))); // half past midnight in Berlin
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        anaHerself = Objects.requireNonNull(ana.account());
    }

    @Test
    void whatWasSaidIsReadAgainOnTheAthletesDay() {
        var said = new RecordCheckIn(ana.id(), 2, 3, 4, null, 2, true, false, Set.of(), " legs like lead ");
        stage.run(house, anaHerself, () -> checkIns.record(said));
        var read =
                stage.as(house, house.owner(), () -> checkIns.latest(ana.id())).orElseThrow();
        assertThat(read.said()).isEqualTo(said);
        assertThat(read.said().words()).isEqualTo("legs like lead");
        assertThat(read.day()).isEqualTo(LocalDate.of(2026, 10, 2));
        assertThat(read.advice()).isEqualTo(Advice.REST);
    }

    @Test
    void aRedFlagHoldsThePlanUntilACoachClearsIt() {
        var flagged = record(flag());
        clock.move(Duration.ofDays(30));
        record(energy(5));
        assertThat(stage.as(house, anaHerself, () -> checkIns.holdOn(ana.id()))).contains(flagged);
        assertThat(concerns()).containsExactly(Concern.Kind.RED_FLAG);

        stage.run(house, house.owner(), () -> checkIns.clear(flagged.id(), "Dr Lind: stress test normal"));
        assertThat(stage.as(house, anaHerself, () -> checkIns.holdOn(ana.id()))).isEmpty();
        assertThat(concerns()).isEmpty();
    }

    @Test
    void aLetterThatGoesOutMeanwhileKeepsNobodyFromClearing() {
        var flagged = record(flag());
        await().until(() -> toldAt(flagged) != null);
        stage.run(
                house,
                house.owner(),
                () -> both.executeWithoutResult(open -> {
                    CheckInRow row = rows.findById(flagged.id().value()).orElseThrow();
                    meanwhile.executeWithoutResult(
                            letter -> rows.findById(flagged.id().value())
                                    .orElseThrow()
                                    .told(clock.instant().plusSeconds(60)));
                    row.clear(null, "seen", clock.instant());
                }));
        assertThat(stage.as(house, anaHerself, () -> checkIns.holdOn(ana.id()))).isEmpty();
        assertThat(toldAt(flagged)).isAfter(clock.instant());
    }

    private @Nullable Instant toldAt(CheckIn checkIn) {
        return stage.asTask(
                house, () -> rows.findById(checkIn.id().value()).orElseThrow().toldAt());
    }

    @Test
    void theAthleteCannotClearThemselves() {
        var flagged = record(flag());
        assertThatThrownBy(() -> stage.run(house, anaHerself, () -> checkIns.clear(flagged.id(), "I am fine")))
                .isInstanceOf(SeatException.NotAllowed.class);
    }

    @Test
    void anAssistantSeesOnlyTheConcernsOfTheirOwnAthletes() {
        record(flag());
        var assistant = stage.member(house, Role.ASSISTANT);
        assertThat(stage.as(house, assistant, () -> checkIns.concerns())).isEmpty();
        assertThat(concerns()).hasSize(1);
    }

    @Test
    void betweenTwoDaysMeansTheAthletesDaysBothIncluded() {
        record(energy(4));
        clock.move(Duration.ofDays(1));
        record(energy(3));
        clock.move(Duration.ofDays(1));
        record(energy(2));
        var days = stage.as(
                house,
                anaHerself,
                () -> checkIns.between(ana.id(), LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 3)));
        assertThat(days).extracting(checkIn -> checkIn.said().energy()).containsExactly(3, 4);
    }

    @Test
    void noOtherAthleteAndNoOtherPracticeReadsIt() {
        var flagged = record(flag());
        var ben = Objects.requireNonNull(stage.athlete(house, "Ben O").account());
        assertThatThrownBy(() -> stage.as(house, ben, () -> checkIns.latest(ana.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(house, ben, () -> checkIns.record(energy(1))))
                .isInstanceOf(Missing.class);
        var elsewhere = stage.house();
        assertThatThrownBy(() -> stage.run(elsewhere, elsewhere.owner(), () -> checkIns.clear(flagged.id(), "fine")))
                .isInstanceOf(Missing.class);
        assertThat(stage.as(elsewhere, elsewhere.owner(), () -> checkIns.concerns()))
                .isEmpty();
    }

    @Test
    void energyMayBeMissingOnlyBesideARedFlag() {
        assertThat(flag().energy()).isNull();
        assertThat(record(flag()).advice()).isEqualTo(Advice.STOP);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordCheckIn(ana.id(), null, null, null, null, 0, false, false, Set.of(), ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordCheckIn(ana.id(), 6, null, null, null, 0, false, false, Set.of(), ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordCheckIn(ana.id(), 3, null, null, null, 11, false, false, Set.of(), ""));
    }

    /** A flag after pain is written about at once; the pain that is said again on the same night is not. */
    @Test
    void theCoachIsWrittenToAboutPainAndARedFlagOnceEach() {
        String coach = stage.as(house, house.owner(), () -> accounts.get(house.owner()))
                .email()
                .value();
        record(pain(5));
        record(energy(1));
        await().untilAsserted(() -> assertThat(lettersTo(coach)).hasSize(1));
        record(pain(6));
        record(flag());
        await().untilAsserted(() -> assertThat(lettersTo(coach)).hasSize(2));

        assertThat(lettersTo(coach)).anyMatch(text -> text.contains("pain that leaves only rest"));
        assertThat(lettersTo(coach)).anyMatch(text -> text.contains("a warning sign"));
        assertThat(lettersTo(coach)).noneMatch(text -> text.contains("tight chest"));
        assertThat(lettersTo(coach))
                .allMatch(text -> text.contains("/athletes/" + ana.id().value()));
    }

    @Test
    void anIllnessIsWrittenAboutWithoutTheAthletesWords() {
        String coach = stage.as(house, house.owner(), () -> accounts.get(house.owner()))
                .email()
                .value();
        var ill = new RecordCheckIn(ana.id(), 2, null, null, null, 0, false, true, Set.of(), "fever since noon");
        record(ill);
        await().untilAsserted(() -> assertThat(lettersTo(coach)).hasSize(1));
        assertThat(lettersTo(coach).getFirst()).contains("not well").doesNotContain("fever");
    }

    @Test
    void whatHurtInALoggedRunIsPainThatTheCoachSees() {
        var run = stage.as(house, anaHerself, () -> activities.logByHand(ana.id(), log(today(), 3, 5)));
        assertThat(concerns()).containsExactly(Concern.Kind.PAIN);
        var said =
                stage.as(house, house.owner(), () -> checkIns.latest(ana.id())).orElseThrow();
        assertThat(said.said().pain()).isEqualTo(5);
        assertThat(said.said().painPlace()).isEqualTo(BodyPart.CALF);
        assertThat(said.day()).isEqualTo(today());

        stage.run(house, house.owner(), () -> checkIns.clear(said.id(), "spoke to her"));
        stage.run(house, anaHerself, () -> activities.say(run, impression(6)));
        assertThat(concerns()).as("one run hurts once").isEmpty();
    }

    @Test
    void aNiggleAndAnOldRunAreNoPainOfToday() {
        stage.run(house, anaHerself, () -> activities.logByHand(ana.id(), log(today(), 3, 3)));
        stage.run(house, anaHerself, () -> activities.logByHand(ana.id(), log(today().minusDays(2), 3, 8)));
        assertThat(concerns()).isEmpty();
    }

    @Test
    void painThatIsAddedToARecordedRunLaterCountsToo() {
        var run = stage.as(house, anaHerself, () -> activities.logByHand(ana.id(), log(today().minusDays(1), 0, 0)));
        assertThat(concerns()).isEmpty();
        stage.run(house, anaHerself, () -> activities.say(run, impression(4)));
        assertThat(concerns()).containsExactly(Concern.Kind.PAIN);
    }

    private LocalDate today() {
        return ana.today(clock);
    }

    private static LogActivity log(LocalDate day, int knee, int calf) {
        var niggles = List.of(new Niggle(BodyPart.KNEE, knee), new Niggle(BodyPart.CALF, calf));
        return new LogActivity(
                Sport.RUN,
                day,
                null,
                null,
                Duration.ofMinutes(30),
                null,
                new Impression(null, null, niggles, null),
                false);
    }

    private static Impression impression(int calf) {
        return new Impression(null, null, List.of(new Niggle(BodyPart.CALF, calf)), null);
    }

    private List<String> lettersTo(String coach) {
        return letterbox.textsTo(coach).stream()
                .filter(text -> text.contains("/check-ins"))
                .toList();
    }

    private RecordCheckIn pain(int level) {
        return new RecordCheckIn(ana.id(), 3, null, null, null, level, false, false, Set.of(), "");
    }

    private CheckIn record(RecordCheckIn said) {
        return stage.as(house, anaHerself, () -> checkIns.record(said));
    }

    private RecordCheckIn energy(int energy) {
        return new RecordCheckIn(ana.id(), energy, null, null, null, 0, false, false, Set.of(), "");
    }

    private RecordCheckIn flag() {
        return new RecordCheckIn(
                ana.id(), null, null, null, null, 0, false, false, Set.of(RedFlag.CHEST_PAIN), "tight chest");
    }

    private List<Concern.Kind> concerns() {
        return stage.as(house, house.owner(), () -> checkIns.concerns()).stream()
                .map(Concern::kind)
                .toList();
    }
}
