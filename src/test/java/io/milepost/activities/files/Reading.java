package io.milepost.activities.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.activities.Remark;
import io.milepost.activities.files.ReadResult.Reason;
import io.milepost.activities.files.ReadResult.Unreadable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Reads at a fixed moment, and states what is expected of the outcome. */
final class Reading {

    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    static final Instant MORNING = Instant.parse("2026-10-04T06:30:00Z");

    private Reading() {}

    static ReadResult read(byte[] content) {
        return new ActivityFiles(InstantSource.fixed(NOW)).read(content);
    }

    static List<ParsedActivity> activities(byte[] content) {
        ReadResult result = read(content);
        assertThat(result).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) result).activities();
    }

    static ParsedActivity only(byte[] content) {
        List<ParsedActivity> activities = activities(content);
        assertThat(activities).hasSize(1);
        return activities.getFirst();
    }

    static void assertUnreadable(byte[] content, Reason reason) {
        assertThat(read(content))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> assertThat(unreadable.reason()).isEqualTo(reason));
    }

    static List<Remark.Kind> kinds(ParsedActivity activity) {
        return activity.remarks().stream().map(Remark::kind).toList();
    }
}
