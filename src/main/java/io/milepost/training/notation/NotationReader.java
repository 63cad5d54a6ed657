package io.milepost.training.notation;

import io.milepost.running.Zone;
import io.milepost.training.notation.NotationError.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one text from left to right, one method for each line of the grammar. */
final class NotationReader {

    private static final int DEEPEST = 4;
    private static final int MOST_DIGITS = 6;

    private final Cursor cursor;

    NotationReader(String text) {
        cursor = new Cursor(text);
    }

    /** @throws Misread at the first thing that does not fit */
    Workout workout() {
        cursor.skipSeparators();
        if (cursor.atEnd()) {
            throw cursor.misread(Problem.EMPTY);
        }
        Workout workout = items(0);
        if (!cursor.atEnd()) {
            throw cursor.misread(Problem.BRACKET_NOT_OPENED);
        }
        return workout;
    }

    private Workout items(int depth) {
        List<Item> items = new ArrayList<>();
        int parts = 0;
        cursor.skipSeparators();
        do {
            int start = cursor.skipSpaces().at();
            Item item = item(depth);
            parts += parts(item);
            if (parts > WorkoutNotation.MOST_PARTS) {
                throw cursor.misread(Problem.TOO_MANY_PARTS, start);
            }
            items.add(item);
            cursor.skipSpaces();
            boolean separated = cursor.skipSeparators();
            if (cursor.atEnd() || cursor.here() == ')') {
                break;
            }
            if (!separated) {
                throw cursor.misread(restAhead() == null ? Problem.EXPECTED_SEPARATOR : Problem.REST_OUTSIDE_REPEAT);
            }
        } while (true);
        return new Workout(items);
    }

    /** Of the item as it passes. What is repeated has passed the limit itself, so that this cannot overflow. */
    private static int parts(Item item) {
        return item instanceof Repeat repeat
                ? repeat.times()
                                * repeat.turn().items().stream()
                                        .mapToInt(NotationReader::parts)
                                        .sum()
                        + repeat.rests()
                : 1;
    }

    private Item item(int depth) {
        cursor.skipSpaces();
        if (cursor.hasDigit()) {
            int start = cursor.at();
            String count = cursor.digits(MOST_DIGITS);
            char next = cursor.skipSpaces().here();
            if (next == 'x' || next == 'X' || next == '×') {
                cursor.skip(1);
                return repeat(start, count, depth);
            }
            cursor.backTo(start);
            return step();
        }
        String word = cursor.word();
        if (word.equalsIgnoreCase("lap")) {
            return step();
        }
        Optional<Session.Kind> kind = find(Session.Kind.values(), word);
        if (kind.isPresent()) {
            cursor.skip(word.length());
            return session(kind.get());
        }
        if (restAhead() != null) {
            throw cursor.misread(Problem.REST_OUTSIDE_REPEAT);
        }
        throw cursor.misread(cursor.here() == '(' ? Problem.BRACKET_WITHOUT_COUNT : Problem.EXPECTED_ITEM);
    }

    private Repeat repeat(int start, String count, int depth) {
        int times = Integer.parseInt(count);
        if (times < 1 || times > Repeat.MOST) {
            throw cursor.misread(Problem.REPEAT_OUT_OF_RANGE, start);
        }
        cursor.skipSpaces();
        Workout turn;
        if (cursor.here() == '(') {
            int bracket = cursor.at();
            if (depth >= DEEPEST) {
                throw cursor.misread(Problem.TOO_DEEP);
            }
            cursor.skip(1);
            turn = items(depth + 1);
            if (!cursor.skipIf(')')) {
                throw cursor.misread(Problem.BRACKET_NOT_CLOSED, bracket);
            }
        } else if (cursor.hasDigit() || cursor.word().equalsIgnoreCase("lap")) {
            turn = new Workout(List.of(step()));
        } else {
            throw cursor.misread(Problem.EXPECTED_TURN);
        }
        return new Repeat(times, turn, rest());
    }

