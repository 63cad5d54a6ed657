package io.milepost.review.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.running.IntensityShare;
import io.milepost.testing.Bench;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long the rules take over a long history. */
@Tag("bench")
class ReviewBench {

    /** 3,000 runs: five a week for eleven and a half years. */
    private static final int WEEKS = 600;

    @Test
    void aReviewOfThreeThousandActivities() throws Exception {
        Random chance = new Random(7);
        Diary diary = new Diary();
        for (int week = 0; week < WEEKS; week++) {
            for (int day = 0; day < 5; day++) {
                boolean speed = day == 1;
                int eight = 330 - (speed ? 8 : 0) - chance.nextInt(9);
                diary.run(
                        day,
                        7 + chance.nextDouble() * (day == 4 ? 18 : 4),
                        new Diary.Sort(eight, chance.nextInt(150) == 0, speed, new IntensityShare(2_400, 600, 90)));
            }
            diary.week();
        }
        assertThat(diary.runs).hasSize(3_000);
        Bench.median(
                "Review of 3,000 activities, ten years of weeks",
                50,
                () -> HistoryReview.of(diary.history(ReviewWindow.MOST_WEEKS), ReviewThresholds.DEFAULTS));
        Bench.median(
                "Review of a year of 3,000 activities",
                50,
                () -> HistoryReview.of(diary.history(52), ReviewThresholds.DEFAULTS));
    }
}
