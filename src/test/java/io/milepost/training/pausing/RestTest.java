package io.milepost.training.pausing;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.roster.Absence;
import io.milepost.roster.AbsenceId;
import io.milepost.roster.AthleteId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RestTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void daysOffCountFromTheLastRunOrElseFromTheFirstDayOff() {
        Absence sick = new Absence(
                new AbsenceId(UUID.randomUUID()),
                new AthleteId(UUID.randomUUID()),
                Absence.Kind.SICK,
                MONDAY,
                null,
                "");

        assertThat(new Rest(List.of(sick), MONDAY.minusDays(3), null).daysOff(MONDAY.plusDays(2)))
                .isEqualTo(5);
        assertThat(new Rest(List.of(sick), null, null).daysOff(MONDAY.plusDays(2)))
                .isEqualTo(3);
        assertThat(new Rest(List.of(sick), MONDAY.plusDays(2), null).daysOff(MONDAY.plusDays(2)))
                .isZero();
        assertThat(new Rest(List.of(), MONDAY.minusDays(30), null).daysOff(MONDAY))
                .isZero();
    }
}
