package io.milepost.progress.detection;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.progress.Achievement.ConsistentWeeks;
import io.milepost.progress.consistency.ConsistencyWeek;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Weeks of an athlete who agreed to four days, one letter each: kept, a day short, two days short, all excused. */
class ConsistentWeeksPolicyTest {

    @Test
    void fourEightTwelveTwentySixAndFiftyTwoKeptWeeksAreTold() {
        assertThat(told("k".repeat(60))).containsExactly(4, 8, 12, 26, 52);
        assertThat(told("kkk")).isEmpty();
    }

    @Test
    void itIsReachedOnTheSundayOfTheLastWeek() {
        assertThat(ConsistentWeeksPolicy.all(weeks("kkkk")))
                .extracting(Finding::day)
                .containsExactly(Given.dayNo(27));
    }

    @Test
    void aWeekInWhichNothingWasToBeDoneBridgesAndDoesNotCount() {
        assertThat(told("kkeek")).isEmpty();
        assertThat(told("kkeekk")).containsExactly(4);
    }

    @Test
    void oneDayShortIsForgivenOnceInEightWeeks() {
        assertThat(told("kk1kk")).containsExactly(4);
        assertThat(told("kk1k1kkk")).as("the second breaks it").isEmpty();
        assertThat(told("kk1kkkkkkk1kkk")).as("eight weeks later").containsExactly(4, 8, 12);
        assertThat(told("kk1kkkkkk1kkk")).as("seven weeks later").containsExactly(4, 8);
    }

    @Test
    void twoDaysShortBreakIt() {
        assertThat(told("kkk2kkk")).isEmpty();
        assertThat(told("kkkk2kkkk")).containsExactly(4, 4);
    }

    @Test
    void aWeekADayShortDoesNotBeginAnything() {
        assertThat(told("1kkk1kk")).containsExactly(4);
    }

    @Test
    void theSameStreakKeepsItsEvidenceAsItGrows() {
        assertThat(ConsistentWeeksPolicy.all(weeks("kkkkkkkk")).getFirst())
                .isEqualTo(ConsistentWeeksPolicy.all(weeks("kkkk")).getFirst());
    }

    private static List<Integer> told(String letters) {
        return ConsistentWeeksPolicy.all(weeks(letters)).stream()
                .map(finding -> ((ConsistentWeeks) finding.achievement()).weeks())
                .toList();
    }

    private static List<ConsistencyWeek> weeks(String letters) {
        var weeks = new ArrayList<ConsistencyWeek>();
        for (int i = 0; i < letters.length(); i++) {
            var monday = Given.MONDAY.plusWeeks(i);
            weeks.add(
                    switch (letters.charAt(i)) {
                        case 'k' -> new ConsistencyWeek(monday, 4, 0, 4);
                        case '1' -> new ConsistencyWeek(monday, 4, 0, 3);
                        case '2' -> new ConsistencyWeek(monday, 4, 0, 2);
                        default -> new ConsistencyWeek(monday, 4, 7, 0);
                    });
        }
        return weeks;
    }
}
