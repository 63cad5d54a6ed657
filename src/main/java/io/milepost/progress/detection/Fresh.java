package io.milepost.progress.detection;

import java.time.Duration;
import java.time.Instant;

/** Only what is news can be celebrated: something that reaches Milepost more than 14 days late is history. */
final class Fresh {

    private static final Duration NEWS = Duration.ofDays(14);

    private Fresh() {}

    static boolean isNews(Instant happened, Instant recorded) {
        return Duration.between(happened, recorded).compareTo(NEWS) <= 0;
    }
}
