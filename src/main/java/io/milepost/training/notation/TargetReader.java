package io.milepost.training.notation;

import io.milepost.running.Zone;
import io.milepost.training.notation.NotationError.Problem;
import java.util.Locale;
import java.util.Optional;

/** Reads how hard: what stands behind the {@code @}, or in its place. */
final class TargetReader {

    private final Cursor cursor;

    TargetReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** @throws Misread where no target stands here, or one that nobody holds */
    Target target() {
        cursor.skipSpaces();
        if (cursor.hasDigit()) {
            return pace();
        }
        String word = cursor.word();
        Optional<Zone> zone = cursor.named(Zone.values());
        if (zone.isPresent()) {
            cursor.skip(word.length());
            return zones(zone.get());
        }
        Optional<Target.Named> named = cursor.named(Target.Named.values());
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
        Zone second = cursor.named(Zone.values()).orElseThrow(() -> cursor.misread(Problem.EXPECTED_TARGET));
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
        LengthUnit per = cursor.named(LengthUnit.values())
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
}
