package io.milepost.activities.archives;

import io.milepost.activities.Impression;
import io.milepost.activities.Sport;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Strava's {@code activities.csv}. Its heads are in the language of whoever exported it, and several stand twice: the first
 * Distance is as a screen shows it (kilometres, miles, metres for a swim), the later one is in metres. The order of the
 * columns is the same in every language, so they are found from where the names of the recordings stand.
 *
 * <p>Dates are in UTC, whatever the athlete's zone.
 */
public final class StravaList {

    private static final Pattern RECORDING = Pattern.compile("(?i)(activities/)?[^/]+\\.(fit|gpx|tcx)(\\.gz)?");
    private static final Pattern ID = Pattern.compile("\\d{1,20}");

    /** Where things stand in an export of today, and where the file names do. */
    private static final int FILE = 12;

    private static final int DATE = 1;
    private static final int NAME = 2;
    private static final int TYPE = 3;
    private static final int WORDS = 4;
    private static final int ELAPSED = 15;
    private static final int MOVING = 16;
    private static final int METRES = 17;
    private static final int ASCENT = 20;
    private static final int MAX_HEART_RATE = 30;
    private static final int AVERAGE_HEART_RATE = 31;
    private static final int EFFORT = 43;
    private static final int WORKOUT_TYPE = 44;
    private static final int LEAST_COLUMNS = 18;

    private static final double RACE_OF_RUNS = 1;
    private static final double FASTEST = 40;

    private final Sheet sheet;
    private final DateOrder order;
    private final int file;
    private final boolean wide;
    private final int competition;

    private StravaList(Sheet sheet, int file) {
        this.sheet = sheet;
        this.file = file;
        this.wide = file == FILE && sheet.heads().size() >= LEAST_COLUMNS;
        this.order = DateWords.order(sheet.column(DATE));
        this.competition = head("competition", "wettkampf", "competicion", "competizione", "competicao", "wedstrijd");
    }

    /** The list, if it is one of Strava's. */
    public static Optional<StravaList> of(Sheet sheet) {
        List<String> ids = sheet.column(0);
        boolean numbered =
                !ids.isEmpty() && ids.stream().allMatch(id -> ID.matcher(id).matches());
        boolean dated = sheet.column(DATE).stream().limit(20).anyMatch(DateWords::isDay);
        if (!numbered || !dated || sheet.heads().size() < 5) {
            return Optional.empty();
        }
        for (int column = 0; column < sheet.heads().size(); column++) {
            List<String> cells = sheet.column(column);
            if (!cells.isEmpty()
                    && cells.stream().allMatch(cell -> RECORDING.matcher(cell).matches())) {
                return Optional.of(new StravaList(sheet, column));
            }
        }
        // Nothing but activities by hand: then only its width tells.
        return sheet.heads().size() >= 60 ? Optional.of(new StravaList(sheet, FILE)) : Optional.empty();
    }

    /** One line after the other; a line whose day cannot be read has neither start nor day. */
    public List<Told> told() {
        List<Told> told = new ArrayList<>();
        for (Sheet.Row row : sheet.rows()) {
            told.add(told(row));
        }
        return told;
    }

    private Told told(Sheet.Row row) {
        Told.Draft draft = new Told.Draft(row.line());
        draft.file = Told.Draft.text(row.cell(file));
        draft.start = DateWords.read(row.cell(DATE), order)
                .map(moment -> moment.instant() == null ? moment.atTime().toInstant(ZoneOffset.UTC) : moment.instant());
        draft.title = Told.Draft.text(row.cell(NAME));
        draft.sport = SportWords.sport(row.cell(TYPE));
        draft.words = Told.Draft.text(row.cell(WORDS))
                .map(text ->
                        text.length() > Impression.LONGEST_WORDS ? text.substring(0, Impression.LONGEST_WORDS) : text);
        if (wide) {
            draft.elapsed = Figures.positive(row.cell(ELAPSED));
            draft.timer = Figures.positive(row.cell(MOVING));
            draft.distance = metres(row.cell(METRES), row.cell(6), draft.elapsed, draft.sport);
            draft.ascent = Figures.positive(row.cell(ASCENT));
            draft.maxHeartRate = Figures.whole(row.cell(MAX_HEART_RATE), 30, 250);
            draft.averageHeartRate = Figures.whole(row.cell(AVERAGE_HEART_RATE), 30, 250);
            draft.effort = Figures.whole(row.cell(EFFORT), 1, 10);
            draft.race = isRace(row);
        } else {
            narrow(row, draft);
        }
        return draft.told();
    }

    /** Short and old exports: by the heads in English, else nothing. */
    private void narrow(Sheet.Row row, Told.Draft draft) {
        draft.elapsed = Figures.positive(row.cell(head("elapsedtime", "verstrichenezeit", "tempsecoule")));
        draft.timer = Figures.positive(row.cell(head("movingtime", "bewegungszeit")));
        int distance = lastHead("distance", "distanz", "distancia", "distanza", "afstand");
        draft.distance = metres("", row.cell(distance), draft.elapsed, draft.sport);
        draft.effort = OptionalInt.empty();
        draft.race = isRace(row);
    }

    private boolean isRace(Sheet.Row row) {
        String told = row.cell(competition).toLowerCase(Locale.ROOT);
        OptionalDouble type = wide ? Figures.number(row.cell(WORKOUT_TYPE)) : OptionalDouble.empty();
        return told.equals("true")
                || told.equals("1")
                || told.equals("1.0")
                || (type.isPresent() && type.getAsDouble() == RACE_OF_RUNS);
    }

    /** In metres where the export says so; else from the figure of the screens, if it makes a speed that people have. */
    private static OptionalDouble metres(String metres, String shown, OptionalDouble elapsed, Sport sport) {
        OptionalDouble exact = Figures.positive(metres);
        if (exact.isPresent() && possible(exact.getAsDouble(), elapsed)) {
            return exact;
        }
        OptionalDouble figure = exact.isPresent() ? exact : Figures.positive(shown);
        if (figure.isEmpty()) {
            return figure;
        }
        double asMetres = figure.getAsDouble();
        boolean swum = sport == Sport.SWIM;
        if (swum || (asMetres >= 400 && possible(asMetres, elapsed))) {
            return figure;
        }
        double asKilometres = asMetres * 1_000;
        return possible(asKilometres, elapsed) ? OptionalDouble.of(asKilometres) : OptionalDouble.empty();
    }

    /** Between a stroll with stops and a fast ride. */
    private static boolean possible(double metres, OptionalDouble seconds) {
        return seconds.isEmpty() || (metres / seconds.getAsDouble() < FASTEST && metres / seconds.getAsDouble() > 0.05);
    }

    private int head(String... names) {
        for (int column = 0; column < sheet.heads().size(); column++) {
            String head = SportWords.plain(sheet.heads().get(column));
            for (String name : names) {
                if (head.equals(name)) {
                    return column;
                }
            }
        }
        return -1;
    }

    private int lastHead(String... names) {
        int last = -1;
        for (String name : names) {
            for (int column = 0; column < sheet.heads().size(); column++) {
                if (SportWords.plain(sheet.heads().get(column)).equals(name)) {
                    last = Math.max(last, column);
                }
            }
        }
        return last;
    }
}
