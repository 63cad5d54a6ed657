package io.milepost.training.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.running.Distance;
import io.milepost.training.notation.Estimate;
import io.milepost.training.notation.Paces;
import io.milepost.training.notation.Workout;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final Instant LONG_AFTER = Instant.parse("2026-12-24T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "10km E, 10, 60, AS_PLANNED",
        "10km E, 8, 48, AS_PLANNED",
        "10km E, 7.9, 48, SHORTER",
        "10km E, 12, 72, AS_PLANNED",
        "10km E, 12.1, 72, LONGER",
        "10km E, 1, 6, DIFFERENT",
        "60min E, 2, 58, AS_PLANNED", // planned by time: distance does not matter
        "60min E, 12, 45, SHORTER",
        "10km E, 0, 55, AS_PLANNED", // no distance known: time speaks
    })
    void complianceIsJudgedInThePlannedUnit(String notation, double km, long minutes, Compliance expected) {
        Wanted wanted = wanted(notation, TUESDAY);
        Done run = done(Done.Kind.RUN, km, minutes, TUESDAY);

        Matching matching = Matching.of(List.of(wanted), List.of(run), LONG_AFTER, BERLIN);

        assertThat(matching.of(wanted.id())).isEqualTo(new Matching.Verdict(expected, run));
        assertThat(matching.extra()).isEmpty();
    }

    @Test
    void onlyTheSameSportOnTheSameDayCounts() {
        Wanted wanted = wanted("10km E", TUESDAY);
        Done ride = done(Done.Kind.CROSS, 10, 60, TUESDAY);
        Done tomorrow = done(Done.Kind.RUN, 10, 60, TUESDAY.plusDays(1));

        Matching matching = Matching.of(List.of(wanted), List.of(ride, tomorrow), LONG_AFTER, BERLIN);

        assertThat(matching.of(wanted.id()).compliance()).isEqualTo(Compliance.NOT_DONE);
        assertThat(matching.extra()).containsExactly(ride, tomorrow);
    }

    @Test
    void eachIsUsedOnceAndTheClosestInSizeFindEachOther() {
        Wanted shortRun = wanted("5km E", TUESDAY);
        Wanted longRun = wanted("20km E", TUESDAY);
        Done nineteen = done(Done.Kind.RUN, 19, 110, TUESDAY);
        Done five = done(Done.Kind.RUN, 5, 30, TUESDAY);
        Done jog = done(Done.Kind.RUN, 2, 15, TUESDAY);

        Matching matching = Matching.of(List.of(shortRun, longRun), List.of(nineteen, jog, five), LONG_AFTER, BERLIN);

        assertThat(matching.of(shortRun.id()).done()).isEqualTo(five);
        assertThat(matching.of(longRun.id()).done()).isEqualTo(nineteen);
        assertThat(matching.extra()).containsExactly(jog);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T22:59:00Z, PLANNED", // the day before, just before midnight in Berlin
        "2026-11-23T23:00:00Z, DUE",
        "2026-11-24T22:59:00Z, DUE",
        "2026-11-24T23:00:00Z, PENDING",
        "2026-11-26T10:59:59Z, PENDING", // 36 h after the day's end
        "2026-11-26T11:00:00Z, NOT_DONE",
    })
    void withoutTrainingTheAthletesClockDecides(Instant now, Compliance expected) {
        Wanted wanted = wanted("10km E", TUESDAY);

        assertThat(Matching.of(List.of(wanted), List.of(), now, BERLIN)
                        .of(wanted.id())
                        .compliance())
                .isEqualTo(expected);
    }

    @Test
    void restAndLessonsAreNeverMissed() {
        Wanted rest = wanted("REST", TUESDAY);
        Wanted lesson = wanted("LESSON 20min \"Asking, not telling\"", TUESDAY);
        Done run = done(Done.Kind.RUN, 5, 30, TUESDAY);

        Matching matching = Matching.of(List.of(rest, lesson), List.of(run), LONG_AFTER, BERLIN);

        assertThat(matching.of(rest.id()).compliance()).isEqualTo(Compliance.UNMEASURED);
        assertThat(matching.of(lesson.id()).compliance()).isEqualTo(Compliance.UNMEASURED);
        assertThat(matching.extra()).containsExactly(run);
    }

    @Test
    void strengthAndCrossTrainingFindTheirOwn() {
        Wanted strength = wanted("STRENGTH 30min", TUESDAY);
        Wanted cross = wanted("XT 60min", TUESDAY);
        Done lifting = done(Done.Kind.STRENGTH, 0, 32, TUESDAY);
        Done ride = done(Done.Kind.CROSS, 25, 30, TUESDAY);

        Matching matching = Matching.of(List.of(strength, cross), List.of(ride, lifting), LONG_AFTER, BERLIN);

        assertThat(matching.of(strength.id())).isEqualTo(new Matching.Verdict(Compliance.AS_PLANNED, lifting));
        assertThat(matching.of(cross.id())).isEqualTo(new Matching.Verdict(Compliance.SHORTER, ride));
    }

    private static Wanted wanted(String notation, LocalDate day) {
        Workout workout = Workout.of(notation);
        return new Wanted(UUID.randomUUID(), day, workout, Estimate.of(workout, Paces::round));
    }

    private static Done done(Done.Kind kind, double km, long minutes, LocalDate day) {
        return new Done(UUID.randomUUID(), day, kind, Distance.km(km), Duration.ofMinutes(minutes));
    }
}
