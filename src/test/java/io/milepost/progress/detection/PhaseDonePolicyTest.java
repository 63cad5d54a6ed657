package io.milepost.progress.detection;

import static io.milepost.progress.detection.Given.dayNo;
import static io.milepost.progress.detection.Given.inPhase;
import static io.milepost.progress.detection.Given.planned;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.progress.Achievement.PhaseDone;
import io.milepost.progress.detection.Prescribed.Stage;
import io.milepost.training.matching.Compliance;
import io.milepost.training.notation.Effort;
import io.milepost.training.templates.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two weeks of build: a threshold run on Tuesdays, an interval run on Thursdays; so four key sessions. */
class PhaseDonePolicyTest {

    private static final UUID PLAN = UUID.randomUUID();
    private static final Stage BUILD = new Stage(PLAN, Phase.BUILD);

    @Test
    void threeOfFourKeySessionsAndThePhaseIsDone() {
        assertThat(judge(Compliance.AS_PLANNED, Compliance.SHORTER, Compliance.MOVED, Compliance.NOT_DONE))
                .contains(new PhaseDone(Phase.BUILD, 3, 4));
    }

    @Test
    void halfOfThemAreTooFew() {
        assertThat(judge(Compliance.AS_PLANNED, Compliance.AS_PLANNED, Compliance.NOT_DONE, Compliance.DIFFERENT))
                .isEmpty();
    }

    @Test
    void whileItsLastDayLastsItIsNotOver() {
        var all = phase(Compliance.AS_PLANNED, Compliance.AS_PLANNED, Compliance.AS_PLANNED, Compliance.AS_PLANNED);
        assertThat(PhaseDonePolicy.judge(Phase.BUILD, all, dayNo(10))).isEmpty();
        assertThat(PhaseDonePolicy.judge(Phase.BUILD, all, dayNo(11))).isPresent();
    }

    @Test
    void excusedOnesAreNotAskedFor() {
        assertThat(judge(Compliance.AS_PLANNED, Compliance.AS_PLANNED, Compliance.EXCUSED, Compliance.EXCUSED))
                .contains(new PhaseDone(Phase.BUILD, 2, 2));
    }

    @Test
    void mostlyExcusedItDidNotHappen() {
        assertThat(judge(Compliance.AS_PLANNED, Compliance.EXCUSED, Compliance.EXCUSED, Compliance.DROPPED))
                .isEmpty();
    }

    @Test
    void lighterWeeksTapersAndRacesEndInThemselves() {
        var all = phase(Compliance.AS_PLANNED, Compliance.AS_PLANNED, Compliance.AS_PLANNED, Compliance.AS_PLANNED);
        for (Phase phase : List.of(Phase.DOWN, Phase.TUNE_UP, Phase.TAPER, Phase.RACE)) {
            assertThat(PhaseDonePolicy.judge(phase, all, dayNo(30))).isEmpty();
        }
    }

    @Test
    void inAnEasyBaseTheLongestRunOfEachWeekIsTheKey() {
        var easy = new ArrayList<Prescribed>();
        for (int day : List.of(1, 3, 8, 10, 15, 17)) {
            easy.add(inPhase(planned(day, Effort.EASY), BUILD, Compliance.AS_PLANNED));
        }
        assertThat(PhaseDonePolicy.judge(Phase.BASE, easy, dayNo(30))).contains(new PhaseDone(Phase.BASE, 3, 3));
        assertThat(PhaseDonePolicy.judge(Phase.BASE, easy.subList(0, 4), dayNo(30)))
                .as("two weeks are no phase")
                .isEmpty();
    }

    @Test
    void itsEvidenceStaysTheSameWhenItsWorkoutsChange() {
        var before = PhaseDonePolicy.all(
                phase(Compliance.AS_PLANNED, Compliance.AS_PLANNED, Compliance.AS_PLANNED, Compliance.AS_PLANNED),
                dayNo(30));
        var after = PhaseDonePolicy.all(
                phase(Compliance.AS_PLANNED, Compliance.AS_PLANNED, Compliance.AS_PLANNED, Compliance.NOT_DONE),
                dayNo(30));
        assertThat(after)
                .extracting(Finding::evidence)
                .isEqualTo(before.stream().map(Finding::evidence).toList());
    }

    private static Optional<PhaseDone> judge(Compliance... outcomes) {
        return PhaseDonePolicy.judge(Phase.BUILD, phase(outcomes), dayNo(30));
    }

    private static List<Prescribed> phase(Compliance... outcomes) {
        int[] days = {1, 3, 8, 10};
        var phase = new ArrayList<Prescribed>();
        for (int i = 0; i < days.length; i++) {
            var effort = i % 2 == 0 ? Effort.THRESHOLD : Effort.INTERVAL;
            phase.add(inPhase(planned(days[i], effort), BUILD, outcomes[i]));
        }
        return phase;
    }
}
