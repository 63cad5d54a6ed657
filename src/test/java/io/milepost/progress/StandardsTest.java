package io.milepost.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.milepost.progress.RaceYear.CutOff;
import io.milepost.progress.RaceYear.Window;
import io.milepost.roster.Personal;
import io.milepost.roster.Sex;
import io.milepost.running.Distance;
import io.milepost.running.DownhillRule;
import io.milepost.running.PublishedTables;
import io.milepost.running.QualifyingStandard;
import io.milepost.running.QualifyingStandard.AgeGroup;
import io.milepost.running.RaceCategory;
import io.milepost.tenancy.SeatException;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Boston is read as it was delivered, and never changed here; what is changed is a race of the test's own. */
class StandardsTest extends MilepostTest {

    private static final LocalDate BORN = LocalDate.of(1984, 6, 2);

    @Autowired
    Standards standards;

    @Autowired
    AgeGrades grades;

    private Stage.House house;

    @BeforeEach
    void aPractice() {
        house = stage.house();
    }

    @Test
    void bostonsStandardFollowsAgeOnBostonsDayAndCategory() {
        // 39 on the day of the result, 40 when Boston 2025 is run.
        Qualification forty = boston(LocalDate.of(1985, 4, 1), Sex.MAN, LocalDate.of(2024, 4, 28));
        assertThat(forty.age()).isEqualTo(40);
        assertThat(forty.edition()).isEqualTo(2025);
        assertThat(forty.standard().time()).isEqualTo(Duration.ofMinutes(190));

        Qualification woman = boston(BORN, Sex.WOMAN, LocalDate.of(2025, 3, 1));
        assertThat(woman.standard().time()).isEqualTo(Duration.ofMinutes(215));
        assertThat(boston(BORN, Sex.NON_BINARY, LocalDate.of(2025, 3, 1)).standard())
                .isEqualTo(woman.standard());
    }

    @Test
    void theMenOfEighteenToThirtyFourMustRun25500From2026On() {
        LocalDate born = LocalDate.of(2000, 1, 1);
        assertThat(boston(born, Sex.MAN, LocalDate.of(2024, 6, 1)).standard().time())
                .isEqualTo(Duration.ofMinutes(180));
        assertThat(boston(born, Sex.MAN, LocalDate.of(2024, 10, 1)).standard().time())
                .isEqualTo(Duration.ofMinutes(175));
    }

    @Test
    void anOpenEndedWindowIsUnconfirmedAndAClosedOneConfirmed() {
        assertThat(boston(BORN, Sex.MAN, LocalDate.of(2025, 5, 1)).windowConfirmed())
                .isTrue();
        Qualification open = boston(BORN, Sex.MAN, LocalDate.of(2026, 3, 1));
        assertThat(open.edition()).isEqualTo(2027);
        assertThat(open.windowConfirmed()).isFalse();
        assertThat(open.standard().downhill().added(500)).contains(Duration.ofMinutes(5));
    }

    @Test
    void afterTheLastWindowTheNextBostonIsMeantByTheStandardsThatAreKnown() {
        Qualification next = boston(BORN, Sex.MAN, LocalDate.of(2026, 12, 6));
        assertThat(next.edition()).isEqualTo(2028);
        assertThat(next.standardsOf()).isEqualTo(2027);
        assertThat(next.standardConfirmed()).isFalse();
        assertThat(next.windowConfirmed()).isFalse();
        assertThat(next.raceDay().getYear()).isEqualTo(2028);
    }

    @Test
    void withoutAgeCategoryOrWindowThereIsNoStandard() {
        LocalDate day = LocalDate.of(2025, 5, 1);
        assertThat(as(() -> standards.forRace("Boston", Personal.of(BORN, null), day)))
                .isEmpty();
        assertThat(as(() -> standards.forRace("Boston", Personal.of(null, Sex.MAN), day)))
                .isEmpty();
        assertThat(as(() -> standards.forRace("Boston", LocalDate.of(2012, 1, 1), Sex.MAN, day)))
                .isEmpty();
        assertThat(as(() -> standards.forRace("Boston", BORN, Sex.MAN, LocalDate.of(2019, 1, 1))))
                .isEmpty();
        assertThat(as(() -> standards.forRace("Nowhere", BORN, Sex.MAN, day))).isEmpty();
    }