    private @Nullable Rest rest() {
        cursor.skipSpaces();
        Rest.Kind kind = restAhead();
        if (kind == null) {
            return null;
        }
        cursor.skip(kind.word().length());
        return new Rest(kind, size());
    }

    /** The rest that the next word begins. "walk" is one only before a size; else it is how a step is done. */
    private Rest.@Nullable Kind restAhead() {
        String word = cursor.word();
        Rest.Kind kind = find(Rest.Kind.values(), word).orElse(null);
        if (kind != Rest.Kind.WALK) {
            return kind;
        }
        int start = cursor.at();
        cursor.skip(word.length());
        cursor.skipSpaces();
        boolean size = cursor.hasDigit() || cursor.word().equalsIgnoreCase("lap");
        cursor.backTo(start);
        return size ? kind : null;
    }

    private Step step() {
        Size size = size();
        cursor.skipSpaces();
        Target target = null;
        if (cursor.skipIf('@')) {
            target = target();
        } else if (restAhead() == null && (cursor.hasDigit() || !cursor.word().isEmpty())) {
            target = target();
        }
        return new Step(size, target, cue());
    }

    private Session session(Session.Kind kind) {
        cursor.skipSpaces();
        boolean sized = cursor.hasDigit() || cursor.word().equalsIgnoreCase("lap");
        return new Session(kind, sized ? size() : null, cue());
    }

    private Size size() {
        cursor.skipSpaces();
        int start = cursor.at();
        if (cursor.word().equalsIgnoreCase("lap")) {
            cursor.skip(3);
            return new Size.UntilLap();
        }
        BigDecimal amount = number();
        cursor.skipSpaces();
        String unit = cursor.word();
        Optional<LengthUnit> length = find(LengthUnit.values(), unit);
        Optional<ClockUnit> time = find(ClockUnit.values(), unit);
        // A capital M is the zone: "8 M" is eight of something, forgotten.
        if ((length.isEmpty() && time.isEmpty()) || unit.equals("M")) {
            throw cursor.misread(Problem.EXPECTED_UNIT);
        }
        boolean sound = length.map(u -> Size.Length.isSound(amount, u)).orElse(true)
                && time.map(u -> Size.Time.isSound(amount, u)).orElse(true);
        if (!sound) {
            throw cursor.misread(Problem.SIZE_OUT_OF_RANGE, start);
        }
        cursor.skip(unit.length());
        return length.<Size>map(u -> new Size.Length(amount, u))
                .orElseGet(() -> new Size.Time(amount, time.orElseThrow()));
    }

    /** Digits, and a decimal point or comma only where a digit follows at once. */
    private BigDecimal number() {
        int start = cursor.at();
        String whole = cursor.digits(MOST_DIGITS);
        if (whole.isEmpty()) {
            throw cursor.misread(Problem.EXPECTED_SIZE);
        }
        String fraction = "";
        char point = cursor.here();
        if ((point == '.' || point == ',') && Cursor.isDigit(cursor.charAt(cursor.at() + 1))) {
            cursor.skip(1);
            fraction = cursor.digits(Size.DECIMALS);
        }
        if (cursor.hasDigit()) {
            throw cursor.misread(Problem.SIZE_OUT_OF_RANGE, start);
        }
        return new BigDecimal(fraction.isEmpty() ? whole : whole + "." + fraction);
    }

