package io.milepost.training.assigning;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.roster.Absence;
import io.milepost.roster.AbsenceId;
import io.milepost.roster.AthleteId;
import io.milepost.training.assigning.DayChoice.Standing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The week of Monday 9 to Sunday 15 November 2026. */
class DayChoiceTest {

    private static final LocalDate MON = LocalDate.of(2026, 11, 9);
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDate WED = MON.plusDays(2);
    private static final LocalDate THU = MON.plusDays(3);
    private static final LocalDate SUN = MON.plusDays(6);

    @Test
    void whoIsFreeGetsTheWantedDayWithoutAWord() {
        DayChoice choice = choose(TUE, true, true, days(Set.of(TUESDAY, THURSDAY)));

        assertThat(choice).isEqualTo(new DayChoice(TUE, List.of()));
    }

    @Test
    void whoCannotOnThatDayIsAConflictUnlessAnotherDayMayTakeIt() {
        assertThat(choose(TUE, false, true, days(Set.of(THURSDAY, SUNDAY))))
                .isEqualTo(new DayChoice(TUE, List.of(Concern.on(TUE, Concern.Kind.NOT_FREE, ""))));
        assertThat(choose(TUE, true, true, days(Set.of(THURSDAY, SUNDAY))))
                .isEqualTo(new DayChoice(THU, List.of(Concern.on(THU, Concern.Kind.OTHER_DAY, ""))));
    }

    @Test
    void theNearestDayStaysInTheWeekAndIsNotPast() {
        assertThat(choose(SUN, true, false, days(Set.of(MONDAY))).day()).isEqualTo(MON);
        DayChoice late =
                DayChoice.of(SUN, true, false, MONDAY, new DayChoice.Days(TUE, Set.of(MONDAY), List.of(), List.of()));
        assertThat(late.day()).isEqualTo(SUN);
        assertThat(late.concerns()).extracting(Concern::kind).containsExactly(Concern.Kind.NOT_FREE);
    }

    @Test
    void ofTwoDaysEquallyNearTheOneThatStacksNothingIsTakenElseTheLater() {
        Set<DayOfWeek> free = Set.of(TUESDAY, THURSDAY, FRIDAY);
        assertThat(choose(WED, true, true, days(free)).day()).isEqualTo(THU);

        Standing longRun = new Standing(MON.plusDays(4), "Long run", true);
        assertThat(choose(WED, true, true, days(free, longRun)).day()).isEqualTo(TUE);
        assertThat(choose(WED, true, false, days(free, longRun)).day()).isEqualTo(THU);
    }

    @Test
    void aHardDayBesideAHardOrLongOneIsSaidWithItsName() {
        Standing longRun = new Standing(WED, "Long run", true);
        Standing easy = new Standing(MON, "Easy", false);

        assertThat(choose(TUE, true, true, days(Set.of(TUESDAY), longRun, easy)).concerns())
                .containsExactly(Concern.on(WED, Concern.Kind.HARD_BESIDE, "Long run"));
        assertThat(choose(TUE, true, false, days(Set.of(TUESDAY), longRun, easy))
                        .concerns())
                .isEmpty();
    }

    @Test
    void aDayThatIsTakenIsAConflictWithTheNameOfWhatStandsThere() {
        Standing hills = new Standing(TUE, "Hills", false);

        assertThat(choose(TUE, false, true, days(Set.of(TUESDAY, WEDNESDAY), hills))
                        .concerns())
                .containsExactly(Concern.on(TUE, Concern.Kind.DAY_TAKEN, "Hills"));
        assertThat(choose(TUE, true, true, days(Set.of(TUESDAY, WEDNESDAY), hills))
                        .day())
                .isEqualTo(WED);
    }

    @Test
    void whoIsAwayIsAConflictWithTheReason() {
        AthleteId athlete = new AthleteId(UUID.randomUUID());
        Absence sick = new Absence(new AbsenceId(UUID.randomUUID()), athlete, Absence.Kind.SICK, MON, WED, "a cold");
        DayChoice.Days days = new DayChoice.Days(MON, Set.of(TUESDAY, SATURDAY), List.of(sick), List.of());

        assertThat(choose(TUE, false, true, days).concerns())
                .containsExactly(Concern.on(TUE, Concern.Kind.AWAY, "roster.absence.sick"));
        assertThat(choose(TUE, true, true, days).day()).isEqualTo(MON.plusDays(5));
    }

    @Test
    void whereNobodySaidAnythingGoesAndThatIsSaid() {
        assertThat(choose(TUE, false, true, days(Set.of())))
                .isEqualTo(new DayChoice(TUE, List.of(Concern.of(Concern.Kind.DAYS_UNKNOWN))));
    }

    @Test
    void aDayThatIsPastWhereTheAthleteIsCannotBeGiven() {
        DayChoice choice =
                DayChoice.of(MON, false, true, MONDAY, new DayChoice.Days(TUE, Set.of(MONDAY), List.of(), List.of()));
        assertThat(choice.concerns()).extracting(Concern::kind).containsExactly(Concern.Kind.TOO_LATE);
    }

    @Property
    void aMovedWorkoutLiesOnAnOpenDayOfItsWeekAndNoNearerOneIsOpen(
            @ForAll @IntRange(min = 0, max = 6) int wanted,
            @ForAll @IntRange(min = 0, max = 6) int today,
            @ForAll Set<DayOfWeek> free,
            @ForAll DayOfWeek taken,
            @ForAll boolean heavy) {
        LocalDate asked = MON.plusDays(wanted);
        Standing there = new Standing(MON.plusDays(taken.getValue() - 1L), "There", true);
        DayChoice.Days days = new DayChoice.Days(MON.plusDays(today), free, List.of(), List.of(there));

        DayChoice choice = DayChoice.of(asked, true, heavy, MONDAY, days);

        assertThat(choice.day()).isBetween(MON, SUN);
        boolean anyOpen = MON.datesUntil(MON.plusWeeks(1)).anyMatch(days::isOpen);
        assertThat(days.isOpen(choice.day())).isEqualTo(anyOpen);
        assertThat(choice.concerns().stream().anyMatch(concern -> concern.kind().isConflict()))
                .isEqualTo(!anyOpen);
        long away = Math.abs(choice.day().toEpochDay() - asked.toEpochDay());
        if (anyOpen) {
            assertThat(MON.datesUntil(MON.plusWeeks(1)).filter(days::isOpen))
                    .allMatch(day -> Math.abs(day.toEpochDay() - asked.toEpochDay()) >= away);
        }
    }

    private static DayChoice choose(LocalDate wanted, boolean mayMove, boolean heavy, DayChoice.Days days) {
        return DayChoice.of(wanted, mayMove, heavy, MONDAY, days);
    }

    private static DayChoice.Days days(Set<DayOfWeek> free, Standing... standing) {
        return new DayChoice.Days(MON, free, List.of(), List.of(standing));
    }
}