    @Test
    void theLastThreeCutOffsAreThoseThatTheOrganiserTold() {
        assertThat(as(() -> standards.cutOffs("Boston", 3)))
                .containsExactly(
                        new CutOff(2026, Duration.ofSeconds(274), true),
                        new CutOff(2025, Duration.ofSeconds(411), true),
                        new CutOff(2024, Duration.ofSeconds(329), true));
        assertThat(as(() -> standards.cutOffs("Boston", 99)))
                .hasSize(15)
                .filteredOn(cutOff -> !cutOff.confirmed())
                .hasSize(10);
    }

    @Test
    void whatTheAdminChangesStandsAtOnceAndIsReadBackWhole() {
        RaceYear year = aRace(Duration.ofMinutes(180));
        keep(year);
        assertThat(as(() -> standards.year(year.race(), 2027))).contains(year);

        RaceYear changed = aRace(year.race(), Duration.ofMinutes(175));
        keep(changed);

        assertThat(as(() -> standards.years(year.race()))).containsExactly(changed);
        assertThat(as(() -> standards.forRace(year.race(), BORN, Sex.MAN, LocalDate.of(2026, 3, 1))))
                .hasValueSatisfying(found -> assertThat(found.standard().time()).isEqualTo(Duration.ofMinutes(175)));
        assertThat(stage.asAdmin(() -> standards.edited(year.race(), 2027)))
                .hasValueSatisfying(edited -> assertThat(edited.at()).isBeforeOrEqualTo(clock.instant()));

        stage.asAdmin(() -> {
            standards.remove(year.race(), 2027);
            return Optional.empty();
        });
        assertThat(as(() -> standards.years(year.race()))).isEmpty();
    }

    @Test
    void theNextYearBeginsAsACopyOfWhichNothingIsSure() {
        RaceYear next = aRace(Duration.ofMinutes(180)).next("From 2027.");
        assertThat(next.edition()).isEqualTo(2028);
        assertThat(next.groups()).hasSize(2);
        assertThat(next.downhill().steps()).hasSize(1);
        assertThat(next.standardsConfirmed()).isFalse();
        assertThat(next.window())
                .isEqualTo(new Window(Optional.of(LocalDate.of(2026, 9, 13)), Optional.empty(), false));
        assertThat(next.cutOff()).isEmpty();
        assertThat(next.source()).isEqualTo("From 2027.");
    }

    @Test
    void nobodyButTheAdminChangesThem() {
        RaceYear year = aRace(Duration.ofMinutes(180));
        assertThatThrownBy(() -> stage.run(house, house.owner(), () -> standards.keep(year)))
                .isInstanceOf(SeatException.NotAllowed.class);
        assertThatThrownBy(() -> stage.run(house, house.owner(), () -> standards.remove("Boston", 2026)))
                .isInstanceOf(SeatException.NotAllowed.class);
        assertThatThrownBy(() -> stage.as(house, house.owner(), () -> standards.edited("Boston", 2026)))
                .isInstanceOf(SeatException.NotAllowed.class);
        assertThatThrownBy(() -> standards.years("Boston")).isInstanceOf(SeatException.NoSeat.class);
    }