    private Target target() {
        cursor.skipSpaces();
        if (cursor.hasDigit()) {
            return pace();
        }
        String word = cursor.word();
        Optional<Zone> zone = find(Zone.values(), word);
        if (zone.isPresent()) {
            cursor.skip(word.length());
            return zones(zone.get());
        }
        Optional<Target.Named> named = find(Target.Named.values(), word);
        if (named.isPresent()) {
            cursor.skip(word.length());
            return named.get();
        }
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "HR" -> heartRate();
            case "RPE" -> exertion();
            default -> throw cursor.misread(Problem.EXPECTED_TARGET);
        };
    }

    private Target zones(Zone first) {
        int end = cursor.at();
        cursor.skipSpaces();
        if (!cursor.skipDash()) {
            cursor.backTo(end);
            return Target.Zones.of(first);
        }
        cursor.skipSpaces();
        String word = cursor.word();
        Zone second = find(Zone.values(), word).orElseThrow(() -> cursor.misread(Problem.EXPECTED_TARGET));
        cursor.skip(word.length());
        return new Target.Zones(first, second);
    }

    private Target pace() {
        int first = minutesAndSeconds();
        cursor.skipSpaces();
        int second = first;
        if (cursor.skipDash()) {
            cursor.skipSpaces();
            second = minutesAndSeconds();
            cursor.skipSpaces();
        }
        if (!cursor.skipIf('/')) {
            throw cursor.misread(Problem.EXPECTED_PACE_UNIT);
        }
        cursor.skipSpaces();
        String word = cursor.word();
        LengthUnit per = find(LengthUnit.values(), word)
                .filter(unit -> unit != LengthUnit.M)
                .orElseThrow(() -> cursor.misread(Problem.EXPECTED_PACE_UNIT));
        cursor.skip(word.length());
        return new Target.PaceBand(first, second, per);
    }

    private int minutesAndSeconds() {
        int start = cursor.at();
        int minutes = cursor.integer(2);
        if (minutes < 0 || !cursor.skipIf(':')) {
            throw cursor.misread(Problem.EXPECTED_PACE, start);
        }
        int digits = cursor.at();
        int seconds = cursor.integer(2);
        if (cursor.at() - digits != 2 || seconds > 59) {
            throw cursor.misread(Problem.EXPECTED_PACE, start);
        }
        int pace = minutes * 60 + seconds;
        if (!Target.PaceBand.isSound(pace)) {
            throw cursor.misread(Problem.PACE_OUT_OF_RANGE, start);
        }
        return pace;
    }

    private Target heartRate() {
        int start = cursor.at();
        cursor.skip("HR".length());
        cursor.skipSpaces();
        int low = cursor.integer(3);
        cursor.skipSpaces();
        if (low < 0 || !cursor.skipDash()) {
            throw cursor.misread(Problem.EXPECTED_HEART_RATE, start);
        }
        cursor.skipSpaces();
        int high = cursor.integer(3);
        if (!Target.HeartRate.isSound(low, high)) {
            throw cursor.misread(Problem.EXPECTED_HEART_RATE, start);
        }
        return new Target.HeartRate(low, high);
    }

    private Target exertion() {
        int start = cursor.at();
        cursor.skip("RPE".length());
        cursor.skipSpaces();
        int low = cursor.integer(2);
        int end = cursor.at();
        cursor.skipSpaces();
        int high = low;
        if (cursor.skipDash()) {
            cursor.skipSpaces();
            high = cursor.integer(2);
        } else {
            cursor.backTo(end);
        }
        if (!Target.Exertion.isSound(low, high)) {
            throw cursor.misread(Problem.EXPECTED_EXERTION, start);
        }
        return new Target.Exertion(low, high);
    }

    private @Nullable Cue cue() {
        int before = cursor.at();
        cursor.skipSpaces();
        int start = cursor.at();
        if (cursor.atEnd() || Cue.QUOTES.indexOf(cursor.here()) < 0) {
            cursor.backTo(before);
            return null;
        }
        cursor.skip(1);
        int from = cursor.at();
        while (!cursor.atEnd() && Cue.QUOTES.indexOf(cursor.here()) < 0) {
            if (cursor.take() == '\n') {
                throw cursor.misread(Problem.CUE_NOT_CLOSED, start);
            }
        }
        if (cursor.atEnd()) {
            throw cursor.misread(Problem.CUE_NOT_CLOSED, start);
        }
        String text = cursor.between(from, cursor.at());
        cursor.skip(1);
        if (!Cue.isSound(text.strip())) {
            throw cursor.misread(Problem.CUE_NOT_SOUND, start);
        }
        return new Cue(text);
    }

    /** The constant of this name, in any case. */
    private static <E extends Enum<E>> Optional<E> find(E[] values, String word) {
        for (E value : values) {
            if (value.name().equalsIgnoreCase(word)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
