package io.milepost.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import io.milepost.training.ui.CalendarPage.View;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarPageTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 10);
    private static final CalendarPage MONTH = new CalendarPage(View.MONTH, TUESDAY, DayOfWeek.MONDAY);

    @Test
    void aMonthIsShownInWholeWeeksAndItsNeighboursAreOutside() {
        assertThat(MONTH.first()).isEqualTo(LocalDate.of(2026, 10, 26));
        assertThat(MONTH.last()).isEqualTo(LocalDate.of(2026, 12, 6));
        assertThat(MONTH.isOutside(LocalDate.of(2026, 10, 31))).isTrue();
        assertThat(MONTH.isOutside(TUESDAY)).isFalse();
    }

    @Test
    void aWeekBeginsAsThePracticesWeeksDo() {
        assertThat(MONTH.as(View.WEEK).first()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(new CalendarPage(View.WEEK, TUESDAY, DayOfWeek.SUNDAY).first())
                .isEqualTo(LocalDate.of(2026, 11, 8));
        assertThat(MONTH.as(View.WEEK).weeks()).hasSize(1);
    }

    @Test
    void pagesTurnBothWaysAndBack() {
        assertThat(MONTH.turned(1).month().getMonthValue()).isEqualTo(12);
        assertThat(MONTH.as(View.WEEK).turned(-1).day()).isEqualTo(TUESDAY.minusWeeks(1));
        assertThat(MONTH.as(View.SEASON).turned(1).turned(-1)).isEqualTo(MONTH.as(View.SEASON));
        assertThat(MONTH.as(View.SEASON).weeks()).hasSize(27).contains(LocalDate.of(2026, 11, 9));
    }

    @Test
    void anAddressNamesAPageAndNonsenseNamesNone() {
        assertThat(PageInUrl.read(new Location("c?month=2027-02"), MONTH)).contains(MONTH.on(LocalDate.of(2027, 2, 1)));
        assertThat(PageInUrl.read(new Location("c?view=week&day=2027-02-03"), MONTH))
                .contains(MONTH.as(View.WEEK).on(LocalDate.of(2027, 2, 3)));
        assertThat(PageInUrl.read(new Location("c?view=season&day=soon"), MONTH))
                .contains(MONTH.as(View.SEASON));
        assertThat(PageInUrl.read(new Location("c?month=soon&view=decade"), MONTH))
                .isEmpty();
        assertThat(PageInUrl.read(new Location("c?month=0001-01"), MONTH)).isEmpty();
    }
}