    @Test
    void aYearThatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Window(Optional.of(LocalDate.of(2026, 9, 1)), Optional.of(LocalDate.of(2026, 8, 1)), true));
        AgeGroup group = group(18, 34, Duration.ofMinutes(180));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withGroups(List.of(group, group(34, 39, Duration.ofHours(3)))));
        assertThatIllegalArgumentException().isThrownBy(() -> new CutOff(2026, Duration.ofSeconds(-1), true));
    }

    @Test
    void everyEventOfTheRoadTablesIsThereForBothCategories() {
        var tables = as(() -> grades.tables());
        assertThat(tables).containsOnlyKeys(RaceCategory.MEN, RaceCategory.WOMEN);
        tables.values().forEach(table -> assertThat(table.events()).hasSize(22));
        var result = new AgeGrades.Result(LocalDate.of(2025, 10, 5), Distance.MARATHON, Duration.ofSeconds(3 * 3600));
        var man =
                as(() -> grades.of(Personal.of(BORN, Sex.MAN), List.of(result))).getFirst();
        assertThat(man).containsOnlyKeys(RaceCategory.MEN);
        assertThat(man.get(RaceCategory.MEN).percentage()).isCloseTo(69.1, within(0.1));
        assertThat(as(() -> grades.of(Personal.of(BORN, Sex.NON_BINARY), List.of(result)))
                        .getFirst())
                .containsOnlyKeys(RaceCategory.MEN, RaceCategory.WOMEN);
        assertThat(as(() -> grades.of(Personal.of(BORN, null), List.of(result))).getFirst())
                .isEmpty();
    }

    /** All ages, categories and years of the collected table, against what the migrations deliver. */
    @Test
    void everyCollectedStandardAndCutOffIsDelivered() {
        var soft = new SoftAssertions();
        List<RaceYear> years = as(() -> standards.years("Boston"));
        for (var row : PublishedTables.rows("boston_standards.csv")) {
            RaceYear year = year(years, row.getOrDefault("boston_year", ""));
            int age = Integer.parseInt(
                    row.getOrDefault("age_group_on_race_day", "").replaceAll("[-+].*", ""));
            RaceCategory category = switch (row.getOrDefault("gender", "")) {
                case "M" -> RaceCategory.MEN;
                case "F" -> RaceCategory.WOMEN;
                default -> RaceCategory.NON_BINARY;
            };
            soft.assertThat(QualifyingStandard.of(year.groups(), age, category, year.downhill()))
                    .as("%s", row)
                    .hasValueSatisfying(found -> assertThat(found.time().toSeconds())
                            .isEqualTo(Long.parseLong(row.getOrDefault("standard_s", ""))));
        }
        PublishedTables.rows("boston_rules.csv").stream()
                .filter(row -> "cutoff".equals(row.get("kind")))
                .forEach(row -> soft.assertThat(
                                year(years, row.getOrDefault("boston_year", "")).cutOff())
                        .as("%s", row)
                        .contains(new CutOff(
                                Integer.parseInt(row.getOrDefault("boston_year", "")),
                                Duration.ofSeconds(Long.parseLong(row.getOrDefault("seconds", ""))),
                                "no".equals(row.get("recalled")))));
        soft.assertAll();
    }

    private static RaceYear year(List<RaceYear> years, String edition) {
        return years.stream()
                .filter(year -> String.valueOf(year.edition()).equals(edition))
                .findFirst()
                .orElseThrow();
    }

    private Qualification boston(LocalDate born, Sex sex, LocalDate resultDay) {
        return as(() -> standards.forRace("Boston", born, sex, resultDay)).orElseThrow();
    }

    private void keep(RaceYear year) {
        stage.asAdmin(() -> {
            standards.keep(year);
            return Optional.empty();
        });
    }

    private <T> T as(Supplier<T> work) {
        return stage.as(house, house.owner(), work);
    }

    private static RaceYear aRace(Duration men) {
        return aRace("Race " + UUID.randomUUID().toString().substring(0, 8), men);
    }

    private static RaceYear aRace(String name, Duration men) {
        return new RaceYear(
                name,
                2027,
                Distance.MARATHON,
                Optional.of(LocalDate.of(2027, 4, 19)),
                new Window(Optional.of(LocalDate.of(2025, 9, 13)), Optional.of(LocalDate.of(2026, 9, 12)), true),
                List.of(group(18, 49, men), new AgeGroup(50, Optional.empty(), men, men, men)),
                true,
                new DownhillRule(List.of(new DownhillRule.Step(1_500, Optional.of(Duration.ofMinutes(5))))),
                Optional.of(new CutOff(2027, Duration.ofSeconds(90), true)),
                "A remark.",
                "The organiser.");
    }

    private static AgeGroup group(int from, int to, Duration men) {
        return new AgeGroup(from, Optional.of(to), men, men.plusMinutes(30), men.plusMinutes(30));
    }

    private static RaceYear withGroups(List<AgeGroup> groups) {
        return new RaceYear(
                "Race",
                2027,
                Distance.MARATHON,
                Optional.empty(),
                Window.UNKNOWN,
                groups,
                false,
                DownhillRule.NONE,
                Optional.empty(),
                "",
                "");
    }
}
