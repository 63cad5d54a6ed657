package io.milepost.training.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.running.Distance;
import io.milepost.running.PaceRange;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Vdot;
import io.milepost.running.Zone;
import io.milepost.training.WorkoutId;
import io.milepost.training.notation.Estimate;
import io.milepost.training.templates.LaidOutPlan;
import io.milepost.training.templates.Layout;
import io.milepost.training.templates.Role;
import io.milepost.training.templates.ShippedTemplates;
import io.milepost.training.templates.Template;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever does a shipped plan as it is written, day by day, give or take 3 %, gets nothing proposed. */
class AsPlannedTest {

    private static final LocalDate RACE = LocalDate.of(2027, 4, 18);

    static Stream<Template> forAnybody() {
        // Its long runs take a middling runner beyond their cap, and that is said.
        return ShippedTemplates.all().stream()
                .filter(template -> !template.slug().equals("marathon-advanced"));
    }

    static Stream<Template> forWhoRuns() {
        return ShippedTemplates.all().stream().filter(template -> !template.isReturn());
    }

    @ParameterizedTest
    @MethodSource("forAnybody")
    void byWhomNothingIsKnownOf(Template template) {
        assertThat(new Runner(template, null).proposed()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forWhoRuns")
    void byWhoHasPacesAndComesFromWeeksLikeTheFirst(Template template) {
        Runner runner = new Runner(template, new Vdot(template.slug().endsWith("-advanced") ? 56 : 45));
        runner.ranWeeksLikeTheFirst(8);
        assertThat(runner.proposed()).isEmpty();
    }

    @Test
    void byWhoReturnsFromFourWeeksOff() {
        Runner runner = new Runner(ShippedTemplates.find("return").orElseThrow(), new Vdot(45));
        runner.ranFortyKilometres(8);
        runner.wasAway(4);
        assertThat(runner.proposed()).isEmpty();
    }

    /** Somebody who follows one template, told as far as a morning. */
    private static final class Runner {

        private final @Nullable Vdot vdot;
        private final Function<Zone, PaceRange> paces;
        private final LaidOutPlan plan;
        private final LocalDate first;
        private final List<RunDone> earlier = new ArrayList<>();
        private final List<Excuse> excuses = new ArrayList<>();

        Runner(Template template, @Nullable Vdot vdot) {
            this.vdot = vdot;
            paces = vdot == null ? Layout.NOMINAL : TrainingPaces.of(vdot)::range;
            plan = Layout.of(template, RACE, Set.of(), paces, LocalDate.of(2026, 1, 1), Distance.km(40));
            first = plan.weeks().getFirst().monday();
        }

        void ranWeeksLikeTheFirst(int weeks) {
            for (int back = weeks; back >= 1; back--) {
                for (LaidOutPlan.Day day : plan.days()) {
                    if (day.week() == 1 && isRun(day)) {
                        earlier.add(run(day, day.day().minusWeeks(back)));
                    }
                }
            }
        }

        void ranFortyKilometres(int weeks) {
            for (int back = weeks; back >= 1; back--) {
                for (int day : new int[] {1, 3, 5, 6}) {
                    Distance distance = Distance.km(day == 6 ? 16 : 8);
                    earlier.add(new RunDone(
                            UUID.randomUUID(),
                            first.minusWeeks(back).plusDays(day),
                            distance,
                            paces.apply(Zone.E).middle().timeFor(distance),
                            false));
                }
            }
        }

        /** The last weeks before the plan. */
        void wasAway(int weeks) {
            LocalDate from = first.minusWeeks(weeks);
            earlier.removeIf(run -> !run.day().isBefore(from));
            excuses.add(new Excuse(UUID.randomUUID(), Excuse.Kind.TRAVEL, from, first.minusDays(1)));
        }

        List<String> proposed() {
            List<String> told = new ArrayList<>();
            for (LocalDate day = first.minusDays(3); !day.isAfter(plan.raceDay()); day = day.plusDays(1)) {
                String morning = day + " ";
                Adaptation.look(on(day)).forEach(idea -> told.add(morning + Scene.told(idea)));
            }
            return told;
        }

        private PlanSituation on(LocalDate today) {
            List<RunDone> runs = new ArrayList<>(earlier);
            List<Planned> planned = new ArrayList<>();
            for (LaidOutPlan.Day day : plan.days()) {
                RunDone run = run(day, day.day());
                boolean over = day.day().isBefore(today);
                if (over && isRun(day)) {
                    runs.add(run);
                }
                planned.add(new Planned(
                        new WorkoutId(new UUID(0, planned.size())),
                        1,
                        day.day(),
                        day.workout().notation(),
                        day.workout(),
                        vdot,
                        day.phase(),
                        false,
                        over ? Planned.Came.DONE : Planned.Came.OPEN,
                        over ? run.activity() : null));
            }
            return new PlanSituation(
                    today, planned, runs, Set.of(), excuses, List.of(), Set.of(), null, null, List.of());
        }

        private static boolean isRun(LaidOutPlan.Day day) {
            return !Estimate.of(day.workout(), Layout.NOMINAL).distance().isZero();
        }

        private RunDone run(LaidOutPlan.Day of, LocalDate day) {
            Estimate size = Estimate.of(of.workout(), paces);
            boolean race = of.role() == Role.RACE || of.role() == Role.TUNE_UP;
            double about = 1 + (day.getDayOfMonth() % 7 - 3) / 100.0;
            return new RunDone(
                    UUID.randomUUID(),
                    day,
                    size.distance().times(about),
                    Duration.ofSeconds(Math.round(size.duration().toSeconds() * about)),
                    race);
        }
    }
}
