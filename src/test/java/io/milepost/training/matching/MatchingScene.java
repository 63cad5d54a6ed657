package io.milepost.training.matching;

import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.training.notation.Estimate;
import io.milepost.training.notation.Paces;
import io.milepost.training.notation.Workout;
import io.milepost.training.reps.FastestMinutes;
import io.milepost.training.reps.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans and training of one athlete in Berlin, at round paces. */
final class MatchingScene {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    static final Instant LONG_AFTER = Instant.parse("2026-12-24T12:00:00Z");

    private MatchingScene() {}

    static Matching match(List<Wanted> wanted, List<Done> done, Correction... corrections) {
        return Matching.of(wanted, done, new Circumstances(List.of(corrections), day -> false, LONG_AFTER, BERLIN));
    }

    static Wanted wanted(String notation, LocalDate day) {
        return wanted(UUID.randomUUID(), notation, day);
    }

    static Wanted wanted(UUID id, String notation, LocalDate day) {
        Workout workout = Workout.of(notation);
        return new Wanted(
                id,
                day,
                notation,
                workout,
                Estimate.of(workout, Paces::round),
                FastestMinutes.planned(Stretch.of(workout, Paces::round)).orElse(null));
    }

    static Done done(Done.Kind kind, double km, long minutes, LocalDate day) {
        return done(kind, km, minutes, day, "", null);
    }

    static Done done(Done.Kind kind, double km, long minutes, LocalDate day, String title, @Nullable Pace fastest) {
        return new Done(
                UUID.randomUUID(), day, null, kind, Distance.km(km), Duration.ofMinutes(minutes), title, fastest);
    }

    static Done at(Done done, String start) {
        return new Done(
                done.id(),
                done.day(),
                Instant.parse(start),
                done.kind(),
                done.distance(),
                done.duration(),
                done.title(),
                done.fastest());
    }
}
