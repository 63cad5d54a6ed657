package io.milepost.workspace.ui;

import com.vaadin.flow.component.UI;
import io.milepost.activities.BodyPart;
import io.milepost.activities.Sport;
import io.milepost.checkins.Advice;
import io.milepost.checkins.RedFlag;
import io.milepost.roster.Access;
import io.milepost.running.UnitSystem;
import io.milepost.tenancy.Practice;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutWords;
import io.milepost.ui.Formats;
import io.milepost.workspace.Today;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a phone keeps of an athlete's day and the week ahead, in words and figures as this athlete reads them:
 * {@code /offline/page.js} shows it without reception, and can format no pace and translate no word itself.
 *
 * @param athlete whose day it is; what is typed beside it goes to nobody else's history
 * @param units {@code km} or {@code mi}
 * @param seen when it was shown, as an instant in ISO 8601
 * @param held whether a red flag keeps the plan away
 * @param rests whether what was said that day leaves only rest
 * @param mayLog whether the membership lets the athlete log
 * @param painThatRests from this level on pain leaves only rest
 * @param days the workouts by day in ISO 8601, today's first
 * @param sports what can be logged, as pairs of name and word
 * @param places where it can hurt, as pairs of name and word
 * @param redFlags as pairs of name and word
 */
record PocketDay(
        String practice,
        String athlete,
        String language,
        String units,
        String seen,
        boolean held,
        boolean rests,
        boolean mayLog,
        int painThatRests,
        Map<String, List<PocketWorkout>> days,
        List<List<String>> sports,
        List<List<String>> places,
        List<List<String>> redFlags,
        Map<String, String> words) {

    /**
     * @param lines one for each part, with paces
     * @param size how far and long; empty for rest
     * @param why the coach's reason; may be empty
     * @param metres 0 where it says none
     * @param seconds 0 where it says none
     */
    record PocketWorkout(String title, List<String> lines, String size, String why, double metres, long seconds) {}

    private static final String OWN = "workspace.offline.";

    private static final List<String> OWN_WORDS = List.of(
            "log",
            "check-in",
            "as-planned",
            "seen",
            "now",
            "waits",
            "nothing",
            "again",
            "take-back",
            "sign-in",
            "sign-in.step");

    private static final List<String> BORROWED = List.of(
            "ui.cancel",
            "activities.sport",
            "activities.distance",
            "activities.distance.wrong",
            "activities.time.hours",
            "activities.time.minutes",
            "activities.time.seconds",
            "activities.time.missing",
            "activities.effort",
            "activities.feel",
            "activities.niggles",
            "activities.niggles.where",
            "activities.day",
            "activities.words",
            "activities.log.save",
            "activities.log.open",
            "checkins.title",
            "checkins.energy",
            "checkins.energy.missing",
            "checkins.sleep",
            "checkins.soreness",
            "checkins.mood",
            "checkins.stress",
            "checkins.pain",
            "checkins.pain.place",
            "checkins.stride",
            "checkins.ill",
            "checkins.red-flags",
            "checkins.words",
            "checkins.save",
            "checkins.advice.stop.title",
            "checkins.advice.stop.text",
            "checkins.advice.rest.title",
            "checkins.advice.rest.text");

    private static final List<String> SCALES = List.of(
            "activities.feel",
            "checkins.energy",
            "checkins.sleep",
            "checkins.soreness",
            "checkins.mood",
            "checkins.stress");

    static PocketDay of(Today.Day day, Practice practice, WorkoutWords words, Formats formats, Instant now, UI reader) {
        Map<String, List<PocketWorkout>> days = Stream.concat(day.workouts().stream(), day.ahead().stream())
                .collect(Collectors.groupingBy(
                        workout -> workout.day().toString(),
                        TreeMap::new,
                        Collectors.mapping(workout -> pocket(workout, words, formats), Collectors.toList())));
        return new PocketDay(
                practice.slug().value(),
                day.athlete().id().value().toString(),
                formats.locale().toLanguageTag(),
                formats.units() == UnitSystem.IMPERIAL ? "mi" : "km",
                now.toString(),
                day.held(),
                day.rests(),
                day.access() == Access.FULL,
                Advice.PAIN_THAT_RESTS,
                days,
                Arrays.stream(Sport.values())
                        .filter(sport -> sport != Sport.UNKNOWN)
                        .map(sport -> List.of(name(sport), reader.getTranslation(sport.key())))
                        .toList(),
                Arrays.stream(BodyPart.values())
                        .map(place -> List.of(name(place), reader.getTranslation(place.key())))
                        .toList(),
                Arrays.stream(RedFlag.values())
                        .map(flag -> List.of(name(flag), reader.getTranslation("checkins.red-flag." + name(flag))))
                        .toList(),
                words(reader));
    }

    private static PocketWorkout pocket(PlannedWorkout workout, WorkoutWords words, Formats formats) {
        return new PocketWorkout(
                workout.text().title(),
                words.lines(workout, formats),
                words.size(workout.ownEstimate(), formats),
                workout.text().why(),
                workout.ownEstimate().distance().metres(),
                workout.estimate().duration().toSeconds());
    }

    private static Map<String, String> words(UI reader) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("today.title", reader.getTranslation("workspace.today.title"));
        OWN_WORDS.forEach(word -> words.put("offline." + word, reader.getTranslation(OWN + word)));
        BORROWED.forEach(key -> words.put(key, reader.getTranslation(key)));
        SCALES.forEach(scale -> IntStream.rangeClosed(1, 5)
                .mapToObj(level -> scale + "." + level)
                .forEach(key -> words.put(key, reader.getTranslation(key))));
        return words;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
