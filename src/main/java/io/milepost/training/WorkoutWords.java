package io.milepost.training;

import io.milepost.running.PaceRange;
import io.milepost.running.TrainingPaces;
import io.milepost.running.UnitSystem;
import io.milepost.running.Zone;
import io.milepost.training.notation.ClockUnit;
import io.milepost.training.notation.Cue;
import io.milepost.training.notation.Estimate;
import io.milepost.training.notation.Item;
import io.milepost.training.notation.LengthUnit;
import io.milepost.training.notation.Repeat;
import io.milepost.training.notation.Rest;
import io.milepost.training.notation.Session;
import io.milepost.training.notation.Size;
import io.milepost.training.notation.Step;
import io.milepost.training.notation.Target;
import io.milepost.training.notation.Workout;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A workout in words for one reader: their units and language, the athlete's own paces. */
@Service
public class WorkoutWords {

    private final Messages messages;

    WorkoutWords(Messages messages) {
        this.messages = messages;
    }

    /** At whose paces a workout is told, to whom, and whether on a belt. */
    private record Telling(@Nullable TrainingPaces paces, Formats formats, boolean belt) {

        String paces(PaceRange range) {
            String told = formats.paces(range);
            return belt ? told + ", " + formats.speeds(range) : told;
        }
    }

    /** One line for each part: "3 × 6 min threshold (4:31 /km), jog 1 min between". */
    public List<String> lines(Workout workout, @Nullable TrainingPaces paces, Formats formats) {
        return lines(workout, new Telling(paces, formats, false));
    }

    /** The same for a treadmill: "3 × 6 min threshold (4:31 /km, 13.3 km/h)"; a hill is an incline. */
    public List<String> beltLines(Workout workout, @Nullable TrainingPaces paces, Formats formats) {
        return lines(workout, new Telling(paces, formats, true));
    }

    /** The same for a workout on a calendar, on the road or on a treadmill. */
    public List<String> lines(PlannedWorkout workout, Formats formats) {
        return lines(workout.workout(), new Telling(workout.paces(), formats, workout.treadmill()));
    }

    private List<String> lines(Workout workout, Telling to) {
        return workout.items().stream().map(item -> line(item, to)).toList();
    }

    /** "13.0 km · about 1 h 18", or "40 min · about 7.2 km" where time was asked for: as much as can be told; empty for rest. */
    public String size(Estimate estimate, Formats formats) {
        boolean far = !estimate.distance().isZero();
        boolean lasts = !estimate.duration().isZero();
        String both = estimate.byTime() ? "by-time" : "both";
        String key = far && lasts ? both : far ? "distance" : lasts ? "duration" : "";
        if (key.isEmpty()) {
            return "";
        }
        String size = messages.get(
                "training.size." + key,
                formats.locale(),
                formats.distance(estimate.distance()),
                formats.duration(estimate.duration()));
        return estimate.open() ? messages.get("training.size.open", formats.locale(), size) : size;
    }

    /** The distance, or the time where that was asked for: what stands in a calendar's cell. Empty for rest. */
    public String total(Estimate estimate, Formats formats) {
        if (!estimate.byTime()) {
            return formats.distance(estimate.distance());
        }
        return estimate.duration().isZero() ? "" : formats.duration(estimate.duration());
    }

    private String line(Item item, Telling to) {
        return switch (item) {
            case Step step -> step(step, to);
            case Session session -> session(session, to.formats());
            case Repeat repeat -> repeat(repeat, to);
        };
    }

    private String step(Step step, Telling to) {
        Formats formats = to.formats();
        Target target = step.target();
        String size = size(step.size(), formats);
        if (target == null) {
            return cued(size, step.cue(), formats);
        }
        boolean open = step.size() instanceof Size.UntilLap;
        String words = open ? target(target, to) + " " + size : size + " " + target(target, to);
        return cued(words, step.cue(), formats);
    }

    private String session(Session session, Formats formats) {
        String kind = word("training.session.", session.kind(), formats);
        Size size = session.size();
        return cued(size == null ? kind : kind + " " + size(size, formats), session.cue(), formats);
    }

