package io.milepost.training.matching;

import static io.milepost.training.matching.MatchingScene.BERLIN;
import static io.milepost.training.matching.MatchingScene.LONG_AFTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.running.Distance;
import io.milepost.running.Pace;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Months of plans and training by chance, with people's words among them. */
class MatchingProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final int DAYS = 60;
    private static final List<String> WORKOUTS = List.of(
            "10km E",
            "45min E",
            "15min E, 5x1km I jog 2min, 10min E",
            "30km E",
            "5km E",
            "REST",
            "STRENGTH 30min",
            "2mi E, 3x6min T jog 1min, 2mi E",
            "XT 60min");

    @Property(tries = 60)
    void eachRecordingIsInOneSessionOrExtraAndEachWorkoutHasOneVerdict(@ForAll Random chance) {
        Months months = Months.of(chance);

        Matching matching = months.match();

        Set<UUID> used = new HashSet<>();
        Map<UUID, List<Done>> sessionOf = new HashMap<>();
        for (Wanted wanted : months.wanted) {
            Verdict verdict = matching.of(wanted.id());
            assertThat(verdict.compliance().isCompleted())
                    .isEqualTo(!verdict.done().isEmpty());
            for (Done done : verdict.done()) {
                used.add(done.id());
                // Two workouts share a recording only as a whole.
                assertThat(sessionOf.computeIfAbsent(done.id(), id -> verdict.done()))
                        .isEqualTo(verdict.done());
            }
        }
        matching.extra().forEach(done -> assertThat(used.add(done.id())).isTrue());
        assertThat(used).hasSize(months.done.size());
    }

    @Property(tries = 60)
    void theOrderOfWhatIsAskedChangesNothing(@ForAll Random chance) {
        Months months = Months.of(chance);
        Map<UUID, Verdict> before = months.verdicts();

        Collections.shuffle(months.wanted, chance);
        Collections.shuffle(months.done, chance);
        Collections.shuffle(months.corrections, chance);

        assertThat(months.verdicts()).isEqualTo(before);
    }

    @Property(tries = 60)
    void aDayIsJudgedAlikeWhateverLiesBeyondItsReach(@ForAll Random chance) {
        Months months = Months.of(chance);
        Map<UUID, Verdict> all = months.verdicts();
        LocalDate day = FIRST.plusDays(chance.nextInt(DAYS));

        Months near = months.between(day.minusDays(Matching.REACH_DAYS), day.plusDays(Matching.REACH_DAYS));

        Map<UUID, Verdict> few = near.verdicts();
        near.wanted.stream()
                .filter(wanted -> wanted.day().equals(day))
                .forEach(wanted -> assertThat(few.get(wanted.id())).isEqualTo(all.get(wanted.id())));
    }

    @Property(tries = 60)
    void whatPeopleSaidHolds(@ForAll Random chance) {
        Months months = Months.of(chance);

        Matching matching = months.match();

        for (Correction correction : months.corrections) {
            assertThat(matching.of(correction.wanted()).done().stream()
                            .anyMatch(done -> done.id().equals(correction.done())))
                    .isEqualTo(correction.belongs());
        }
    }

    @Property(tries = 60)
    void withoutPeoplesWordsSportsNeverMixAndNothingMovesFurtherThanThreeDays(@ForAll Random chance) {
        Months months = Months.of(chance);
        months.corrections.clear();

        Matching matching = months.match();

        for (Wanted wanted : months.wanted) {
            for (Done done : matching.of(wanted.id()).done()) {
                assertThat(wanted.kind()).contains(done.kind());
                assertThat(Math.abs(done.day().toEpochDay() - wanted.day().toEpochDay()))
                        .isLessThanOrEqualTo(Matching.DAYS_MOVED);
            }
        }
    }

    private record Months(List<Wanted> wanted, List<Done> done, List<Correction> corrections) {

        static Months of(Random chance) {
            Months months = new Months(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int d = 0; d < DAYS; d++) {
                LocalDate day = FIRST.plusDays(d);
                for (int i = chance.nextInt(3); i > 0; i--) {
                    months.wanted.add(MatchingScene.wanted(
                            new UUID(chance.nextLong(), chance.nextLong()),
                            WORKOUTS.get(chance.nextInt(WORKOUTS.size())),
                            day));
                }
                for (int i = chance.nextInt(4) - 1; i > 0; i--) {
                    months.done.add(done(chance, day));
                }
            }
            Set<UUID> told = new HashSet<>();
            for (int i = 0; i < 12 && !months.wanted.isEmpty() && !months.done.isEmpty(); i++) {
                Wanted wanted = months.wanted.get(chance.nextInt(months.wanted.size()));
                months.done.stream()
                        .filter(each ->
                                Math.abs(each.day().toEpochDay() - wanted.day().toEpochDay()) <= Matching.DAYS_MOVED
                                        && wanted.kind().isPresent())
                        .findAny()
                        .filter(each -> told.add(each.id()) && told.add(wanted.id()))
                        .ifPresent(each -> months.corrections.add(
                                new Correction(each.id(), each.start(), wanted.id(), chance.nextBoolean())));
            }
            return months;
        }

        private static Done done(Random chance, LocalDate day) {
            Done.Kind kind = chance.nextInt(5) == 0 ? Done.Kind.STRENGTH : Done.Kind.RUN;
            double km = chance.nextInt(5) == 0 ? 10 : 1 + 25 * chance.nextDouble();
            return new Done(
                    new UUID(chance.nextLong(), chance.nextLong()),
                    day,
                    chance.nextBoolean()
                            ? day.atStartOfDay(BERLIN).toInstant().plusSeconds(chance.nextInt(72_000))
                            : null,
                    kind,
                    kind == Done.Kind.RUN ? Distance.km(km) : Distance.ZERO,
                    Duration.ofSeconds(Math.round(km * 330)),
                    chance.nextInt(6) == 0 ? WORKOUTS.get(chance.nextInt(WORKOUTS.size())) : "",
                    chance.nextBoolean() ? new Pace(230 + chance.nextInt(150)) : null);
        }

        Months between(LocalDate first, LocalDate last) {
            return new Months(
                    wanted.stream()
                            .filter(each ->
                                    !each.day().isBefore(first) && !each.day().isAfter(last))
                            .toList(),
                    done.stream()
                            .filter(each ->
                                    !each.day().isBefore(first) && !each.day().isAfter(last))
                            .toList(),
                    corrections);
        }

        Matching match() {
            return Matching.of(
                    wanted,
                    done,
                    new Circumstances(corrections, day -> day.getDayOfMonth() % 9 == 0, LONG_AFTER, BERLIN));
        }

        Map<UUID, Verdict> verdicts() {
            Matching matching = match();
            Map<UUID, Verdict> verdicts = new HashMap<>();
            wanted.forEach(each -> verdicts.put(each.id(), matching.of(each.id())));
            return verdicts;
        }
    }
}
