package io.milepost.training.season;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import io.milepost.training.season.SeasonCopy.Entry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SeasonCopyTest {

    private static final LocalDate RACE = LocalDate.of(2026, 9, 27);

    @Test
    void movesWholeWeeksSoThatTheLongRunStaysOnItsSunday() {
        SeasonCopy.Laid laid = SeasonCopy.lay(
                List.of(entry(RACE.minusWeeks(3)), entry(RACE.minusDays(12)), entry(RACE)),
                RACE,
                LocalDate.of(2027, 4, 17),
                LocalDate.of(2026, 11, 1));

        assertThat(laid.entries())
                .extracting(Entry::day)
                .containsExactly(LocalDate.of(2027, 3, 28), LocalDate.of(2027, 4, 6), LocalDate.of(2027, 4, 17));
        assertThat(laid.entries().getFirst().day().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    }

    @Test
    void hangsTheRacesWeekOnTheRaceAndSaysWhatFindsNoRoom() {
        SeasonCopy.Laid laid = SeasonCopy.lay(
                List.of(entry(RACE.minusDays(6)), entry(RACE.minusDays(2)), entry(RACE), entry(RACE.plusDays(3))),
                RACE,
                LocalDate.of(2027, 4, 17),
                LocalDate.of(2026, 11, 1));

        assertThat(laid.entries())
                .extracting(Entry::day)
                .containsExactly(LocalDate.of(2027, 4, 15), LocalDate.of(2027, 4, 17));
        assertThat(laid.crowded()).isEqualTo(1);
    }

    @Test
    void leavesOutWhatWouldLieInThePast() {
        SeasonCopy.Laid laid = SeasonCopy.lay(
                List.of(entry(RACE.minusWeeks(10)), entry(RACE.minusWeeks(1)), entry(RACE)),
                RACE,
                RACE.plusWeeks(5),
                RACE.plusWeeks(3));

        assertThat(laid.late()).isEqualTo(1);
        assertThat(laid.entries()).hasSize(2);
    }

    @Property(tries = 300)
    void losesNothingUnsaidAndKeepsWeekdaysAndTheRace(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 120) Integer> daysBefore,
            @ForAll @IntRange(min = 1, max = 400) int later,
            @ForAll @IntRange(min = -60, max = 60) int firstAfter) {
        LocalDate newRace = RACE.plusDays(later);
        LocalDate first = RACE.plusDays(firstAfter);
        List<Entry> season =
                daysBefore.stream().map(days -> entry(RACE.minusDays(days))).toList();

        SeasonCopy.Laid laid = SeasonCopy.lay(season, RACE, newRace, first);

        assertThat(laid.entries().size() + laid.late() + laid.crowded()).isEqualTo(season.size());
        assertThat(laid.entries()).allSatisfy(entry -> {
            assertThat(entry.day()).isBetween(first, newRace);
        });
        assertThat(laid.entries()).extracting(Entry::day).isSorted();
        boolean aligned = later % 7 == 0;
        if (aligned && !first.isAfter(RACE.minusDays(120).plusDays(later))) {
            assertThat(laid.entries())
                    .extracting(Entry::day)
                    .containsExactlyElementsOf(season.stream()
                            .map(entry -> entry.day().plusDays(later))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void ofNothingIsNothing() {
        assertThat(SeasonCopy.lay(List.of(), RACE, RACE.plusDays(70), RACE).entries())
                .isEmpty();
    }

    private static Entry entry(LocalDate day) {
        return new Entry(day, new WorkoutText("Run", ""), Workout.of("10km E"), null);
    }
}
