package io.milepost.activities.ui;

import io.milepost.activities.ActivitySummary;
import io.milepost.activities.ImportProgress;
import io.milepost.activities.Impression;
import io.milepost.activities.Remark;
import io.milepost.activities.Sport;
import io.milepost.activities.archives.ArchiveException;
import io.milepost.activities.archives.Told;
import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.running.UnitSystem;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says activities in the words and units of one reader. */
final class ActivityWords {

    private static final String BETWEEN = " · ";

    private final Formats formats;
    private final Messages messages;

    ActivityWords(Formats formats, Messages messages) {
        this.formats = formats;
        this.messages = messages;
    }

    Formats formats() {
        return formats;
    }

    String say(String key, Object... parameters) {
        return messages.get(key, formats.locale(), parameters);
    }

    String sport(Sport sport) {
        return say(sport.key());
    }

    /** The title, or the sport where nobody gave one. */
    String name(ActivitySummary activity) {
        return activity.title() == null ? sport(activity.sport()) : activity.title();
    }

    String day(ActivitySummary activity) {
        return formats.day(activity.day());
    }

    /** {@code 10.0 km · 50:00 · 5:00 /km}: what is known of these. */
    String facts(ActivitySummary activity) {
        return facts(activity.hasDistance() ? activity.distance() : null, activity.timer(), activity.pace());
    }

    String facts(@Nullable Distance distance, @Nullable Duration duration, @Nullable Pace pace) {
        List<String> facts = new ArrayList<>();
        if (distance != null) {
            facts.add(formats.distance(distance));
        }
        if (duration != null) {
            facts.add(formats.clockTime(duration));
        }
        if (pace != null) {
            facts.add(formats.pace(pace));
        }
        return String.join(BETWEEN, facts);
    }

    /** {@code Tue 24 Nov · Run · 10.0 km · 50:00}: one activity among others. */
    String line(ActivitySummary activity) {
        List<String> parts = new ArrayList<>(List.of(day(activity), name(activity)));
        String facts = facts(activity);
        if (!facts.isEmpty()) {
            parts.add(facts);
        }
        return String.join(BETWEEN, parts);
    }

    String distance(ActivitySummary activity) {
        Distance distance = activity.distance();
        return distance == null || distance.isZero() ? "" : formats.distance(distance);
    }

    String time(@Nullable Duration duration) {
        return duration == null ? "" : formats.clockTime(duration);
    }

    String time(double seconds) {
        return formats.clockTime(Duration.ofMillis(Math.round(seconds * 1_000)));
    }

    String pace(ActivitySummary activity) {
        Pace pace = activity.pace();
        return pace == null ? "" : formats.pace(pace);
    }

    /** The pace of a stretch, or nothing where it has no length or took no time. */
    String pace(double metres, double seconds) {
        return metres > 0 && seconds > 0
                ? formats.paceNumber(Pace.of(Distance.metres(metres), Duration.ofMillis(Math.round(seconds * 1_000))))
                : "";
    }

    /** {@code 27.4 km/h}. */
    String speed(double metresPerSecond) {
        boolean metric = formats.units() == UnitSystem.METRIC;
        double perHour = metresPerSecond * 3_600 / formats.units().unit().metres();
        return formats.decimals(perHour, 1) + "\u00a0" + (metric ? "km/h" : "mph");
    }

    String heartRate(@Nullable Integer beats) {
        return beats == null ? "" : beats.toString();
    }

    /** {@code effort 7 · felt good}, or nothing. */
    String impression(Impression impression) {
        List<String> parts = new ArrayList<>();
        if (impression.effort() != null) {
            parts.add(say("activities.effort.short", impression.effort()));
        }
        if (impression.feel() != null) {
            parts.add(say("activities.feel.short", say("activities.feel." + impression.feel())));
        }
        impression
                .niggles()
                .forEach(niggle -> parts.add(
                        say("activities.niggle.short", say(niggle.place().key()), niggle.level())));
        return String.join(BETWEEN, parts);
    }

