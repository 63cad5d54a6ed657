package io.milepost.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.running.TrainingPaces;
import io.milepost.running.UnitSystem;
import io.milepost.running.Vdot;
import io.milepost.testing.MilepostTest;
import io.milepost.training.matching.Compliance;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Estimate;
import io.milepost.training.notation.NotationError;
import io.milepost.training.notation.Rest;
import io.milepost.training.notation.Session;
import io.milepost.training.notation.Target;
import io.milepost.training.notation.Workout;
import io.milepost.training.periods.Concern;
import io.milepost.training.templates.LaidOutPlan;
import io.milepost.training.templates.Layout;
import io.milepost.training.templates.Notice;
import io.milepost.training.templates.Phase;
import io.milepost.training.templates.Role;
import io.milepost.training.templates.ShippedTemplates;
import io.milepost.training.templates.Template;
import io.milepost.training.templates.Week;
import io.milepost.ui.Formats;
import io.milepost.ui.Languages;
import io.milepost.ui.Messages;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorkoutWordsTest extends MilepostTest {

    private static final TrainingPaces PACES = TrainingPaces.of(new Vdot(50));

    @Autowired
    private WorkoutWords words;

    @Autowired
    private Messages messages;

    @Test
    void aWorkoutIsToldAtTheAthletesOwnPacesInTheReadersUnits() {
        Workout workout = Workout.of("2mi E, 3x6min T jog 90s, 5x400m I stand 1min, lap walk \"home\"");

        assertThat(words.lines(workout, PACES, formats(UnitSystem.METRIC)))
                .map(WorkoutWordsTest::plain)
                .containsExactly(
                        "3.2 km easy (4:55–5:34 /km)",
                        "3 × 6 min threshold (4:15 /km), jog 90 s between",
                        "5 × 400 m interval (3:55 /km), stand 1 min between",
                        "walking until you press lap “home”");
        assertThat(plain(words.lines(workout, PACES, formats(UnitSystem.IMPERIAL))
                        .getFirst()))
                .startsWith("2 mi easy (7:5")
                .endsWith(" /mi)");
    }

    @Test
    void aRepeatWithinARepeatStandsInBracketsSoThatEachRestHasItsPlace() {
        Workout workout = Workout.of("2x(4x200m R jog 200m) walk 5min, lap E");

        assertThat(words.lines(workout, null, formats(UnitSystem.METRIC)))
                .map(WorkoutWordsTest::plain)
                .containsExactly(
                        "2 × (4 × 200 m repetition, jog 200 m between), walk 5 min between",
                        "easy until you press lap");
    }

    @Test
    void onATreadmillTheSpeedsOfABeltStandBesideThePacesAndAHillIsAnIncline() {
        Workout workout = Workout.of("10min E, 3x6min T jog 90s, 5km 4:00-5:00/km, 6x60s hill jog 2min, 3min RPE 6");

        assertThat(words.beltLines(workout, PACES, formats(UnitSystem.METRIC)))
                .map(WorkoutWordsTest::plain)
                .containsExactly(
                        "10 min easy (4:55–5:34 /km, 10.8–12.2 km/h)",
                        "3 × 6 min threshold (4:15 /km, 14.1 km/h), jog 90 s between",
                        "5 km at 4:00–5:00 /km, 12.0–15.0 km/h",
                        "6 × 60 s uphill (belt at 5 % incline, speed by effort), jog 2 min between",
                        "3 min effort 6 of 10");
        assertThat(plain(words.beltLines(Workout.of("10min T"), PACES, formats(UnitSystem.IMPERIAL))
                        .getFirst()))
                .endsWith(" /mi, 8.8 mph)");
    }

    @Test
    void withoutPacesTheWordsRemain() {
        assertThat(words.lines(
                        Workout.of("6x(3min E, 1min walk), 5km 4:31-4:36/km, 30min HR 120-138, 3min RPE 6, REST"),
                        null,
                        formats(UnitSystem.METRIC)))
                .map(WorkoutWordsTest::plain)
                .containsExactly(
                        "6 × (3 min easy + 1 min walking)",
                        "5 km at 4:31–4:36 /km",
                        "30 min heart rate 120–138",
                        "3 min effort 6 of 10",
                        "Rest");
    }

    @Test
    void aSizeIsAsMuchAsCanBeTold() {
        assertThat(size("10km E")).startsWith("10.0 km · about ");
        assertThat(size("15min E, 3x1km I jog 2min")).contains(" km · about ");
        assertThat(size("15min E, 3x3min I jog 400m")).contains(" min · about ");
        assertThat(size("30min E, 6x20s strides walk 60s"))
                .startsWith("37 min · about ")
                .endsWith(" km");
        assertThat(size("STRENGTH 30min")).isEqualTo("30 min");
        assertThat(size("2km E, lap walk")).endsWith("and more");
        assertThat(size("REST")).isEmpty();
    }

    @Test
    void everyShippedCueIsSaidInEachLanguage() {
        for (Locale language : Languages.ALL) {
            assertThat(ShippedTemplates.all())
                    .flatMap(template ->
                            template.inWords(key -> messages.get(key, language)).weeks())
                    .flatMap(Week::slots)
                    .allSatisfy(slot -> assertThat(slot.workout().notation()).doesNotContain("cue:", "⟦"));
        }
    }

    @Test
    void everythingThatCanBeSaidHasItsSentence() {
        List<String> keys = new ArrayList<>();
        Arrays.stream(NotationError.Problem.values())
                .forEach(problem -> keys.add(new NotationError(problem, 0, "").key()));
        Arrays.stream(Notice.Kind.values()).forEach(kind -> keys.add(new Notice(kind, 1, null, null, null).key()));
        Arrays.stream(Compliance.values()).map(Compliance::key).forEach(keys::add);
        Arrays.stream(Phase.values()).map(Phase::key).forEach(keys::add);
        Arrays.stream(Role.values()).map(Role::titleKey).forEach(keys::add);
        Arrays.stream(LedgerKind.values()).map(LedgerKind::key).forEach(keys::add);
        Arrays.stream(ChangeRefused.Reason.values())
                .map(reason -> new ChangeRefused(reason).key())
                .forEach(keys::add);
        Arrays.stream(Undoing.Reason.values())
                .map(reason -> new Undoing.NotUndone(reason, "", LocalDate.EPOCH).key())
                .forEach(keys::add);
        constants("training.effort.", Effort.values(), keys);
        constants("training.title.", Effort.values(), keys);
        constants("training.rest.", Rest.Kind.values(), keys);
        constants("training.session.", Session.Kind.values(), keys);
        constants("training.target.", Target.Named.values(), keys);
        ShippedTemplates.all().forEach(template -> {
            template.text().name(collecting(keys));
            template.text().summary(collecting(keys));
            template.text().idea(collecting(keys));
            template.text().entry(collecting(keys));
            template.text().tags(collecting(keys));
        });
        Arrays.stream(Concern.Rule.values()).forEach(rule -> {
            keys.add(new Concern(rule, Concern.Weight.HINT, LocalDate.EPOCH, null, 0, 0, 0).key());
            keys.add(rule.sourceKey());
        });

        assertThat(keys)
                .allSatisfy(key -> assertThat(messages.get(key, Locale.ENGLISH)).doesNotContain("⟦"));
    }

    @Test
    void everyDayOfATemplateHasATitleAndAReason() {
        for (Template template : ShippedTemplates.all()) {
            LaidOutPlan plan =
                    Layout.of(template, LocalDate.of(2027, 4, 18), Set.of(), Layout.NOMINAL, LocalDate.of(2026, 1, 1));
            assertThat(plan.days()).allSatisfy(day -> {
                WorkoutText text = DayWords.of(day, messages, Locale.ENGLISH);
                assertThat(text.title() + text.why()).doesNotContain("⟦");
                assertThat(text.why()).isNotEmpty();
            });
        }
    }

    private static UnaryOperator<String> collecting(List<String> keys) {
        return key -> {
            keys.add(key);
            return key;
        };
    }

    private static void constants(String prefix, Enum<?>[] values, List<String> keys) {
        Arrays.stream(values)
                .map(value -> prefix + value.name().toLowerCase(Locale.ROOT))
                .forEach(keys::add);
    }

    private String size(String notation) {
        return plain(words.size(Estimate.of(Workout.of(notation), PACES::range), formats(UnitSystem.METRIC)));
    }

    private Formats formats(UnitSystem units) {
        return new Formats(Locale.ENGLISH, ZoneOffset.UTC, units, clock, messages);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace("\u2060", "");
    }
}
