package io.milepost.progress.detection;

import static io.milepost.progress.detection.Given.dayNo;
import static io.milepost.progress.detection.Given.inPhase;
import static io.milepost.progress.detection.Given.planned;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.progress.consistency.ConsistencyWeek;
import io.milepost.progress.detection.Prescribed.Stage;
import io.milepost.training.matching.Compliance;
import io.milepost.training.notation.Effort;
import io.milepost.training.templates.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Today is the Wednesday of the first week. */
class NextLookTest {

    private static final LocalDate TODAY = dayNo(2);
    private static final Stage BUILD = new Stage(UUID.randomUUID(), Phase.BUILD);
    private static final Stage TAPER = new Stage(BUILD.plan(), Phase.TAPER);

    @Test
    void aPhaseIsLookedAtOnTheDayAfterItsLast() {
        assertThat(NextLook.after(known(List.of(on(1, BUILD), on(10, BUILD), on(5, BUILD)), Optional.empty())))
                .contains(dayNo(11));
    }

    @Test
    void onItsLastDayTheNextOneIsToCome() {
        assertThat(NextLook.after(known(List.of(on(2, BUILD)), Optional.empty())))
                .contains(dayNo(3));
    }

    @Test
    void whatIsOverAndWhatEndsInItselfAskForNoLook() {
        assertThat(NextLook.after(known(List.of(on(1, BUILD), on(10, TAPER)), Optional.empty())))
                .isEmpty();
    }

    @Test
    void aWeekThatIsKeptIsLookedAtOnMondayAndOneThatIsNotIsNot() {
        assertThat(NextLook.after(known(List.of(on(20, BUILD)), Optional.of(new ConsistencyWeek(dayNo(0), 3, 0, 3)))))
                .contains(dayNo(7));
        assertThat(NextLook.after(known(List.of(), Optional.of(new ConsistencyWeek(dayNo(0), 3, 0, 2)))))
                .isEmpty();
    }

    private static Prescribed on(int day, Stage stage) {
        return inPhase(planned(day, Effort.THRESHOLD), stage, Compliance.PLANNED);
    }

    private static Known known(List<Prescribed> plan, Optional<ConsistencyWeek> open) {
        return new Known(
                History.of(List.of()), List.of(), List.of(), List.of(), plan, List.of(), List.of(), open, TODAY);
    }
}
