package io.milepost.training.matching;

import static io.milepost.training.matching.MatchingScene.BERLIN;
import static io.milepost.training.matching.MatchingScene.LONG_AFTER;
import static io.milepost.training.matching.MatchingScene.TUESDAY;
import static io.milepost.training.matching.MatchingScene.at;
import static io.milepost.training.matching.MatchingScene.done;
import static io.milepost.training.matching.MatchingScene.match;
import static io.milepost.training.matching.MatchingScene.wanted;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.running.Pace;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {

    @ParameterizedTest
    @CsvSource({
        "10km E, 10, 60, AS_PLANNED",
        "10km E, 8, 48, AS_PLANNED",
        "10km E, 7.9, 48, SHORTER",
        "10km E, 12, 72, AS_PLANNED",
        "10km E, 12.1, 72, LONGER",
        "10km E, 25, 150, LONGER",
        "10km E, 1, 6, DIFFERENT",
        "60min E, 2, 58, AS_PLANNED", // planned by time: distance does not matter
        "60min E, 12, 45, SHORTER",
        "10km E, 0, 55, AS_PLANNED", // no distance known: time speaks
    })
    void complianceIsJudgedInThePlannedUnit(String notation, double km, long minutes, Compliance expected) {
        Wanted wanted = wanted(notation, TUESDAY);
        Done run = done(Done.Kind.RUN, km, minutes, TUESDAY);

        Matching matching = match(List.of(wanted), List.of(run));

        assertThat(matching.of(wanted.id()))
                .returns(expected, Verdict::compliance)
                .returns(List.of(run), Verdict::done);
        assertThat(matching.extra()).isEmpty();
    }

    @Test
    void anotherSportIsNotWhatWasAsked() {
        Wanted wanted = wanted("10km E", TUESDAY);
        Done ride = done(Done.Kind.CROSS, 10, 60, TUESDAY);

        Matching matching = match(List.of(wanted), List.of(ride));

        assertThat(matching.of(wanted.id()).compliance()).isEqualTo(Compliance.NOT_DONE);
        assertThat(matching.extra()).containsExactly(ride);
    }

    @Test
    void eachIsUsedOnceAndTheClosestInSizeFindEachOther() {
        Wanted shortRun = wanted("5km E", TUESDAY);
        Wanted longRun = wanted("20km E", TUESDAY);
        Done nineteen = done(Done.Kind.RUN, 19, 110, TUESDAY);
        Done five = done(Done.Kind.RUN, 5, 30, TUESDAY);
        Done jog = done(Done.Kind.RUN, 2, 15, TUESDAY);

        Matching matching = match(List.of(shortRun, longRun), List.of(nineteen, jog, five));

        assertThat(matching.of(shortRun.id()).done()).containsExactly(five);
        assertThat(matching.of(longRun.id()).done()).containsExactly(nineteen);
        assertThat(matching.extra()).containsExactly(jog);
    }

    @Test
    void whereSizesAreAlikeTheFastestMinutesOrTheNameTell() {
        Wanted easy = wanted("60min E", TUESDAY);
        Wanted hard = wanted("15min E, 5x1km I jog 2min, 17min E", TUESDAY);
        Done fast = done(Done.Kind.RUN, 11, 60, TUESDAY, "", new Pace(270));
        Done slow = done(Done.Kind.RUN, 10, 60, TUESDAY, "", new Pace(350));

        Matching matching = match(List.of(easy, hard), List.of(fast, slow));

        assertThat(matching.of(hard.id()).done()).containsExactly(fast);
        assertThat(matching.of(easy.id()).done()).containsExactly(slow);

        Done named = done(Done.Kind.RUN, 10, 60, TUESDAY, "60MIN E", null);
        Done nameless = done(Done.Kind.RUN, 10, 60, TUESDAY);
        assertThat(match(List.of(hard, easy), List.of(nameless, named))
                        .of(easy.id())
                        .done())
                .containsExactly(named);
    }

    @Test
    void warmUpMainPartAndCoolDownInFilesOfTheirOwnAreOneSession() {
        Wanted wanted = wanted("2km E, 8km T, 2km E", TUESDAY);
        Done warmUp = at(done(Done.Kind.RUN, 2, 12, TUESDAY), "2026-11-24T06:00:00Z");
        Done main = at(done(Done.Kind.RUN, 8, 36, TUESDAY), "2026-11-24T06:15:00Z");
        Done coolDown = at(done(Done.Kind.RUN, 2, 13, TUESDAY), "2026-11-24T06:53:00Z");
        Done evening = at(done(Done.Kind.RUN, 2, 13, TUESDAY), "2026-11-24T17:00:00Z");

        Matching matching = match(List.of(wanted), List.of(evening, coolDown, warmUp, main));

        assertThat(matching.of(wanted.id()).compliance()).isEqualTo(Compliance.AS_PLANNED);
        assertThat(matching.of(wanted.id()).done()).containsExactlyInAnyOrder(main, coolDown, warmUp);
        assertThat(matching.of(wanted.id()).done().getFirst()).isEqualTo(main);
        assertThat(matching.extra()).containsExactly(evening);
    }

    @Test
    void whatAShortRunLacksWasRunLaterThatDay() {
        Wanted wanted = wanted("20km E", TUESDAY);
        Done morning = done(Done.Kind.RUN, 12, 70, TUESDAY);
        Done evening = done(Done.Kind.RUN, 8, 48, TUESDAY);

        assertThat(match(List.of(wanted), List.of(evening, morning)).of(wanted.id()))
                .returns(Compliance.AS_PLANNED, Verdict::compliance)
                .returns(List.of(morning, evening), Verdict::done);
    }

    @Test
    void oneRecordingMayCoverTwoSessionsOfTheDay() {
        Wanted first = wanted("10km E", TUESDAY);
        Wanted second = wanted("5km E, 4x20s strides jog 60s", TUESDAY);
        Done both = done(Done.Kind.RUN, 15.5, 93, TUESDAY);

        Matching matching = match(List.of(first, second), List.of(both));

        assertThat(matching.of(first.id()))
                .returns(Compliance.AS_PLANNED, Verdict::compliance)
                .returns(List.of(both), Verdict::done);
        assertThat(matching.of(second.id()).done()).containsExactly(both);
    }

    @Test
    void aLongRunIsNotTwoSessionsWhereItCoversOneAlone() {
        Wanted first = wanted("10km E", TUESDAY);
        Wanted second = wanted("5km E", TUESDAY);
        Done run = done(Done.Kind.RUN, 10.4, 62, TUESDAY);

        Matching matching = match(List.of(first, second), List.of(run));

        assertThat(matching.of(first.id()).compliance()).isEqualTo(Compliance.AS_PLANNED);
        assertThat(matching.of(second.id()).compliance()).isEqualTo(Compliance.NOT_DONE);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 10, 60, MOVED",
        "3, 10, 60, MOVED",
        "-3, 10, 60, MOVED",
        "4, 10, 60, NOT_DONE",
        "-4, 10, 60, NOT_DONE",
        "1, 6.9, 41, NOT_DONE", // too far from what was asked to be it
        "1, 14.1, 85, NOT_DONE",
    })
    void whatFitsUpToThreeDaysAwayWasMoved(int days, double km, long minutes, Compliance expected) {
        Wanted wanted = wanted("10km E", TUESDAY);
        Done run = done(Done.Kind.RUN, km, minutes, TUESDAY.plusDays(days));

        assertThat(match(List.of(wanted), List.of(run)).of(wanted.id()).compliance())
                .isEqualTo(expected);
    }

    @Test
    void anEasyRunIsNotYesterdaysIntervals() {
        Wanted hard = wanted("15min E, 5x1km I jog 2min, 17min E", TUESDAY);
        Done easy = done(Done.Kind.RUN, 10, 60, TUESDAY.plusDays(1), "", new Pace(370));

        assertThat(match(List.of(hard), List.of(easy)).of(hard.id()).compliance())
                .isEqualTo(Compliance.NOT_DONE);
    }

    @Test
    void intervalsThatWereCutShortStayTheDaysOwn() {
        Wanted hard = wanted("15min E, 5x1km I jog 2min, 10min E", TUESDAY);
        Done cut = done(Done.Kind.RUN, 3.4, 19, TUESDAY);
        Done sunday = done(Done.Kind.RUN, 11.3, 65, TUESDAY.minusDays(2), "", new Pace(316));
        Done unknown = done(Done.Kind.RUN, 10.4, 60, TUESDAY.plusDays(1));

        Matching matching = match(List.of(hard), List.of(sunday, cut, unknown));

        assertThat(matching.of(hard.id()))
                .returns(Compliance.SHORTER, Verdict::compliance)
                .returns(List.of(cut), Verdict::done);
        assertThat(match(List.of(hard), List.of(sunday, unknown)).of(hard.id()).compliance())
                .isEqualTo(Compliance.NOT_DONE);
    }

    @Test
    void whatADayAskedForIsNotTakenForAnotherDaysWorkout() {
        Wanted tuesday = wanted("10km E", TUESDAY);
        Wanted wednesday = wanted("8km E", TUESDAY.plusDays(1));
        Done run = done(Done.Kind.RUN, 10, 60, TUESDAY.plusDays(1));

        Matching matching = match(List.of(tuesday, wednesday), List.of(run));

        assertThat(matching.of(wednesday.id()).done()).containsExactly(run);
        assertThat(matching.of(tuesday.id()).compliance()).isEqualTo(Compliance.NOT_DONE);
    }

    @Test
    void aJogOnTheDayItselfIsNoBetterThanTheWholeThingTheDayAfter() {
        Wanted wanted = wanted("20km E", TUESDAY);
        Done jog = done(Done.Kind.RUN, 3, 18, TUESDAY);
        Done whole = done(Done.Kind.RUN, 20.2, 121, TUESDAY.plusDays(1));

        Matching matching = match(List.of(wanted), List.of(jog, whole));

        assertThat(matching.of(wanted.id()))
                .returns(Compliance.MOVED, Verdict::compliance)
                .returns(List.of(whole), Verdict::done);
        assertThat(matching.extra()).containsExactly(jog);
    }

    @ParameterizedTest
    @CsvSource({
        "-2, 10.1, 61, SHORTER", // whoever begins it on its day has not done it before
        "-1, 10.1, 61, SHORTER",
        "1, 7.5, 45, SHORTER", // not all of it was made up for
        "1, 12.5, 75, SHORTER",
        "1, 9.5, 57, MOVED", // all of it was
    })
    void aSessionCutSoonAfterItsBeginningIsTheDaysOwnUnlessAllOfItIsMadeUpForLater(
            int days, double km, long minutes, Compliance expected) {
        Wanted wanted = wanted("10km E", TUESDAY);
        Done cut = done(Done.Kind.RUN, 2.2, 13, TUESDAY);
        Done nearby = done(Done.Kind.RUN, km, minutes, TUESDAY.plusDays(days));

        Matching matching = match(List.of(wanted), List.of(cut, nearby));

        assertThat(matching.of(wanted.id())).returns(expected, Verdict::compliance);
        assertThat(matching.extra()).containsExactly(expected == Compliance.MOVED ? cut : nearby);
    }

    @Test
    void whatBearsTheWorkoutsNameIsItHoweverSoonItWasCut() {
        Wanted wanted = wanted("10km E", TUESDAY);
        Done cut = done(Done.Kind.RUN, 2.2, 13, TUESDAY, "10km E", null);
        Done nextDay = done(Done.Kind.RUN, 10.1, 61, TUESDAY.plusDays(1));

        Matching matching = match(List.of(wanted), List.of(nextDay, cut));

        assertThat(matching.of(wanted.id()))
                .returns(Compliance.SHORTER, Verdict::compliance)
                .returns(List.of(cut), Verdict::done);
    }

    @Test
    void aWorkoutStaysOnThePlanWhileItsDayIsToCome() {
        Wanted tomorrow = wanted("10km E", TUESDAY.plusDays(1));
        Done run = done(Done.Kind.RUN, 10, 60, TUESDAY);

        Matching matching = Matching.of(
                List.of(tomorrow), List.of(run), Circumstances.plain(Instant.parse("2026-11-24T18:00:00Z"), BERLIN));

        assertThat(matching.of(tomorrow.id()).compliance()).isEqualTo(Compliance.PLANNED);
        assertThat(matching.extra()).containsExactly(run);
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

        assertThat(Matching.of(List.of(wanted), List.of(), Circumstances.plain(now, BERLIN))
                        .of(wanted.id())
                        .compliance())
                .isEqualTo(expected);
    }

    @Test
    void onADayOffNothingIsMissedAndWhatWasDoneCounts() {
        Wanted off = wanted("10km E", TUESDAY);
        Wanted done = wanted("5km E", TUESDAY.plusDays(1));
        Wanted rest = wanted("REST", TUESDAY);
        Done run = done(Done.Kind.RUN, 5, 30, TUESDAY.plusDays(1));
        Done later = done(Done.Kind.RUN, 10, 60, TUESDAY.plusDays(2));

        Matching matching = Matching.of(
                List.of(off, done, rest),
                List.of(run, later),
                new Circumstances(List.of(), day -> !day.isAfter(TUESDAY.plusDays(1)), LONG_AFTER, BERLIN));

        assertThat(matching.of(off.id()).compliance()).isEqualTo(Compliance.EXCUSED);
        assertThat(matching.of(done.id()).compliance()).isEqualTo(Compliance.AS_PLANNED);
        assertThat(matching.of(rest.id()).compliance()).isEqualTo(Compliance.UNMEASURED);
        assertThat(matching.extra()).containsExactly(later);
    }

    @Test
    void restAndLessonsAreNeverMissed() {
        Wanted rest = wanted("REST", TUESDAY);
        Wanted lesson = wanted("LESSON 20min \"Asking, not telling\"", TUESDAY);
        Done run = done(Done.Kind.RUN, 5, 30, TUESDAY);

        Matching matching = match(List.of(rest, lesson), List.of(run));

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

        Matching matching = match(List.of(strength, cross), List.of(ride, lifting));

        assertThat(matching.of(strength.id()).compliance()).isEqualTo(Compliance.AS_PLANNED);
        assertThat(matching.of(strength.id()).done()).containsExactly(lifting);
        assertThat(matching.of(cross.id()).compliance()).isEqualTo(Compliance.SHORTER);
    }

    @Test
    void whatAPersonSaysGoesBeforeEverythingElse() {
        Wanted tuesday = wanted("10km E", TUESDAY);
        Wanted thursday = wanted("10km E", TUESDAY.plusDays(2));
        Done run = done(Done.Kind.RUN, 10, 60, TUESDAY);
        Done ride = done(Done.Kind.CROSS, 30, 70, TUESDAY);

        Matching matching = match(
                List.of(tuesday, thursday),
                List.of(run, ride),
                new Correction(run.id(), null, thursday.id(), true),
                new Correction(ride.id(), null, tuesday.id(), true));

        assertThat(matching.of(thursday.id()))
                .returns(Compliance.MOVED, Verdict::compliance)
                .returns(List.of(run), Verdict::done);
        assertThat(matching.of(tuesday.id()))
                .returns(Compliance.DIFFERENT, Verdict::compliance)
                .returns(List.of(ride), Verdict::done);
    }

    @Test
    void whatWasNotThisOneFindsItsNextBest() {
        Wanted first = wanted("10km E", TUESDAY);
        Wanted second = wanted("9km E", TUESDAY);
        Done run = done(Done.Kind.RUN, 10, 60, TUESDAY);

        Matching matching =
                match(List.of(first, second), List.of(run), new Correction(run.id(), null, first.id(), false));

        assertThat(matching.of(first.id()).compliance()).isEqualTo(Compliance.NOT_DONE);
        assertThat(matching.of(second.id()).done()).containsExactly(run);
    }

    @Test
    void whatWasSaidHoldsForTheSameTrainingImportedAgain() {
        Wanted tuesday = wanted("10km E", TUESDAY);
        Done again = at(done(Done.Kind.RUN, 10, 60, TUESDAY), "2026-11-24T06:00:40Z");
        Correction correction =
                new Correction(UUID.randomUUID(), Instant.parse("2026-11-24T06:00:00Z"), tuesday.id(), false);

        assertThat(match(List.of(tuesday), List.of(again), correction).extra()).containsExactly(again);
        Done another = at(done(Done.Kind.RUN, 10, 60, TUESDAY), "2026-11-24T06:10:00Z");
        assertThat(match(List.of(tuesday), List.of(another), correction).extra())
                .isEmpty();
    }

    @Test
    void aCorrectionAboutAWorkoutThatIsGoneIsVoid() {
        Wanted tuesday = wanted("10km E", TUESDAY);
        Done run = done(Done.Kind.RUN, 10, 60, TUESDAY);

        assertThat(match(List.of(tuesday), List.of(run), new Correction(run.id(), null, UUID.randomUUID(), true))
                        .of(tuesday.id())
                        .done())
                .containsExactly(run);
    }
}
