package io.milepost.checkins.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.checkins.safety.Trend.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 28);

    @Test
    void aWeekThatDiffersIsATrend() {
        assertThat(Trend.of(said(List.of(4, 4, 4), List.of(2, 3, 2)), TODAY))
                .hasValueSatisfying(trend -> assertThat(trend.isUp()).isFalse());
        assertThat(Trend.of(said(List.of(2, 2, 2), List.of(4, 4, 4)), TODAY)).contains(new Trend(4, 2));
    }

    @Test
    void littleIsNoTrend() {
        assertThat(Trend.of(said(List.of(3, 3, 3), List.of(3, 4, 3)), TODAY)).isEmpty();
    }

    @Test
    void fewerThanThreeAnswersOnEitherSideSayNothing() {
        assertThat(Trend.of(said(List.of(5, 5), List.of(1, 1, 1)), TODAY)).isEmpty();
        assertThat(Trend.of(said(List.of(5, 5, 5), List.of(1, 1)), TODAY)).isEmpty();
    }

    /** Answers of the days before the last week, and of the last days. */
    private static List<Point> said(List<Integer> before, List<Integer> now) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            points.add(new Point(TODAY.minusDays(10L + i), before.get(i)));
        }
        for (int i = 0; i < now.size(); i++) {
            points.add(new Point(TODAY.minusDays(i), now.get(i)));
        }
        return points;
    }
}
