package io.milepost.progress.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.milepost.roster.Agreement;
import io.milepost.roster.AgreementId;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ConsistencyTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 31);
    private static final AthleteId ANA = new AthleteId(Ids.next());

    /** The worked example of the coaching definitions: f, x, s of eight weeks. */
    private static final int[][] EXAMPLE = {
        {4, 0, 4}, {4, 0, 5}, {4, 4, 1}, {4, 0, 3}, {4, 7, 0}, {4, 3, 2}, {5, 0, 5}, {5, 0, 0}
    };

    @Test
    void theWorkedExampleComesTo76PercentAndFiveOfSevenWeeks() {
        Consistency consistency = weeks(EXAMPLE);

        assertThat(consistency.closed())
                .extracting(week -> week.neutral() ? "–" : week.counted() + "/" + week.owed())
                .containsExactly("4/4", "4/4", "1/1", "3/4", "–", "2/2", "5/5", "0/5");
        assertThat(consistency.share().orElseThrow()).isCloseTo(19.0 / 25, within(1e-12));
        assertThat(consistency.percent()).hasValue(76);
        assertThat(consistency.kept()).isEqualTo(5);
        assertThat(consistency.counted()).isEqualTo(7);
    }

    @Test
    void theWorkedExampleComesOfWhatWasAgreedExcusedAndDone() {
        Set<LocalDate> done = new TreeSet<>();
        Set<LocalDate> excused = new TreeSet<>();
        for (int week = 0; week < EXAMPLE.length; week++) {
            LocalDate monday = MONDAY.plusWeeks(week);
            monday.datesUntil(monday.plusDays(EXAMPLE[week][1])).forEach(excused::add);
            monday.plusDays(7 - EXAMPLE[week][2])
                    .datesUntil(monday.plusWeeks(1))
                    .forEach(done::add);
        }
        AgreedWeeks agreed = agreed(
                agreement(MONDAY.minusDays(3), 4), agreement(MONDAY.plusWeeks(5).plusDays(1), 5));

        Consistency consistency =
                ConsistencyPolicy.of(MONDAY.plusWeeks(8), MONDAY.minusYears(2), agreed, excused, Set.of(), done);

        assertThat(consistency.closed()).isEqualTo(weeks(EXAMPLE).closed());
    }

    @Test
    void underFourWeeksNoPercentageIsClaimed() {
        Consistency three = weeks(new int[][] {{4, 0, 4}, {4, 7, 0}, {4, 0, 2}, {4, 0, 4}});

        assertThat(three.share()).isEqualTo(OptionalDouble.empty());
        assertThat(three.percent()).isEmpty();
        assertThat(three.kept()).isEqualTo(2);
        assertThat(three.counted()).isEqualTo(3);
        assertThat(Consistency.UNKNOWN.isKnown()).isFalse();
    }

    @Test
    void onlyTheLastTwelveWeeksThatCountAreLookedAt() {
        List<int[]> facts = new ArrayList<>(List.of(new int[] {4, 0, 0}));
        for (int i = 0; i < 6; i++) {
            facts.add(new int[] {4, 0, 4});
        }
        facts.add(new int[] {4, 7, 0});
        for (int i = 0; i < 6; i++) {
            facts.add(new int[] {4, 0, 4});
        }
        Consistency consistency = weeks(facts.toArray(int[][]::new));

        assertThat(consistency.counted()).isEqualTo(12);
        assertThat(consistency.percent()).hasValue(100);
        assertThat(consistency.line()).hasSize(13);
        assertThat(consistency.line()).filteredOn(ConsistencyWeek::neutral).hasSize(1);
    }

    @Test
    void theOpenWeekCountsOnceItIsKept() {
        Consistency over = weeks(new int[][] {{4, 0, 4}, {4, 0, 4}, {4, 0, 0}, {4, 0, 4}});
        LocalDate monday = MONDAY.plusWeeks(4);

        Consistency begun = new Consistency(over.closed(), Optional.of(new ConsistencyWeek(monday, 4, 0, 3)));
        assertThat(begun.share()).isEqualTo(over.share());
        assertThat(begun.counted()).isEqualTo(4);

        Consistency kept = new Consistency(over.closed(), Optional.of(new ConsistencyWeek(monday, 4, 0, 4)));
        assertThat(kept.percent()).hasValue(80);
        assertThat(kept.kept()).isEqualTo(4);
        assertThat(kept.line()).hasSize(5);
    }

    @Test
    void aRaiseCountsFromNextWeekAndACutAtOnce() {
        AgreedWeeks agreed = agreed(
                agreement(MONDAY.minusWeeks(1), 4),
                agreement(MONDAY.plusDays(2), 5),
                agreement(MONDAY.plusWeeks(2).plusDays(6), 3));

        assertThat(agreed.first()).hasValue(MONDAY);
        assertThat(agreed.in(MONDAY)).isEqualTo(4);
        assertThat(agreed.in(MONDAY.plusWeeks(1))).isEqualTo(5);
        assertThat(agreed.in(MONDAY.plusWeeks(2))).isEqualTo(3);
        assertThat(agreed.in(MONDAY.plusWeeks(3))).isEqualTo(3);
    }

    @Test
    void beforeAnythingWasAgreedThePlanSaysHowManyDaysAWeekHas() {
        AgreedWeeks plan = new AgreedWeeks(
                List.of(agreement(MONDAY.plusWeeks(2).plusDays(1), 4)),
                Map.of(MONDAY, 5, MONDAY.plusWeeks(1), 3, MONDAY.plusWeeks(2), 6));

        assertThat(plan.first()).hasValue(MONDAY);
        assertThat(plan.in(MONDAY)).isEqualTo(5);
        assertThat(plan.in(MONDAY.plusWeeks(1))).isEqualTo(3);
        assertThat(plan.in(MONDAY.plusWeeks(2))).isEqualTo(4);
        assertThat(plan.in(MONDAY.plusWeeks(3))).isEqualTo(4);
        assertThat(new AgreedWeeks(List.of(), Map.of()).first()).isEmpty();
    }

    @Test
    void twoRestsAfterRoughDaysAreExcusedInFourWeeks() {
        LocalDate first = MONDAY.plusDays(1);
        Set<LocalDate> rested = Set.of(first, first.plusDays(6), first.plusDays(20), first.plusDays(28));

        assertThat(ConsistencyPolicy.excusedRests(rested, Set.of()))
                .containsExactlyInAnyOrder(first, first.plusDays(6), first.plusDays(28));
        assertThat(ConsistencyPolicy.excusedRests(rested, Set.of(first)))
                .containsExactlyInAnyOrder(first.plusDays(6), first.plusDays(20));
    }

    @Test
    void aWeekHasSevenDaysAndBeginsOnAMonday() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ConsistencyWeek(MONDAY.plusDays(1), 4, 0, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new ConsistencyWeek(MONDAY, 8, 0, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new ConsistencyWeek(MONDAY, 4, -1, 4));
    }

    private static Consistency weeks(int[][] facts) {
        List<ConsistencyWeek> closed = new ArrayList<>();
        for (int i = 0; i < facts.length; i++) {
            closed.add(new ConsistencyWeek(MONDAY.plusWeeks(i), facts[i][0], facts[i][1], facts[i][2]));
        }
        return new Consistency(closed, Optional.empty());
    }

    private static AgreedWeeks agreed(Agreement... agreements) {
        return new AgreedWeeks(List.of(agreements), Map.of());
    }

    private static Agreement agreement(LocalDate day, int days) {
        return new Agreement(new AgreementId(Ids.next()), ANA, day, days);
    }
}
