package io.milepost.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.activities.files.TrainingFiles;
import io.milepost.activities.files.TrainingFiles.Run;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.AccountId;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage.House;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CorrectionsTest extends MilepostTest {

    private static final Run RUN = new Run(Instant.parse("2026-10-04T06:30:00Z"), 10_000, 3_000, 150);

    @Autowired
    private Activities activities;

    @Autowired
    private Corrections corrections;

    @Autowired
    private ActivityImports imports;

    private House house;
    private AthleteProfile ana;
    private AccountId anasAccount;
    private ActivityId id;

    @BeforeEach
    void aFileArrived() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        anasAccount = Objects.requireNonNull(ana.account());
        id = ((ImportOutcome.Imported) importRun()).activity().id();
    }

    @Test
    void whatTheFileSaysStaysBesideWhatAPersonSays() {
        Original said = Objects.requireNonNull(detail().original());
        correct(was -> was.titled("City run").as(Sport.RIDE).raced(true));

        assertThat(detail().summary().sport()).isEqualTo(Sport.RIDE);
        assertThat(detail().original()).isEqualTo(said);
        assertThat(detail().corrected())
                .containsExactly(CorrectedField.TITLE, CorrectedField.SPORT, CorrectedField.RACE);
    }

    @Test
    void eachCorrectionIsSetBackByItself() {
        correct(was -> was.titled("City run").as(Sport.RIDE).on(LocalDate.of(2026, 10, 1), LocalTime.of(7, 0)));
        setBack(CorrectedField.SPORT);

        assertThat(detail().summary().sport()).isEqualTo(Sport.RUN);
        assertThat(detail().corrected()).containsExactly(CorrectedField.TITLE, CorrectedField.DAY);
        setBack(CorrectedField.DAY);
        assertThat(detail().summary().start()).isEqualTo(Instant.parse("2026-10-04T06:30:00Z"));
        assertThat(detail().summary().day()).isEqualTo(LocalDate.of(2026, 10, 4));
    }

    @Test
    void anotherDayKeepsTheTimeOfDay() {
        LocalTime began =
                stage.as(house, anasAccount, () -> corrections.correction(id)).time();
        correct(was -> was.on(LocalDate.of(2026, 9, 30), was.time()));

        assertThat(stage.as(house, anasAccount, () -> corrections.correction(id))
                        .time())
                .isEqualTo(began);
        assertThat(detail().summary().start())
                .isEqualTo(LocalDate.of(2026, 9, 30)
                        .atTime(Objects.requireNonNull(began))
                        .atZone(ana.zone())
                        .toInstant());
    }

    @Test
    void theSameFileIsRecognisedThoughItsDayWasCorrected() {
        correct(was -> was.on(LocalDate.of(2026, 3, 1), LocalTime.NOON));

        assertThat(importRun()).isInstanceOf(ImportOutcome.DuplicateOf.class);
    }

    @Test
    void anExclusionKeepsItsReasonOnlyAsLongAsItHolds() {
        correct(was -> was.excludedFor(" the watch stayed on in the car "));
        assertThat(detail().summary().counts()).isFalse();
        assertThat(detail().excludedBecause()).isEqualTo("the watch stayed on in the car");

        correct(Correction::counted);
        assertThat(detail().summary().counts()).isTrue();
        assertThat(detail().excludedBecause()).isNull();
    }

    @Test
    void whatTheSourceSaysLaterFollowsUnlessAPersonSaidOtherwise() {
        correct(was -> was.as(Sport.TRAIL_RUN));
        stage.run(house, anasAccount, () -> corrections.sourceSays(id, new SourceWords("Lunch run", Sport.WALK, true)));

        assertThat(detail().summary().title()).isEqualTo("Lunch run");
        assertThat(detail().summary().race()).isTrue();
        assertThat(detail().summary().sport()).isEqualTo(Sport.TRAIL_RUN);
        assertThat(detail().corrected()).containsExactly(CorrectedField.SPORT);
        setBack(CorrectedField.SPORT);
        assertThat(detail().summary().sport()).isEqualTo(Sport.WALK);
    }

    @Test
    void noDayInTheFutureIsTaken() {
        LocalDate later = ana.today(clock).plusDays(3);
        assertThatThrownBy(() -> correct(was -> was.on(later, null))).isInstanceOf(IllegalArgumentException.class);
    }

    private void correct(UnaryOperator<Correction> change) {
        stage.run(house, anasAccount, () -> corrections.correct(id, change.apply(corrections.correction(id))));
    }

    private void setBack(CorrectedField field) {
        stage.run(house, house.owner(), () -> corrections.setBack(id, field));
    }

    private ActivityDetail detail() {
        return stage.as(house, anasAccount, () -> activities.detail(id));
    }

    private ImportOutcome importRun() {
        return stage.as(house, anasAccount, () -> imports.importFile(ana.id(), "run.tcx", TrainingFiles.tcx(RUN)))
                .getFirst();
    }
}
