package io.milepost.training.notation;

import io.milepost.training.notation.NotationError.Problem;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads how long or how far. */
final class SizeReader {

    static final int MOST_DIGITS = 6;

    private final Cursor cursor;

    SizeReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** @throws Misread where no size stands here, or one that nobody runs */
    Size size() {
        cursor.skipSpaces();
        int start = cursor.at();
        if (cursor.word().equalsIgnoreCase("lap")) {
            cursor.skip(3);
            return new Size.UntilLap();
        }
        BigDecimal amount = number();
        cursor.skipSpaces();
        String unit = cursor.word();
        Optional<LengthUnit> length = cursor.named(LengthUnit.values());
        Optional<ClockUnit> time = cursor.named(ClockUnit.values());
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
}
