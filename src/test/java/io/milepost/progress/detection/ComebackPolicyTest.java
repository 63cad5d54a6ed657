package io.milepost.progress.detection;

import static io.milepost.progress.detection.Given.at;
import static io.milepost.progress.detection.Given.clearedFlag;
import static io.milepost.progress.detection.Given.done;
import static io.milepost.progress.detection.Given.history;
import static io.milepost.progress.detection.Given.ill;
import static io.milepost.progress.detection.Given.pain;
import static io.milepost.progress.detection.Given.planned;
import static io.milepost.progress.detection.Given.recordedLater;
import static io.milepost.progress.detection.Given.redFlag;
import static io.milepost.progress.detection.Given.run;
import static io.milepost.progress.detection.Given.unsound;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.progress.Achievement.Comeback;
import io.milepost.training.matching.Compliance;
import io.milepost.training.notation.Effort;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComebackPolicyTest {

    private static final Session BACK = run(30, 5);
    private static final Prescribed CUT = done(planned(20, Effort.THRESHOLD), run(20, 3), Compliance.SHORTER);

    @Test
    void theFirstSessionAfterTenDaysOffIsAComeback() {
        assertThat(afterBreak(19, BACK)).contains(Comeback.afterDaysOff(10));
    }

    @Test
    void nineDaysOffAreNoBreak() {
        assertThat(afterBreak(20, BACK)).isEmpty();
    }

    @Test
    void whoeverIsNewHasNothingToComeBackTo() {
        assertThat(ComebackPolicy.judge(BACK, history(run(1, 5), run(2, 5), BACK), List.of(), List.of()))
                .isEmpty();
    }

    @Test
    void theWorkoutThatWasCutAndIsDoneNowIsAComeback() {
        assertThat(wonBack(CUT, inFull(30, Effort.THRESHOLD))).contains(Comeback.afterACut("Tuesday", Given.dayNo(20)));
    }

    @Test
    void anotherTypeWinsNothingBack() {
        assertThat(wonBack(CUT, inFull(30, Effort.INTERVAL))).isEmpty();
        assertThat(wonBack(done(planned(20, Effort.EASY), run(20, 3), Compliance.SHORTER), inFull(30, Effort.EASY)))
                .isEmpty();
    }

    @Test
    void cutAgainIsNoComeback() {
        assertThat(wonBack(CUT, done(planned(30, Effort.THRESHOLD), BACK, Compliance.SHORTER)))
                .isEmpty();
    }

    @Test
    void afterThreeWeeksItIsAnotherStory() {
        var early = done(planned(8, Effort.THRESHOLD), run(8, 3), Compliance.SHORTER);
        var inTime = done(planned(9, Effort.THRESHOLD), run(9, 3), Compliance.SHORTER);
        assertThat(wonBack(early, inFull(30, Effort.THRESHOLD))).isEmpty();
        assertThat(wonBack(inTime, inFull(30, Effort.THRESHOLD))).isPresent();
    }

    @Test
    void whatWasWonBackOnceIsNotWonBackAgain() {
        var between = done(planned(25, Effort.THRESHOLD), run(25, 8), Compliance.AS_PLANNED);
        assertThat(wonBack(CUT, between, inFull(30, Effort.THRESHOLD))).isEmpty();
    }

    @Test
    void beforeClearanceNothingIsCelebrated() {
        assertThat(afterBreak(10, BACK, redFlag(12, 9))).isEmpty();
        assertThat(afterBreak(10, BACK, clearedFlag(12, 9, at(31, 9)))).isEmpty();
        assertThat(afterBreak(10, BACK, clearedFlag(12, 9, at(29, 9)))).isPresent();
    }

    @Test
    void painIllnessUnsoundFilesOldImportsAndAFewMinutesAreNoComeback() {
        assertThat(afterBreak(10, BACK, pain(30, 12, 4))).isEmpty();
        assertThat(afterBreak(10, BACK, ill(30, 6))).isEmpty();
        assertThat(afterBreak(10, unsound(BACK))).isEmpty();
        assertThat(afterBreak(10, recordedLater(BACK, 15))).isEmpty();
        assertThat(afterBreak(10, run(30, 1.5))).isEmpty();
    }

    private static Prescribed inFull(int dayNumber, Effort effort) {
        return done(planned(dayNumber, effort), BACK, Compliance.AS_PLANNED);
    }

    private static Optional<Comeback> afterBreak(int lastDay, Session back, Feeling... feelings) {
        var history = history(run(1, 5), run(4, 5), run(lastDay, 5), back);
        return ComebackPolicy.judge(back, history, List.of(), List.of(feelings));
    }

    private static Optional<Comeback> wonBack(Prescribed... plan) {
        return ComebackPolicy.judge(BACK, history(run(27, 5), run(28, 5), run(29, 5), BACK), List.of(plan), List.of());
    }
}
