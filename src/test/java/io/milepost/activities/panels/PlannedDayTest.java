package io.milepost.activities.panels;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.activities.panels.PlannedDay.Planned;
import io.milepost.running.Distance;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlannedDayTest {

    private static final Planned TEN_K = new Planned("Easy", "10 km", Distance.km(10), Duration.ofMinutes(60));

    @Test
    void lessThanNineTenthsIsAShorterWorkout() {
        assertThat(TEN_K.isCutShortBy(run(8.9, 60))).isTrue();
        assertThat(TEN_K.isCutShortBy(run(9.1, 40))).isFalse();
    }

    @Test
    void withoutADistanceTheTimeDecides() {
        assertThat(TEN_K.isCutShortBy(run(null, 50))).isTrue();
        assertThat(TEN_K.isCutShortBy(run(null, 58))).isFalse();
    }

    @Test
    void aShareIsOfBoth() {
        Planned half = TEN_K.share(0.5);
        assertThat(half.distance()).isEqualTo(Distance.km(5));
        assertThat(half.duration()).isEqualTo(Duration.ofMinutes(30));
    }

    private static LogActivity run(@Nullable Double km, int minutes) {
        return new LogActivity(
                Sport.RUN,
                LocalDate.of(2026, 10, 1),
                null,
                km == null ? null : Distance.km(km),
                Duration.ofMinutes(minutes),
                null,
                Impression.NONE,
                false);
    }
}
