package io.milepost.training.adaptation;

import io.milepost.running.Distance;
import io.milepost.running.Zone;
import io.milepost.training.Evidence;
import io.milepost.training.notation.Item;
import io.milepost.training.notation.Repeat;
import io.milepost.training.notation.Step;
import io.milepost.training.notation.Target;
import io.milepost.training.notation.Workout;
import io.milepost.training.periods.Aim;
import io.milepost.training.periods.LongRunCap;
import io.milepost.training.periods.SessionCap;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Rule 10, per session ({@link SessionCap}, {@link LongRunCap}), of the week's volume; in a lighter week, of the last three
 * build weeks' mean. A tenth above a cap is let pass.
 */
final class CapsPolicy implements AdaptationPolicy {

    private static final int AHEAD = 13;
    private static final int FEWEST_RUNS = 3;
    private static final double TOLERANCE = 1.10;

    /** @param word which cap it is */
    private record Excess(String word, double share, Distance is, Distance most, Workout smaller) {}

    @Override
    public List<Idea> look(PlanSituation situation) {
        LocalDate today = situation.today();
        List<Idea> ideas = new ArrayList<>();
        situation
                .openTraining(today, today.plusDays(AHEAD))
                .forEach(each -> excess(situation, each).ifPresent(excess -> ideas.add(idea(each, excess))));
        return ideas;
    }

    private static Idea idea(Planned workout, Excess excess) {
        return new Idea(
                Rule.CAPS,
                Phrase.of(
                        "cap-" + excess.word(),
                        Figure.of(excess.is()),
                        Figure.share(excess.share()),
                        Figure.of(excess.most())),
                Set.of("cap:" + workout.id().value()),
                List.of(new Fact(
                        Evidence.Kind.WORKOUT,
                        workout.id().value(),
                        Phrase.of("planned", Figure.of(workout.title()), Figure.of(workout.day())))),
                List.of(Alteration.Reshape.to(workout, excess.smaller())));
    }

    private static Optional<Excess> excess(PlanSituation situation, Planned workout) {
        LocalDate monday = workout.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        // Who plans only the key sessions, or is back from days off, still runs the usual week around them.
        Distance build = Weeks.buildMean(situation, monday);
        Distance planned = situation.plannedInWeek(monday);
        Distance week = Weeks.isLighter(situation, monday) || build.isLongerThan(planned) ? build : planned;
        if (week.isZero() || runsIn(situation, monday) < FEWEST_RUNS) {
            return Optional.empty();
        }
        return situation.isLong(workout)
                ? longRun(situation, workout, week, monday).or(() -> zone(workout, SessionCap.M, week))
                : zone(workout, SessionCap.T, week)
                        .or(() -> zone(workout, SessionCap.I, week))
                        .or(() -> zone(workout, SessionCap.R, week))
                        .or(() -> zone(workout, SessionCap.M, week));
    }

    private static Optional<Excess> zone(Planned workout, SessionCap most, Distance week) {
        Zone zone = most.zone();
        double is = metresAt(workout, workout.workout(), zone);
        double cap = most.of(week).metres();
        if (is <= cap * TOLERANCE) {
            return Optional.empty();
        }
        Workout smaller = Shortening.parts(
                workout.workout(), item -> metresAt(workout, new Workout(List.of(item)), zone) > 0, cap / is);
        return smaller.equals(workout.workout())
                ? Optional.empty()
                : Optional.of(new Excess(
                        zone.name().toLowerCase(Locale.ROOT),
                        most.share(),
                        Distance.metres(is),
                        Distance.metres(cap),
                        smaller));
    }

    private static Optional<Excess> longRun(PlanSituation situation, Planned run, Distance week, LocalDate monday) {
        Aim aim = situation
                .raceFrom(run.day())
                .map(each -> new Aim(each.estimate().distance(), each.day()))
                .orElse(Aim.NONE);
        Duration marathon = run.speeds().apply(Zone.M).fast().timeFor(Distance.MARATHON);
        LongRunCap most = LongRunCap.of(aim, runsIn(situation, monday), marathon);
        double is = run.estimate().distance().metres();
        double byTime = is
                * most.time().toMinutes()
                / Math.max(1, run.estimate().duration().toMinutes());
        double cap = Math.min(most.ofWeek(week).metres(), byTime);
        if (is <= cap * TOLERANCE) {
            return Optional.empty();
        }
        return Optional.of(new Excess(
                "long",
                most.share(),
                Distance.metres(is),
                Distance.metres(cap),
                Shortening.all(run.workout(), cap / is)));
    }

    private static long runsIn(PlanSituation situation, LocalDate monday) {
        return situation
                .between(monday, monday.plusDays(6))
                .filter(each -> each.isRun() && !each.isRace())
                .map(Planned::day)
                .distinct()
                .count();
    }

    private static double metresAt(Planned of, Workout workout, Zone zone) {
        double sum = 0;
        for (Item item : workout.items()) {
            sum += switch (item) {
                case Repeat repeat -> repeat.times() * metresAt(of, repeat.turn(), zone);
                case Step step ->
                    step.target() instanceof Target.Zones zones && zones.hard() == zone
                            ? of.sizeOf(new Workout(List.of(step))).distance().metres()
                            : 0;
                default -> 0;
            };
        }
        return sum;
    }
}
