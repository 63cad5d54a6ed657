package io.milepost.activities;

import java.time.YearMonth;

/** How many activities a month has. */
record MonthCount(int year, int month, long activities) {

    YearMonth of() {
        return YearMonth.of(year, month);
    }
}
