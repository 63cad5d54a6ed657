package io.milepost.training.ui;

import io.milepost.ui.Formats;

/** What a page of a calendar is called. */
final class PageTitle {

    private PageTitle() {}

    static String of(CalendarPage page, Formats formats) {
        return switch (page.view()) {
            case MONTH -> formats.month(page.month().atDay(1));
            case WEEK -> formats.day(page.first()) + "\u00a0– " + formats.day(page.last());
            case SEASON -> formats.month(page.first()) + "\u00a0– " + formats.month(page.last());
        };
    }
}