    private String repeat(Repeat repeat, Telling to) {
        Formats formats = to.formats();
        List<Item> parts = repeat.turn().items();
        boolean single = parts.size() == 1 && !(parts.getFirst() instanceof Repeat);
        String turn = lines(repeat.turn(), to).stream().collect(Collectors.joining(" + "));
        String words = messages.get(
                single ? "training.repeat.single" : "training.repeat.several",
                formats.locale(),
                String.valueOf(repeat.times()),
                turn);
        return rested(words, repeat.rest(), formats);
    }

    /** "4 ×, jog 1 min between": how often and with what rest, for who sees what is repeated below it. */
    public String times(Repeat repeat, Formats formats) {
        String times = messages.get("training.build.times", formats.locale(), String.valueOf(repeat.times()));
        return rested(times, repeat.rest(), formats);
    }

    private String rested(String words, @Nullable Rest rest, Formats formats) {
        return rest == null
                ? words
                : messages.get(
                        "training.repeat.rest",
                        formats.locale(),
                        words,
                        word("training.rest.", rest.kind(), formats),
                        size(rest.size(), formats));
    }

    private String cued(String words, @Nullable Cue cue, Formats formats) {
        return cue == null ? words : messages.get("training.cue", formats.locale(), words, cue.text());
    }

    private String size(Size size, Formats formats) {
        return switch (size) {
            case Size.UntilLap _ -> messages.get("training.until-lap", formats.locale());
            case Size.Time time ->
                time.unit() == ClockUnit.S
                        ? messages.get(
                                "training.seconds",
                                formats.locale(),
                                plain(time.amount().doubleValue(), formats))
                        : formats.duration(time.duration());
            case Size.Length length -> length(length, formats);
        };
    }

    /** Track lengths stay in metres; kilometres and miles become the reader's. */
    private String length(Size.Length length, Formats formats) {
        if (length.unit() == LengthUnit.M) {
            return messages.get(
                    "training.metres", formats.locale(), plain(length.amount().doubleValue(), formats));
        }
        LengthUnit readers = formats.units() == UnitSystem.METRIC ? LengthUnit.KM : LengthUnit.MI;
        if (length.unit() != readers) {
            return formats.distance(length.distance());
        }
        return messages.get(
                "training." + readers.word(),
                formats.locale(),
                plain(length.amount().doubleValue(), formats));
    }

    private static String plain(double amount, Formats formats) {
        boolean whole = amount == Math.rint(amount);
        boolean tenths = amount * 10 == Math.rint(amount * 10);
        return formats.decimals(amount, whole ? 0 : tenths ? 1 : 2);
    }

    private String target(Target target, Telling to) {
        Formats formats = to.formats();
        return switch (target) {
            case Target.Zones zones -> zones(zones, to);
            case Target.PaceBand band -> messages.get("training.at", formats.locale(), to.paces(band.range()));
            case Target.HeartRate rate ->
                messages.get(
                        "training.heart-rate",
                        formats.locale(),
                        String.valueOf(rate.low()),
                        String.valueOf(rate.high()));
            case Target.Exertion effort -> effort(effort, formats);
            case Target.Named named ->
                named == Target.Named.HILL && to.belt()
                        ? messages.get("training.treadmill.hill", formats.locale())
                        : word("training.target.", named, formats);
        };
    }

    private String effort(Target.Exertion effort, Formats formats) {
        String low = String.valueOf(effort.low());
        return effort.low() == effort.high()
                ? messages.get("training.exertion", formats.locale(), low)
                : messages.get("training.exertion", formats.locale(), low + "–" + effort.high());
    }

    private String zones(Target.Zones zones, Telling to) {
        Formats formats = to.formats();
        String gentle = zone(zones.gentle(), to);
        return zones.gentle() == zones.hard()
                ? gentle
                : messages.get("training.zones", formats.locale(), gentle, zone(zones.hard(), to));
    }

    private String zone(Zone zone, Telling to) {
        TrainingPaces paces = to.paces();
        String word = word("training.zone.", zone, to.formats());
        return paces == null
                ? word
                : messages.get("training.zone-pace", to.formats().locale(), word, to.paces(paces.range(zone)));
    }

    private String word(String prefix, Enum<?> constant, Formats formats) {
        return messages.get(prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), formats.locale());
    }
}