    /** {@code felt good}, or nothing. */
    String felt(ActivitySummary activity) {
        Integer feel = activity.impression().feel();
        return feel == null ? "" : say("activities.feel.short", say("activities.feel." + feel));
    }

    /** {@code race}, {@code not counted}, or both. */
    String flags(ActivitySummary activity) {
        List<String> flags = new ArrayList<>();
        if (activity.race()) {
            flags.add(say("activities.race.short"));
        }
        if (!activity.counts()) {
            flags.add(say("activities.not-counted"));
        }
        return String.join(BETWEEN, flags);
    }

    String remark(Remark remark) {
        Object[] figures = new Object[remark.figures().size()];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = figure(remark.kind().units().get(i), remark.figures().get(i));
        }
        return say(remark.kind().key(), figures);
    }

    private String figure(Remark.Unit unit, double figure) {
        return switch (unit) {
            case COUNT -> formats.decimals(figure, 0);
            case METRES -> formats.distance(Distance.metres(Math.max(0, figure)));
            case SECONDS -> formats.duration(Duration.ofSeconds(Math.round(figure)));
            case INSTANT -> formats.date(LocalDate.ofInstant(Instant.ofEpochSecond((long) figure), formats.zone()));
        };
    }

    /** Why a file was of no use. A route's figure is metres, every other one a plain number. */
    String unreadable(String key, List<Double> figures) {
        Object[] words = figures.stream()
                .map(figure -> key.endsWith("route-without-times")
                        ? formats.distance(Distance.metres(figure))
                        : formats.decimals(figure, 0))
                .toArray();
        return say(key, words);
    }

    /** What is wrong with an archive. */
    String archive(ArchiveException problem) {
        return unreadable(problem.why().key(), problem.figures());
    }

    /** {@code 412 came in, 3 were here already, 2 could not be read}: what came of an import, so far. */
    String summary(ImportProgress done) {
        List<String> parts = new ArrayList<>();
        addCount(parts, "activities.imports.count.imported", done.imported());
        addCount(parts, "activities.imports.count.joined", done.joined());
        addCount(parts, "activities.imports.count.duplicates", done.duplicates());
        addCount(parts, "activities.imports.count.unreadable", done.unreadable());
        addCount(parts, "activities.imports.count.wants-day", done.wantingDay());
        addCount(parts, "activities.imports.count.skipped", done.skipped());
        return parts.isEmpty()
                ? say("activities.imports.count.nothing")
                : say("activities.imports.count.sentence", String.join(", ", parts));
    }

    private void addCount(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(say(key, count));
        }
    }

    /** What is wrong with an import as a whole; empty where nothing is. */
    String problem(ImportProgress of) {
        return of.problem() == null
                ? ""
                : unreadable(of.problem(), of.problemFigure() == null ? List.of() : List.of(of.problemFigure()));
    }

    /** {@code Strava's export · export_1.zip}. */
    String name(ImportProgress of) {
        return say(of.kind().key()) + BETWEEN + of.name();
    }

    /** What a line of a list says, as it is understood. */
    String line(Told told, ZoneId athletes) {
        List<String> parts = new ArrayList<>();
        LocalDate day = told.day()
                .or(() -> told.start().map(start -> LocalDate.ofInstant(start, athletes)))
                .orElse(null);
        if (day != null) {
            parts.add(formats.day(day));
        }
        parts.add(told.title().orElse(sport(told.sport())));
        String facts = facts(
                told.distanceMetres().isPresent()
                        ? Distance.metres(told.distanceMetres().getAsDouble())
                        : null,
                told.anyTime().isPresent()
                        ? Duration.ofSeconds(Math.round(told.anyTime().getAsDouble()))
                        : null,
                null);
        if (!facts.isEmpty()) {
            parts.add(facts);
        }
        return String.join(BETWEEN, parts);
    }
}
