package io.milepost.progress.detection;

import io.milepost.running.Distance;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

/** Evidence in one line each. Days count from a fixed Monday; everything starts at seven in the morning, in UTC. */
final class Given {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private Given() {}

    static LocalDate dayNo(int number) {
        return MONDAY.plusDays(number);
    }

    static Instant at(int dayNumber, int hour) {
        return dayNo(dayNumber).atStartOfDay().plusHours(hour).toInstant(ZoneOffset.UTC);
    }

    /** An easy run of so many kilometres at six minutes each, known an hour after it ended. */
    static Session run(int dayNumber, double km) {
        var length = Duration.ofSeconds(Math.round(km * 360));
        return session(dayNumber, Optional.of(Distance.km(km)), length, true, false, true, OptionalDouble.empty());
    }

    static Session race(int dayNumber, double km, Duration elapsed) {
        return session(dayNumber, Optional.of(Distance.km(km)), elapsed, true, true, true, OptionalDouble.empty());
    }

    static Session strength(int dayNumber, Duration length) {
        return session(dayNumber, Optional.empty(), length, false, false, true, OptionalDouble.empty());
    }

    static Session unsound(Session sound) {
        return session(
                (int) (sound.day().toEpochDay() - MONDAY.toEpochDay()),
                sound.distance(),
                sound.elapsed(),
                sound.run(),
                sound.race(),
                false,
                sound.netDrop());
    }

    static Session dropping(Session flat, double metres) {
        return session(
                (int) (flat.day().toEpochDay() - MONDAY.toEpochDay()),
                flat.distance(),
                flat.elapsed(),
                flat.run(),
                flat.race(),
                flat.sound(),
                OptionalDouble.of(metres));
    }

    static Session recordedLater(Session session, int days) {
        return new Session(
                session.id(),
                session.start(),
                session.day(),
                session.start().plus(Duration.ofDays(days)),
                session.run(),
                session.race(),
                session.distance(),
                session.elapsed(),
                session.sound(),
                session.netDrop());
    }

    static Feeling low(int dayNumber, int hour) {
        return new Feeling(at(dayNumber, hour), dayNo(dayNumber), OptionalInt.of(2), 0, false, false, false);
    }

    static Feeling pain(int dayNumber, int hour, int pain) {
        return new Feeling(at(dayNumber, hour), dayNo(dayNumber), OptionalInt.of(3), pain, false, false, false);
    }

    static Feeling ill(int dayNumber, int hour) {
        return new Feeling(at(dayNumber, hour), dayNo(dayNumber), OptionalInt.of(1), 0, false, true, false);
    }

    static Feeling redFlag(int dayNumber, int hour) {
        return new Feeling(at(dayNumber, hour), dayNo(dayNumber), OptionalInt.of(2), 0, false, false, true);
    }

    static History history(Session... sessions) {
        return History.of(Arrays.asList(sessions));
    }

    /** A month of runs, the longest of them 12 km and five days before day 30. */
    static History upToTwelveKm(Session... more) {
        return History.of(Stream.concat(
                        Stream.of(run(1, 8), run(4, 9), run(8, 10), run(12, 8), run(18, 11), run(25, 12)),
                        Stream.of(more))
                .toList());
    }

    private static Session session(
            int dayNumber,
            Optional<Distance> distance,
            Duration elapsed,
            boolean run,
            boolean race,
            boolean sound,
            OptionalDouble drop) {
        var start = at(dayNumber, 7);
        return new Session(
                UUID.randomUUID(),
                start,
                dayNo(dayNumber),
                start.plus(elapsed).plus(Duration.ofHours(1)),
                run,
                race,
                distance,
                elapsed,
                sound,
                drop);
    }
}
