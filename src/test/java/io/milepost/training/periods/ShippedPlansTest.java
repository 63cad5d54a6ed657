package io.milepost.training.periods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.milepost.running.Distance;
import io.milepost.running.PaceRange;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Vdot;
import io.milepost.running.Zone;
import io.milepost.training.templates.Entry;
import io.milepost.training.templates.LaidOutPlan;
import io.milepost.training.templates.Layout;
import io.milepost.training.templates.Role;
import io.milepost.training.templates.ShippedTemplates;
import io.milepost.training.templates.Template;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped template, laid out for the runner whom it is for, who just meets its entry condition. */
class ShippedPlansTest {

    private static final LocalDate RACE = LocalDate.of(2027, 4, 18);

    /** The VDOT of whom it is for. */
    private static final Map<String, Integer> FOR = Map.ofEntries(
            Map.entry("boston", 53),
            Map.entry("ten-k", 32),
            Map.entry("fifty-k", 40),
            Map.entry("return", 45),
            Map.entry("workshops", 45),
            Map.entry("base", 42),
            Map.entry("marathon-beginner", 33),
            Map.entry("marathon-intermediate", 45),
            Map.entry("marathon-advanced", 56),
            Map.entry("half-beginner", 33),
            Map.entry("half-intermediate", 44),
            Map.entry("half-advanced", 55),
            Map.entry("5k-beginner", 31),
            Map.entry("5k-intermediate", 42),
            Map.entry("5k-advanced", 54));

    static Stream<Template> templates() {
        return ShippedTemplates.all().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void passesEveryCheckForTheRunnerWhomItIsFor(Template template) {
        Function<Zone, PaceRange> paces = paces(template);
        PlanCheck check = PlanCheck.of(lay(template, paces), before(template, paces), paces);

        assertThat(check.concerns()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void comesToItsVolumeWithoutAnythingToSay(Template template) {
        assertThat(lay(template, paces(template)).notices()).isEmpty();
    }

    @Test
    void theReturnComesToItsSharesOfWhatWasRunBefore() {
        Template template = ShippedTemplates.find("return").orElseThrow();
        double[] shares = {0.50, 0.60, 0.72, 0.85};
        List<LaidOutPlan.WeekTotal> weeks = lay(template, paces(template)).weeks();

        for (int i = 0; i < shares.length; i++) {
            assertThat(weeks.get(i).distance().km() / 40).as("week %d", i + 1).isEqualTo(shares[i], within(0.03));
        }
    }

    @Test
    void theFiftyComesToTheTablesVolumeAndMinutes() {
        Template template = ShippedTemplates.find("fifty-k").orElseThrow();
        double[] km = {48, 50, 53, 42, 55, 58, 62, 48, 64, 67, 70, 56, 38, 18};
        int[] minutes = {120, 130, 140, 110, 150, 165, 180, 130, 190, 200, 210, 150, 100};
        LaidOutPlan plan = lay(template, paces(template));

        for (LaidOutPlan.WeekTotal week : plan.weeks()) {
            assertThat(week.distance().km()).as("week %d", week.number()).isEqualTo(km[week.number() - 1], within(1.0));
        }
        assertThat(plan.days().stream()
                        .filter(day -> day.role() == Role.LONG)
                        .map(day -> day.workout().notation()))
                .allSatisfy(notation -> assertThat(notation).contains("min E"))
                .extracting(notation -> Integer.parseInt(notation.substring(0, notation.indexOf("min"))))
                .containsExactly(Arrays.stream(minutes).boxed().toArray(Integer[]::new));
    }

    @Test
    void theWorkshopsAreSixWeeksOfThreeSessionsWithoutARun() {
        Template template = ShippedTemplates.find("workshops").orElseThrow();
        LaidOutPlan plan = lay(template, paces(template));

        assertThat(plan.days())
                .hasSize(18)
                .allSatisfy(day -> assertThat(day.role()).isEqualTo(Role.SESSION));
        assertThat(plan.days().stream().map(day -> day.workout().notation()))
                .contains("LESSON 20min \"cue:questions\"")
                .filteredOn(notation -> notation.startsWith("REFLECT"))
                .containsOnly("REFLECT 10min \"cue:next-time\"");
    }

    private static Function<Zone, PaceRange> paces(Template template) {
        return TrainingPaces.of(new Vdot(FOR.get(template.slug())))::range;
    }

    private static LaidOutPlan lay(Template template, Function<Zone, PaceRange> paces) {
        return Layout.of(template, RACE, Set.of(), paces, LocalDate.of(2026, 1, 1), Distance.km(40));
    }

    /** Eight weeks that just meet the entry; for a return, eight weeks of 40 km and four without. */
    private static Before before(Template template, Function<Zone, PaceRange> paces) {
        LocalDate first = PlannedWeeks.monday(RACE).minusWeeks(template.weeks().size() - 1);
        Entry entry = template.entry();
        Distance easyHour = paces.apply(Zone.E).middle().distanceIn(Duration.ofMinutes(60));
        Distance longest = entry.longest() != null
                ? entry.longest()
                : entry.lasting() != null
                        ? paces.apply(Zone.E).middle().distanceIn(entry.lasting())
                        : easyHour.times(1.25);
        Distance weekly =
                entry.weekly() != null ? entry.weekly() : entry.lasting() != null ? longest.times(3) : Distance.km(40);
        int gap = template.isReturn() ? 4 : 0;
        List<Ran> runs = new ArrayList<>();
        for (int week = 1; week <= 8; week++) {
            LocalDate monday = first.minusWeeks(week + gap);
            double rest = (weekly.metres() - longest.metres()) / 2;
            runs.add(ran(monday.plusDays(1), Distance.metres(rest), paces));
            runs.add(ran(monday.plusDays(3), Distance.metres(rest), paces));
            runs.add(ran(monday.plusDays(6), longest, paces));
        }
        return Before.of(runs, Set.of(), first);
    }

    private static Ran ran(LocalDate day, Distance distance, Function<Zone, PaceRange> paces) {
        return new Ran(day, distance, paces.apply(Zone.E).middle().timeFor(distance), false);
    }
}
