package io.milepost.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.SeatException;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import io.milepost.testing.Statements;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

class AbsencesTest extends MilepostTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Autowired
    Absences absences;

    @Autowired
    EntityManager entities;

    @Autowired
    PlatformTransactionManager transactions;

    private Stage.House house;
    private AthleteProfile ana;
    private AccountId self;

    @BeforeEach
    void anAthlete() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        self = Objects.requireNonNull(ana.account());
    }

    @Test
    void anOpenAbsenceHasEveryDayFromItsFirstUntilItEnds() {
        Absence sick =
                stage.as(house, self, () -> absences.begin(ana.id(), Absence.Kind.SICK, MONDAY, null, " A cold. "));

        assertThat(sick.words()).isEqualTo("A cold.");
        assertThat(on(MONDAY.minusDays(1))).isEmpty();
        assertThat(on(MONDAY.plusYears(1))).containsExactly(sick);

        Absence over = stage.as(house, house.owner(), () -> absences.end(sick.id(), MONDAY.plusDays(2)));

        assertThat(on(MONDAY.plusDays(2))).containsExactly(over);
        assertThat(on(MONDAY.plusDays(3))).isEmpty();
        assertThat(stage.as(house, self, () -> absences.reopen(over.id(), sick.id())))
                .isEqualTo(sick);
        assertThat(on(MONDAY)).containsExactly(sick);
    }

    @Test
    void whatWasSaidByMistakeIsTakenBackAndComesBack() {
        Absence away = begin(Absence.Kind.TRAVEL, MONDAY, MONDAY.plusDays(4));

        stage.run(house, house.owner(), () -> absences.withdraw(away.id()));
        assertThat(on(MONDAY)).isEmpty();

        stage.run(house, house.owner(), () -> absences.restore(away.id()));
        assertThat(on(MONDAY)).containsExactly(away);
    }

    @Test
    void daysOffOfManyAreReadInAsFewStatementsAsThoseOfOne() {
        AthleteProfile ben = stage.athlete(house, "Ben O");
        AthleteProfile foreign = stage.athlete(stage.house(), "Fred");
        Absence away = begin(Absence.Kind.TRAVEL, MONDAY, MONDAY.plusDays(4));
        Absence sick = stage.as(
                house, house.owner(), () -> absences.begin(ben.id(), Absence.Kind.SICK, MONDAY.plusDays(6), null, ""));

        long forOne = statements(List.of(ana.id()), away);
        long forMany = statements(List.of(ana.id(), ben.id(), foreign.id()), away, sick);

        assertThat(forOne).isPositive();
        assertThat(forMany).isEqualTo(forOne);
    }

    private long statements(List<AthleteId> who, Absence... expected) {
        return stage.as(
                house,
                house.owner(),
                () -> Statements.of(
                        entities,
                        transactions,
                        () -> assertThat(absences.between(who, MONDAY, MONDAY.plusDays(6)))
                                .containsExactly(expected)));
    }

    @Test
    void aDayHasOneAbsenceOfAKindAndMayHaveAnotherKind() {
        Absence away = begin(Absence.Kind.TRAVEL, MONDAY, MONDAY.plusDays(4));
        Absence sick = begin(Absence.Kind.SICK, MONDAY.plusDays(2), null);

        assertThat(on(MONDAY.plusDays(3))).containsExactly(away, sick);
        assertThatThrownBy(() -> begin(Absence.Kind.TRAVEL, MONDAY.plusDays(4), null))
                .isInstanceOfSatisfying(
                        AlreadyAway.class, e -> assertThat(e.known()).isEqualTo(away));
        assertThatThrownBy(() -> begin(Absence.Kind.SICK, MONDAY, null)).isInstanceOf(AlreadyAway.class);
    }

    @Test
    void anAbsenceDoesNotEndBeforeItBegins() {
        Absence sick = begin(Absence.Kind.SICK, MONDAY, null);

        assertThatThrownBy(() -> begin(Absence.Kind.TRAVEL, MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> stage.as(house, self, () -> absences.end(sick.id(), MONDAY.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(on(MONDAY)).containsExactly(sick);
    }

    @Test
    void daysThatNobodyMeansAreRefusedWhoeverSaysThem() {
        LocalDate today = ana.today(clock);
        Absence sick = begin(Absence.Kind.SICK, today.minusYears(2), null);
        LocalDate beyond = today.plusYears(2).plusDays(1);

        for (Absence.Kind kind : List.of(Absence.Kind.TRAVEL, Absence.Kind.PAUSE)) {
            assertThatThrownBy(() -> begin(kind, LocalDate.of(1800, 1, 1), null))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> begin(kind, today.minusYears(2).minusDays(1), today))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> begin(kind, today, beyond)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> stage.as(house, self, () -> absences.end(sick.id(), beyond)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(on(today)).containsExactly(sick);
    }

    @Test
    void aJourneyMayLeadToAnotherZoneAndStaysThereWhenItsEndIsSaid() {
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        Absence away = stage.as(
                house,
                self,
                () -> absences.begin(ana.id(), Absence.Kind.TRAVEL, MONDAY, null, "Treadmill only", tokyo));

        assertThat(stage.as(house, self, () -> absences.end(away.id(), MONDAY.plusDays(4))))
                .returns(tokyo, Absence::zone)
                .returns("Treadmill only", Absence::words);
        assertThatThrownBy(() -> stage.as(
                        house, self, () -> absences.begin(ana.id(), Absence.Kind.SICK, MONDAY, null, "", tokyo)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPauseIsTheTeams() {
        Absence pause = begin(Absence.Kind.PAUSE, MONDAY, null);

        assertThat(stage.as(house, self, () -> absences.of(ana.id()))).containsExactly(pause);
        assertThatThrownBy(() -> stage.as(house, self, () -> absences.end(pause.id(), MONDAY)))
                .isInstanceOf(SeatException.NotAllowed.class);
        assertThatThrownBy(() -> stage.as(
                        house,
                        self,
                        () -> absences.begin(ana.id(), Absence.Kind.PAUSE, MONDAY.minusDays(9), MONDAY, "")))
                .isInstanceOf(SeatException.NotAllowed.class);
    }

    @Test
    void nobodyElseSeesOrSaysIt() {
        Absence sick = begin(Absence.Kind.SICK, MONDAY, null);
        AccountId ben = Objects.requireNonNull(stage.athlete(house, "Ben Q").account());
        AccountId asa = stage.member(house, Role.ASSISTANT);

        for (AccountId other : List.of(ben, asa)) {
            assertThatThrownBy(() -> stage.as(house, other, () -> absences.of(ana.id())))
                    .isInstanceOf(Missing.class);
            assertThatThrownBy(() -> stage.run(house, other, () -> absences.withdraw(sick.id())))
                    .isInstanceOf(Missing.class);
        }
        Stage.House elsewhere = stage.house();
        assertThatThrownBy(() -> stage.as(elsewhere, elsewhere.owner(), () -> absences.get(sick.id())))
                .isInstanceOf(Missing.class);
    }

    private Absence begin(Absence.Kind kind, LocalDate first, @Nullable LocalDate last) {
        return stage.as(house, house.owner(), () -> absences.begin(ana.id(), kind, first, last, ""));
    }

    private List<Absence> on(LocalDate day) {
        return stage.as(house, house.owner(), () -> absences.between(ana.id(), day, day));
    }
}
