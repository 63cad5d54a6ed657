package io.milepost.training.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.running.Zone;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WorkoutNotationProperties {

    @Property(tries = 500)
    void whatIsPrintedReadsBackAsTheSameWorkout(@ForAll("workouts") Workout workout) {
        Reading again = WorkoutNotation.read(workout.notation());

        assertThat(again).isEqualTo(new Reading.Understood(workout));
    }

    @Property(tries = 500)
    void anyTextIsEitherAWorkoutOrAnErrorInsideIt(@ForAll("scribbles") String text) {
        switch (WorkoutNotation.read(text)) {
            case Reading.Understood(Workout workout) ->
                assertThat(Workout.of(workout.notation())).isEqualTo(workout);
            case Reading.Misunderstood(NotationError error) -> {
                assertThat(error.position()).isBetween(0, text.length());
                assertThat(text.substring(error.position())).startsWith(error.found());
            }
        }
    }

    @Provide
    Arbitrary<String> scribbles() {
        return Arbitraries.of(
                        "5", "x", "×", "(", ")", ", ", ",", " ", "km", "min", "m", "E", "-", "M", "jog", "walk", "lap",
                        "HR", "RPE", "4:30", "/", "\"", "REST", "1.5", "@", "\n", "é", "RACE")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Workout> workouts() {
        return workouts(2).filter(workout -> parts(workout) <= WorkoutNotation.MOST_PARTS);
    }

    private static int parts(Workout workout) {
        return Segment.of(workout, Paces::round).size();
    }

    private Arbitrary<Workout> workouts(int depth) {
        return items(depth).list().ofMinSize(1).ofMaxSize(3).map(Workout::new);
    }

    private Arbitrary<Item> items(int depth) {
        Arbitrary<Item> flat = Arbitraries.oneOf(List.of(steps(), sessions()));
        return depth == 0
                ? flat
                : Arbitraries.oneOf(
                        List.of(flat, Arbitraries.lazy(() -> repeats(depth)).map(repeat -> (Item) repeat)));
    }

    private Arbitrary<Item> steps() {
        return Combinators.combine(sizes(), targets().injectNull(0.2), cues().injectNull(0.7))
                .as(Step::new);
    }

    private Arbitrary<Item> sessions() {
        return Combinators.combine(
                        Arbitraries.of(Session.Kind.values()), sizes().injectNull(0.5), cues().injectNull(0.5))
                .as(Session::new);
    }

    private Arbitrary<Repeat> repeats(int depth) {
        Arbitrary<Rest> rests =
                Combinators.combine(Arbitraries.of(Rest.Kind.values()), sizes()).as(Rest::new);
        return Combinators.combine(Arbitraries.integers().between(1, 99), workouts(depth - 1), rests.injectNull(0.4))
                .as(Repeat::new);
    }

    private Arbitrary<Size> sizes() {
        Arbitrary<Double> amounts = Arbitraries.integers().between(10, 2_000).map(n -> n / 10.0);
        return Arbitraries.oneOf(List.of(
                Combinators.combine(amounts, Arbitraries.of(LengthUnit.values()))
                        .as(Size::of),
                Combinators.combine(amounts, Arbitraries.of(ClockUnit.MIN, ClockUnit.S))
                        .as(Size::of),
                Arbitraries.just(new Size.UntilLap())));
    }

    private Arbitrary<Target> targets() {
        Arbitrary<Zone> zones = Arbitraries.of(Zone.values());
        Arbitrary<Integer> seconds = Arbitraries.integers().between(90, 1_800);
        return Arbitraries.oneOf(List.of(
                Combinators.combine(zones, zones).as(Target.Zones::new),
                Combinators.combine(seconds, seconds, Arbitraries.of(LengthUnit.KM, LengthUnit.MI))
                        .as(Target.PaceBand::new),
                Arbitraries.integers().between(30, 200).map(low -> new Target.HeartRate(low, low + 18)),
                Arbitraries.integers().between(1, 9).map(low -> new Target.Exertion(low, low + 1)),
                Arbitraries.of(Target.Named.values())));
    }

    private Arbitrary<Cue> cues() {
        return Arbitraries.strings()
                .alpha()
                .withChars(" ,;()-'x5")
                .ofMinLength(1)
                .ofMaxLength(30)
                .filter(text -> !text.isBlank())
                .map(Cue::new);
    }
}
