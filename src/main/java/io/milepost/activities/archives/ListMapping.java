package io.milepost.activities.archives;

import io.milepost.activities.ActivitySummary;
import io.milepost.activities.Impression;
import io.milepost.activities.Sport;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How to read a list of activities.
 *
 * @param columns what each column holds
 * @param dates how days in figures are written
 * @param lengths the unit of the distances
 * @param durations what a bare number in the column of times means
 * @param utc whether times are UTC instead of the athlete's own
 */
public record ListMapping(
        List<Holds> columns, DateOrder dates, LengthUnit lengths, DurationUnit durations, boolean utc) {

    private static final double LONGEST_SECONDS = 10 * 86_400.0;
    private static final double FARTHEST_METRES = 1_000_000;

    /** Why a line is of no use. */
    public enum Problem {
        NO_DAY,
        NO_MEASURE,
        IMPOSSIBLE;

        /** The message key of the sentence. */
        public String key() {
            return "activities.list.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What a line says, or why it says nothing. */
    public sealed interface Line {

        record Understood(Told told) implements Line {}

        record Useless(Problem problem) implements Line {}
    }

    public ListMapping {
        columns = List.copyOf(columns);
    }

    /** Whether it can be used: some column says the day, and some column says how far or how long. */
    public boolean suffices() {
        return columns.contains(Holds.DAY)
                && (columns.contains(Holds.DISTANCE)
                        || columns.contains(Holds.DURATION)
                        || columns.contains(Holds.ELAPSED));
    }

    /** @param zone the athlete's, for times that are theirs */
    public Line read(Sheet.Row row, ZoneId zone) {
        Optional<DateWords.Moment> moment = DateWords.read(cell(row, Holds.DAY), dates);
        if (moment.isEmpty()) {
            return new Line.Useless(Problem.NO_DAY);
        }
        Told.Draft draft = new Told.Draft(row.line());
        when(moment.get(), cell(row, Holds.TIME), zone, draft);
        draft.title = text(row, Holds.NAME, ActivitySummary.LONGEST_TITLE);
        draft.sport = SportWords.sport(cell(row, Holds.SPORT).replace('_', ' '));
        if (!columns.contains(Holds.SPORT)) {
            draft.sport = Sport.RUN;
        }
        OptionalDouble distance = Figures.positive(cell(row, Holds.DISTANCE));
        if (distance.isPresent()) {
            draft.distance = OptionalDouble.of(distance.getAsDouble() * lengths.metres());
        }
        draft.timer = above0(Figures.seconds(cell(row, Holds.DURATION), durations));
        draft.elapsed = above0(Figures.seconds(cell(row, Holds.ELAPSED), durations));
        draft.ascent = Figures.positive(cell(row, Holds.CLIMB));
        draft.averageHeartRate = Figures.whole(cell(row, Holds.AVERAGE_HEART_RATE), 30, 250);
        draft.maxHeartRate = Figures.whole(cell(row, Holds.MAX_HEART_RATE), 30, 250);
        draft.effort = Figures.whole(cell(row, Holds.EFFORT), 1, 10);
        draft.words = text(row, Holds.WORDS, Impression.LONGEST_WORDS);
        draft.race = isYes(cell(row, Holds.RACE));
        Told told = draft.told();
        if (told.distanceMetres().isEmpty() && told.anyTime().isEmpty()) {
            return new Line.Useless(Problem.NO_MEASURE);
        }
        boolean possible = told.distanceMetres().orElse(1) <= FARTHEST_METRES
                && told.anyTime().orElse(1) <= LONGEST_SECONDS;
        return possible ? new Line.Understood(told) : new Line.Useless(Problem.IMPOSSIBLE);
    }

    private void when(DateWords.Moment moment, String clock, ZoneId zone, Told.Draft draft) {
        var time = moment.time() == null ? DateWords.time(clock) : moment.time();
        if (moment.instant() != null) {
            draft.start = Optional.of(moment.instant());
        } else if (time != null) {
            draft.start = Optional.of(moment.day()
                    .atTime(time)
                    .atZone(utc ? ZoneOffset.UTC : zone)
                    .toInstant());
        } else {
            draft.day = Optional.of(moment.day());
        }
    }

    private Optional<String> text(Sheet.Row row, Holds what, int longest) {
        return Told.Draft.text(cell(row, what))
                .map(text -> text.length() > longest ? text.substring(0, longest) : text);
    }

    private String cell(Sheet.Row row, Holds what) {
        return row.cell(columns.indexOf(what));
    }

    private static boolean isYes(String cell) {
        return List.of("1", "1.0", "true", "yes", "y", "x", "ja", "oui", "si", "sim")
                .contains(cell.toLowerCase(Locale.ROOT));
    }

    private static OptionalDouble above0(OptionalDouble seconds) {
        return seconds.isPresent() && seconds.getAsDouble() > 0 ? seconds : OptionalDouble.empty();
    }
}
