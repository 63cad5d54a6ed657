package io.milepost.training;

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

    /** One line for each part: "3 × 6 min threshold (4:31 /km), jog 1 min between". */
    public List<String> lines(Workout workout, @Nullable TrainingPaces paces, Formats formats) {
        return workout.items().stream().map(item -> line(item, paces, formats)).toList();
    }

    /** The same as {@link #lines} for a workout on a calendar. */
    public List<String> lines(PlannedWorkout workout, Formats formats) {
        return lines(workout.workout(), workout.paces(), formats);
    }

    /** "13.0 km · about 1 h 18": as much as can be told; empty for rest. */
    public String size(Estimate estimate, Formats formats) {
        boolean far = !estimate.distance().isZero();
        boolean lasts = !estimate.duration().isZero();
        String key = far && lasts ? "both" : far ? "distance" : lasts ? "duration" : "";
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

    /** The distance, or the time where it goes nowhere: what stands in a calendar's cell. Empty for rest. */
    public String total(Estimate estimate, Formats formats) {
        if (!estimate.distance().isZero()) {
            return formats.distance(estimate.distance());
        }
        return estimate.duration().isZero() ? "" : formats.duration(estimate.duration());
    }

    private String line(Item item, @Nullable TrainingPaces paces, Formats formats) {
        return switch (item) {
            case Step step -> step(step, paces, formats);
            case Session session -> session(session, formats);
            case Repeat repeat -> repeat(repeat, paces, formats);
        };
    }

    private String step(Step step, @Nullable TrainingPaces paces, Formats formats) {
        Target target = step.target();
        String size = size(step.size(), formats);
        String words = target == null ? size : size + " " + target(target, paces, formats);
        return cued(words, step.cue(), formats);
    }

    private String session(Session session, Formats formats) {
        String kind = word("training.session.", session.kind(), formats);
        Size size = session.size();
        return cued(size == null ? kind : kind + " " + size(size, formats), session.cue(), formats);
    }

    private String repeat(Repeat repeat, @Nullable TrainingPaces paces, Formats formats) {
        boolean single = repeat.turn().items().size() == 1;
        String turn = lines(repeat.turn(), paces, formats).stream().collect(Collectors.joining(" + "));
        String words = messages.get(
                single ? "training.repeat.single" : "training.repeat.several",
                formats.locale(),
                String.valueOf(repeat.times()),
                turn);
        Rest rest = repeat.rest();
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

    private String target(Target target, @Nullable TrainingPaces paces, Formats formats) {
        return switch (target) {
            case Target.Zones zones -> zones(zones, paces, formats);
            case Target.PaceBand band -> messages.get("training.at", formats.locale(), formats.paces(band.range()));
            case Target.HeartRate rate ->
                messages.get(
                        "training.heart-rate",
                        formats.locale(),
                        String.valueOf(rate.low()),
                        String.valueOf(rate.high()));
            case Target.Exertion effort -> effort(effort, formats);
            case Target.Named named -> word("training.target.", named, formats);
        };
    }

    private String effort(Target.Exertion effort, Formats formats) {
        String low = String.valueOf(effort.low());
        return effort.low() == effort.high()
                ? messages.get("training.exertion", formats.locale(), low)
                : messages.get("training.exertion", formats.locale(), low + "–" + effort.high());
    }

    private String zones(Target.Zones zones, @Nullable TrainingPaces paces, Formats formats) {
        String gentle = zone(zones.gentle(), paces, formats);
        return zones.gentle() == zones.hard()
                ? gentle
                : messages.get("training.zones", formats.locale(), gentle, zone(zones.hard(), paces, formats));
    }

    private String zone(Zone zone, @Nullable TrainingPaces paces, Formats formats) {
        String word = word("training.zone.", zone, formats);
        return paces == null
                ? word
                : messages.get("training.zone-pace", formats.locale(), word, formats.paces(paces.range(zone)));
    }

    private String word(String prefix, Enum<?> constant, Formats formats) {
        return messages.get(prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), formats.locale());
    }
}
