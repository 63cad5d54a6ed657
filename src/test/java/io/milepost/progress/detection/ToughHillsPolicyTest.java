package io.milepost.progress.detection;

import static io.milepost.progress.detection.Given.done;
import static io.milepost.progress.detection.Given.hilly;
import static io.milepost.progress.detection.Given.ofHills;
import static io.milepost.progress.detection.Given.onTreadmill;
import static io.milepost.progress.detection.Given.pain;
import static io.milepost.progress.detection.Given.planned;
import static io.milepost.progress.detection.Given.recordedLater;
import static io.milepost.progress.detection.Given.run;
import static io.milepost.progress.detection.Given.unsound;
import static io.milepost.progress.detection.Given.worked;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.progress.Achievement.ToughHills;
import io.milepost.training.matching.Compliance;
import io.milepost.training.notation.Effort;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToughHillsPolicyTest {

    private static final Session HILLS = run(30, 9);

    @Test
    void fourOfFivePlannedHillsAreTheWorkout() {
        assertThat(judge(HILLS, hills(10, 8, Compliance.AS_PLANNED)))
                .get()
                .extracting(ToughHills::reps)
                .isEqualTo(8);
    }

    @Test
    void fewerAreNot() {
        assertThat(judge(HILLS, hills(10, 7, Compliance.AS_PLANNED))).isEmpty();
    }

    @Test
    void aWorkoutThatWasCutIsNot() {
        assertThat(judge(HILLS, hills(10, 8, Compliance.SHORTER))).isEmpty();
    }

    @Test
    void aHillyCourseThatWasHardIsTough() {
        assertThat(judge(hilly(30, 5, 100, 7)))
                .get()
                .extracting(ToughHills::climbed)
                .isEqualTo(100.0);
    }

    @Test
    void flatterShorterOrEasierCoursesAreNot() {
        assertThat(judge(hilly(30, 5, 99, 7))).isEmpty();
        assertThat(judge(hilly(30, 4.9, 100, 7))).isEmpty();
        assertThat(judge(hilly(30, 5, 100, 6))).isEmpty();
        assertThat(judge(run(30, 12))).isEmpty();
    }

    @Test
    void hillsThatNobodyPlannedOnAnEasyDayAreNoWin() {
        assertThat(judge(hilly(30, 8, 300, 9), planned(30, Effort.EASY))).isEmpty();
        assertThat(judge(hilly(30, 8, 300, 9), planned(30, Effort.REST))).isEmpty();
        assertThat(judge(hilly(30, 8, 300, 9), planned(31, Effort.EASY))).isPresent();
    }

    @Test
    void anEasyRunOfAnotherDayThatBecameHillsIsNoWinEither() {
        var run = hilly(30, 8, 300, 9);
        assertThat(judge(run, done(planned(29, Effort.EASY), run, Compliance.MOVED)))
                .isEmpty();
    }

    @Test
    void unsoundFilesOldImportsTreadmillsAndPainAreNeverPraised() {
        assertThat(judge(unsound(hilly(30, 8, 300, 9)))).isEmpty();
        assertThat(judge(recordedLater(hilly(30, 8, 300, 9), 15))).isEmpty();
        assertThat(judge(onTreadmill(hilly(30, 8, 300, 9)))).isEmpty();
        assertThat(ToughHillsPolicy.judge(hilly(30, 8, 300, 9), List.of(), List.of(pain(30, 9, 5))))
                .isEmpty();
    }

    private static Prescribed hills(int asked, int found, Compliance compliance) {
        return worked(
                done(ofHills(planned(30, Effort.INTERVAL), asked), HILLS, compliance),
                found,
                Duration.ofMinutes(found),
                330,
                null);
    }

    private static Optional<ToughHills> judge(Session run, Prescribed... plan) {
        return ToughHillsPolicy.judge(run, List.of(plan), List.of());
    }
}
