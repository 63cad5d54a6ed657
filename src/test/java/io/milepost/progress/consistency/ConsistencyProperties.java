package io.milepost.progress.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds whatever the weeks were like. */
class ConsistencyProperties {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    /** @param agreed days; as the weeks below */
    record Facts(int agreed, int excused, int done) {
        ConsistencyWeek on(LocalDate monday) {
            return new ConsistencyWeek(monday, agreed, excused, done);
        }
    }

    @Provide
    Arbitrary<Facts> facts() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 7);
        return Combinators.combine(Arbitraries.integers().between(1, 7), days, days)
                .as(Facts::new);
    }

    @Provide
    Arbitrary<List<Facts>> history() {
        return facts().list().ofMinSize(4).ofMaxSize(30);
    }

    @Property(tries = 300)
    void anExcusedDayNeverMakesAWeekWorse(@ForAll("facts") Facts facts) {
        ConsistencyWeek before = facts.on(MONDAY);
        ConsistencyWeek after = new Facts(facts.agreed(), Math.min(7, facts.excused() + 1), facts.done()).on(MONDAY);

        assertThat(after.weight() - after.counted()).isLessThanOrEqualTo(before.weight() - before.counted());
        assertThat(!before.kept() || after.kept() || after.neutral()).isTrue();
    }

    @Property(tries = 300)
    void anExcusedDayNeverLowersTheShare(
            @ForAll("history") List<Facts> history, @ForAll @IntRange(max = 29) int which) {
        int at = which % history.size();
        Facts chosen = history.get(at);
        ConsistencyWeek excused =
                new Facts(chosen.agreed(), Math.min(7, chosen.excused() + 1), chosen.done()).on(MONDAY);
        if (excused.neutral()) {
            return; // nothing is owed any more: the week counts neither way, and another comes into view for it
        }
        List<Facts> eased = new ArrayList<>(history);
        eased.set(at, new Facts(chosen.agreed(), excused.excused(), chosen.done()));

        assertThat(of(eased).share().orElse(0))
                .isGreaterThanOrEqualTo(of(history).share().orElse(0));
        assertThat(of(eased).kept()).isGreaterThanOrEqualTo(of(history).kept());
    }

    @Property(tries = 300)
    void theOpenWeekOnlyHelps(@ForAll("history") List<Facts> history, @ForAll("facts") Facts open) {
        Consistency over = of(history);
        Consistency now = new Consistency(over.closed(), Optional.of(open.on(MONDAY.plusWeeks(history.size()))));

        assertThat(now.share().orElse(0)).isGreaterThanOrEqualTo(over.share().orElse(0));
        if (over.counted() == Consistency.WEEKS) {
            assertThat(now.share()).isNotEmpty();
        }
    }

    @Property(tries = 300)
    void oneMissedWeekNeverZeroesIt(@ForAll("history") List<Facts> history) {
        List<ConsistencyWeek> closed = new ArrayList<>(of(history).closed());
        closed.add(new ConsistencyWeek(MONDAY.plusWeeks(history.size()), 7, 0, 0));
        List<ConsistencyWeek> counting =
                closed.stream().filter(week -> !week.neutral()).toList();
        boolean anythingDone =
                counting.subList(Math.max(0, counting.size() - Consistency.WEEKS), counting.size()).stream()
                        .anyMatch(week -> week.counted() > 0);
        Consistency after = new Consistency(closed, Optional.empty());

        if (anythingDone && after.counted() >= Consistency.FEWEST_FOR_A_SHARE) {
            assertThat(after.share().orElseThrow()).isPositive();
        }
    }

    @Property(tries = 300)
    void daysBeyondThoseAgreedDoNotBank(@ForAll("history") List<Facts> history) {
        List<Facts> more = history.stream()
                .map(facts -> facts.done() >= facts.agreed() ? new Facts(facts.agreed(), facts.excused(), 7) : facts)
                .toList();

        assertThat(of(more).share()).isEqualTo(of(history).share());
        assertThat(of(more).kept()).isEqualTo(of(history).kept());
    }

    @Property(tries = 200)
    void aDayLoggedLateNeverLowersIt(
            @ForAll Set<@IntRange(max = 83) Integer> trained, @ForAll @IntRange(max = 83) int late) {
        List<LocalDate> days = trained.stream().map(MONDAY::plusDays).toList();
        List<LocalDate> more = new ArrayList<>(days);
        more.add(MONDAY.plusDays(late));

        assertThat(of(Set.copyOf(more)).share().orElseThrow())
                .isGreaterThanOrEqualTo(of(Set.copyOf(days)).share().orElseThrow());
    }

    private static Consistency of(Set<LocalDate> done) {
        AgreedWeeks plan = new AgreedWeeks(
                List.of(),
                IntStream.range(0, 12).boxed().collect(Collectors.toMap(week -> MONDAY.plusWeeks(week), week -> 4)));
        return ConsistencyPolicy.of(MONDAY.plusWeeks(12), MONDAY, plan, Set.of(), Set.of(), done);
    }

    private static Consistency of(List<Facts> history) {
        return new Consistency(
                IntStream.range(0, history.size())
                        .mapToObj(i -> history.get(i).on(MONDAY.plusWeeks(i)))
                        .toList(),
                Optional.empty());
    }
}
