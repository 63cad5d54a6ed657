package io.milepost.progress.detection;

import io.milepost.progress.detection.Prescribed.Stage;
import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.training.matching.Compliance;
import io.milepost.training.notation.Effort;
import io.milepost.training.reps.Intensity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
                session.netDrop(),
                session.readings());
    }

    static Session reading(Session session, Readings readings) {
        return new Session(
                session.id(),
                session.start(),
                session.day(),
                session.recordedAt(),
                session.run(),
                session.race(),
                session.distance(),
                session.elapsed(),
                session.sound(),
                session.netDrop(),
                readings);
    }

    /** A run over hills, counted by the device. */
    static Session hilly(int dayNumber, double km, double metres, int exertion) {
        var ascent = new Ascent(metres, Ascent.Method.DEVICE, false);
        return reading(
                run(dayNumber, km), new Readings(false, Optional.of(ascent), OptionalInt.of(exertion), Map.of()));
    }

    /** A run with its fastest stretch over a distance. */
    static Session fastOver(int dayNumber, Distance distance, Duration time) {
        return reading(
                run(dayNumber, distance.km() + 2),
                new Readings(false, Optional.empty(), OptionalInt.empty(), Map.of(distance, time)));
    }

    static Session onTreadmill(Session session) {
        Readings readings = session.readings();
        return reading(session, new Readings(true, readings.ascent(), readings.exertion(), readings.efforts()));
    }

    /** A planned threshold workout of an hour that nothing has become of yet. */
    static Prescribed planned(int dayNumber, Effort effort) {
        return new Prescribed(
                UUID.randomUUID(),
                dayNo(dayNumber),
                "Tuesday",
                effort,
                Duration.ofHours(1),
                0,
                Compliance.NOT_DONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Prescribed done(Prescribed workout, Session session, Compliance compliance) {
        return new Prescribed(
                workout.id(),
                workout.day(),
                workout.title(),
                workout.effort(),
                workout.length(),
                workout.hillReps(),
                compliance,
                Optional.of(session.id()),
                workout.worked(),
                workout.stage());
    }

    static Prescribed worked(
            Prescribed workout, int reps, Duration time, double paceSeconds, @Nullable Intensity intensity) {
        return new Prescribed(
                workout.id(),
                workout.day(),
                workout.title(),
                workout.effort(),
                workout.length(),
                workout.hillReps(),
                workout.compliance(),
                workout.session(),
                Optional.of(new Prescribed.Worked(
                        reps, time, Optional.of(new Pace(paceSeconds)), Optional.ofNullable(intensity))),
                workout.stage());
    }

    static Prescribed ofHills(Prescribed workout, int reps) {
        return new Prescribed(
                workout.id(),
                workout.day(),
                workout.title(),
                workout.effort(),
                workout.length(),
                reps,
                workout.compliance(),
                workout.session(),
                workout.worked(),
                workout.stage());
    }

    static Prescribed inPhase(Prescribed workout, Stage stage, Compliance compliance) {
        return new Prescribed(
                workout.id(),
                workout.day(),
                workout.title(),
                workout.effort(),
                workout.length(),
                workout.hillReps(),
                compliance,
                workout.session(),
                workout.worked(),
                Optional.of(stage));
    }

    static Known known(History history, List<Feeling> feelings) {
        return new Known(
                history, List.of(), List.of(), feelings, List.of(), List.of(), List.of(), Optional.empty(), dayNo(400));
    }

    /** A red flag, and when a coach recorded that training may go on. */
    static Feeling clearedFlag(int dayNumber, int hour, Instant cleared) {
        return new Feeling(
                at(dayNumber, hour), dayNo(dayNumber), OptionalInt.of(3), 0, false, false, true, Optional.of(cleared));
    }

    static Feeling low(int dayNumber, int hour) {
        return new Feeling(
                at(dayNumber, hour), dayNo(dayNumber), OptionalInt.of(2), 0, false, false, false, Optional.empty());
    }

    static Feeling pain(int dayNumber, int hour, int pain) {
        return new Feeling(
                at(dayNumber, hour), dayNo(dayNumber), OptionalInt.of(3), pain, false, false, false, Optional.empty());
    }

    static Feeling ill(int dayNumber, int hour) {
        return new Feeling(
                at(dayNumber, hour), dayNo(dayNumber), OptionalInt.of(1), 0, false, true, false, Optional.empty());
    }

    static Feeling redFlag(int dayNumber, int hour) {
        return new Feeling(
                at(dayNumber, hour), dayNo(dayNumber), OptionalInt.of(2), 0, false, false, true, Optional.empty());
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
                drop,
                Readings.NONE);
    }
}
