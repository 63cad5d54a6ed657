package io.milepost.training.templates;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.training.notation.Workout;
import java.time.DayOfWeek;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeekRolesTest {

    private static final Workout INTERVALS = Workout.of("2km E, 5x1km I jog 2min, 2km E");
    private static final Workout LONG = Workout.of("90min E");

    @Test
    void theLongestRunIsTheLongOneAndWhatIsHardIsKey() {
        assertThat(roles(Map.of(TUESDAY, INTERVALS, THURSDAY, Workout.of("40min E"), SUNDAY, LONG)))
                .containsEntry(TUESDAY, Role.KEY)
                .containsEntry(THURSDAY, Role.EASY)
                .containsEntry(SUNDAY, Role.LONG);
    }

    @Test
    void aHardSessionIsTheLongRunOnlyFromAnHourAndAHalfOn() {
        assertThat(roles(Map.of(TUESDAY, INTERVALS, THURSDAY, Workout.of("40min E"))))
                .containsEntry(TUESDAY, Role.KEY)
                .doesNotContainValue(Role.LONG);
        assertThat(roles(Map.of(SUNDAY, Workout.of("18km E, 20min T, 3km E")))).containsEntry(SUNDAY, Role.LONG);
    }

    @Test
    void ofTwoRunsAboutAsLongNoneIsTheLongOne() {
        assertThat(roles(Map.of(TUESDAY, Workout.of("45min E"), SUNDAY, Workout.of("48min E"))))
                .doesNotContainValue(Role.LONG);
    }

    @Test
    void racesRestAndSessionsAreWhatTheyAre() {
        assertThat(roles(Map.of(
                        TUESDAY, Workout.of("REST"),
                        THURSDAY, Workout.of("STRENGTH 30min"),
                        SATURDAY, Workout.of("10km RACE"))))
                .containsEntry(TUESDAY, Role.REST)
                .containsEntry(THURSDAY, Role.SESSION)
                .containsEntry(SATURDAY, Role.TUNE_UP);
    }

    @Test
    void whatSomebodySaidStaysUntilTheWorkoutCannotBeThatAnyMore() {
        Map<DayOfWeek, Role> said = Map.of(TUESDAY, Role.KEY, SATURDAY, Role.LONG);

        assertThat(WeekRoles.of(Map.of(TUESDAY, LONG, SATURDAY, Workout.of("60min E")), said))
                .containsEntry(TUESDAY, Role.KEY)
                .containsEntry(SATURDAY, Role.LONG);
        assertThat(WeekRoles.of(Map.of(TUESDAY, Workout.of("REST"), SATURDAY, Workout.of("10km RACE")), said))
                .containsEntry(TUESDAY, Role.REST)
                .containsEntry(SATURDAY, Role.TUNE_UP);
    }

    private static Map<DayOfWeek, Role> roles(Map<DayOfWeek, Workout> named) {
        return WeekRoles.of(named, Map.of());
    }
}
