package io.milepost.activities.archives;

import io.milepost.running.UnitSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Guesses how a list of activities wants to be read, for a person to correct. */
public final class ListGuess {

    private final Sheet sheet;
    private final List<Holds> columns = new ArrayList<>();

    private ListGuess(Sheet sheet) {
        this.sheet = sheet;
    }

    /** @param units the athlete's, where the list names none */
    public static ListMapping of(Sheet sheet, UnitSystem units) {
        return new ListGuess(sheet).guess(units);
    }

    private ListMapping guess(UnitSystem units) {
        for (String head : sheet.heads()) {
            Holds holds = Holds.ofHead(head);
            columns.add(columns.contains(holds) ? Holds.NOTHING : holds);
        }
        boolean strava = StravaList.of(sheet).isPresent();
        int days = columns.indexOf(Holds.DAY);
        if (days < 0 || sheet.column(days).stream().noneMatch(DateWords::isDay)) {
            findDays(days);
        }
        if (strava) {
            preferLater(Holds.DISTANCE);
            preferLater(Holds.ELAPSED);
        }
        int day = columns.indexOf(Holds.DAY);
        DateOrder order = DateWords.order(day < 0 ? List.of() : sheet.column(day));
        return new ListMapping(columns, order, lengths(strava, units), durations(strava), strava);
    }

    private void findDays(int wrong) {
        if (wrong >= 0) {
            columns.set(wrong, Holds.NOTHING);
        }
        for (int column = 0; column < columns.size(); column++) {
            List<String> cells = sheet.column(column);
            List<String> some = cells.subList(0, Math.min(20, cells.size()));
            long days = some.stream().filter(DateWords::isDay).count();
            if (columns.get(column) == Holds.NOTHING && days * 2 > some.size()) {
                columns.set(column, Holds.DAY);
                return;
            }
        }
    }

    /** Strava shows a figure first and gives it exactly further on. */
    private void preferLater(Holds what) {
        for (int column = columns.size() - 1; column > columns.indexOf(what); column--) {
            if (columns.indexOf(what) >= 0 && Holds.ofHead(sheet.heads().get(column)) == what) {
                columns.set(columns.indexOf(what), Holds.NOTHING);
                columns.set(column, what);
                return;
            }
        }
    }

    private LengthUnit lengths(boolean strava, UnitSystem units) {
        int column = columns.indexOf(Holds.DISTANCE);
        LengthUnit usual = units == UnitSystem.METRIC ? LengthUnit.KILOMETRES : LengthUnit.MILES;
        if (column < 0) {
            return usual;
        }
        String head = sheet.heads().get(column).toLowerCase(Locale.ROOT);
        String cell = sheet.column(column).stream().findFirst().orElse("").toLowerCase(Locale.ROOT);
        if (head.matches(".*\\b(mi|miles?)\\b.*") || cell.matches(".*\\d\\s*(mi|miles?)\\b.*")) {
            return LengthUnit.MILES;
        }
        if (head.matches(".*\\bkm\\b.*") || head.contains("kilomet") || cell.matches(".*\\d\\s*km\\b.*")) {
            return LengthUnit.KILOMETRES;
        }
        double middle = middle(column);
        boolean metres = strava || head.matches(".*\\b(m|met(er|re)s?)\\b.*") || cell.matches(".*\\d\\s*m\\b.*");
        return metres || middle > 400 ? LengthUnit.METRES : usual;
    }

    /** A bare number is minutes, unless there are too many or too few of them for that. */
    private DurationUnit durations(boolean strava) {
        int column =
                columns.contains(Holds.DURATION) ? columns.indexOf(Holds.DURATION) : columns.indexOf(Holds.ELAPSED);
        if (column < 0) {
            return DurationUnit.MINUTES;
        }
        String head = sheet.heads().get(column).toLowerCase(Locale.ROOT);
        if (head.contains("hour") || head.contains("stunden")) {
            return DurationUnit.HOURS;
        }
        boolean clock = sheet.column(column).stream().anyMatch(cell -> cell.contains(":"));
        double middle = clock ? 0 : middle(column);
        if (strava || middle > 400 || head.matches(".*\\b(s|sec|seconds)\\b.*")) {
            return DurationUnit.SECONDS;
        }
        return middle > 0 && middle < 8 ? DurationUnit.HOURS : DurationUnit.MINUTES;
    }

    private double middle(int column) {
        double[] numbers = sheet.column(column).stream()
                .map(Figures::positive)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .sorted()
                .toArray();
        return numbers.length == 0 ? 0 : numbers[numbers.length / 2];
    }
}
