package io.milepost.activities.files;

import io.milepost.activities.Lap;
import io.milepost.activities.Samples;
import io.milepost.activities.Samples.Column;
import io.milepost.activities.Sport;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads an activity that Strava's API told, for the API gives no original file. Milepost keeps what it told in an envelope
 * of its own:
 *
 * <pre>{@code {"milepost": "strava-activity", "version": 1,
 *  "activity": …the answer to GET /activities/{id}…,
 *  "streams": …the answer to GET /activities/{id}/streams?key_by_type=true, or {} where there are none…}}</pre>
 *
 * <p>What the fields mean: <a href="https://developers.strava.com/docs/reference/">Strava's reference</a>
 * (DetailedActivity, StreamSet). Strava tells no time of the clock; the timer here is what Strava itself shows and counts
 * paces from: the moving time, and for a race the elapsed time. It is read token by token, so that a hostile file costs no
 * more than its samples.
 */
final class VendorJsonReader {

    private static final String MARK = "\"milepost\":\"strava-activity\"";
    private static final int MARK_WITHIN = 200;
    private static final int VERSION = 1;
    private static final int LONGEST_TITLE = 120;
    private static final Set<String> STREAMS =
            Set.of("time", "latlng", "altitude", "heartrate", "velocity_smooth", "cadence", "distance");
    private static final int MOST_LAPS = 5_000;
    private static final int RUN_RACE = 1;
    private static final int RIDE_RACE = 11;

    private final Map<String, Object> activity = new HashMap<>();
    private final Map<String, Numbers> streams = new HashMap<>();
    private final Stated stated = new Stated();
    private final Limits limits;
    private int version;

    private VendorJsonReader(Limits limits) {
        this.limits = limits;
    }

    static boolean looksLikeVendorJson(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, MARK_WITHIN), StandardCharsets.UTF_8);
        String dense = head.replaceAll("\\s", "");
        return dense.startsWith("{") && dense.contains(MARK);
    }

    static List<Stated> read(byte[] content, Limits limits) throws UnreadableException {
        VendorJsonReader reader = new VendorJsonReader(limits);
        try (JsonParser json = new JsonFactory().createParser(tools.jackson.core.ObjectReadContext.empty(), content)) {
            reader.envelope(json);
        } catch (JacksonException e) {
            throw new UnreadableException(ReadResult.Reason.JSON_BROKEN);
        }
        return List.of(reader.stated());
    }

    private void envelope(JsonParser json) throws UnreadableException {
        json.nextToken();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken first = json.nextToken();
            if (name.equals("activity") && first == JsonToken.START_OBJECT) {
                activity(json);
            } else if (name.equals("streams") && first == JsonToken.START_OBJECT) {
                streams(json);
            } else if (name.equals("version") && first.isNumeric()) {
                version = json.getValueAsInt();
            } else {
                json.skipChildren();
            }
        }
    }

    private void activity(JsonParser json) {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken first = json.nextToken();
            if (name.equals("laps") && first == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    lap(json);
                }
            } else {
                scalar(json, first, name, activity);
            }
        }
    }

    private void lap(JsonParser json) {
        Map<String, Object> lap = new HashMap<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            scalar(json, json.nextToken(), name, lap);
        }
        double elapsed = number(lap, "elapsed_time");
        Instant start = instant(lap);
        Instant began = instant(activity);
        if (stated.laps.size() < MOST_LAPS && elapsed > 0) {
            double sum = stated.laps.stream()
                    .mapToDouble(each -> each.elapsedSeconds().orElse(0))
                    .sum();
            stated.laps.add(new Lap(
                    start == null || began == null
                            ? sum
                            : Duration.between(began, start).toSeconds(),
                    optional(number(lap, "distance")),
                    optional(number(lap, "moving_time")),
                    optional(elapsed),
                    beats(number(lap, "average_heartrate")),
                    beats(number(lap, "max_heartrate"))));
        }
    }

    private static void scalar(JsonParser json, JsonToken token, String name, Map<String, Object> into) {
        switch (token) {
            case VALUE_STRING -> into.put(name, json.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> into.put(name, json.getDoubleValue());
            case VALUE_TRUE -> into.put(name, true);
            default -> json.skipChildren();
        }
    }

    private void streams(JsonParser json) throws UnreadableException {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                json.skipChildren();
                continue;
            }
            for (String part = json.nextName(); part != null; part = json.nextName()) {
                if (json.nextToken() == JsonToken.START_ARRAY && part.equals("data") && STREAMS.contains(name)) {
                    streams.put(name, numbers(json));
                } else {
                    json.skipChildren();
                }
            }
        }
    }

    /** All numbers of an array, those of arrays within it in a row; what is no number is NaN. */
    private Numbers numbers(JsonParser json) throws UnreadableException {
        Numbers numbers = new Numbers();
        int depth = 1;
        while (depth > 0) {
            JsonToken token = json.nextToken();
            if (token == null) {
                throw new UnreadableException(ReadResult.Reason.JSON_BROKEN);
            }
            switch (token) {
                case START_ARRAY -> depth++;
                case END_ARRAY -> depth--;
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> numbers.add(json.getDoubleValue());
                case START_OBJECT -> json.skipChildren();
                default -> numbers.add(Double.NaN);
            }
            if (numbers.size > 2 * limits.samples()) {
                throw new UnreadableException(ReadResult.Reason.TOO_MANY_POINTS, limits.samples());
            }
        }
        return numbers;
    }

    private Stated stated() throws UnreadableException {
        stated.start = instant(activity);
        if (version != VERSION || stated.start == null) {
            throw new UnreadableException(ReadResult.Reason.JSON_BROKEN);
        }
        stated.title = activity.get("name") instanceof String name ? title(name) : null;
        stated.sport = sport();
        int type = (int) number(activity, "workout_type");
        stated.race = type == RUN_RACE || type == RIDE_RACE;
        stated.effort = number(activity, "perceived_exertion");
        stated.distance = number(activity, "distance");
        stated.moving = number(activity, "moving_time");
        stated.elapsed = number(activity, "elapsed_time");
        stated.timer = stated.race ? stated.elapsed : stated.moving;
        stated.deviceAscent = number(activity, "total_elevation_gain");
        stated.averageHeartRate = number(activity, "average_heartrate");
        stated.maxHeartRate = number(activity, "max_heartrate");
        stated.averageHeartRateExpected = false;
        samples();
        return stated;
    }

    private void samples() throws UnreadableException {
        Numbers time = streams.getOrDefault("time", new Numbers());
        if (time.size > limits.samples()) {
            throw new UnreadableException(ReadResult.Reason.TOO_MANY_POINTS, limits.samples());
        }
        Samples.Builder samples = new Samples.Builder();
        int outOfOrder = 0;
        double last = 0;
        for (int i = 0; i < time.size; i++) {
            double offset = time.at(i);
            if (!(offset >= last) || offset > limits.longestSeconds()) {
                outOfOrder++;
                continue;
            }
            last = offset;
            double latitude = at("latlng", 2 * i);
            double longitude = at("latlng", 2 * i + 1);
            boolean located = Geo.isPlace(latitude, longitude);
            double beats = at("heartrate", i);
            samples.add(offset)
                    .with(Column.LATITUDE, located ? latitude : Double.NaN)
                    .with(Column.LONGITUDE, located ? longitude : Double.NaN)
                    .with(Column.ALTITUDE, at("altitude", i))
                    .with(Column.HEART_RATE, Appraisal.isHeartRate(beats) ? beats : Double.NaN)
                    .with(Column.SPEED, at("velocity_smooth", i))
                    .with(Column.CADENCE, at("cadence", i))
                    .with(Column.DISTANCE, at("distance", i));
        }
        stated.remarkIfAny(io.milepost.activities.Remark.Kind.POINTS_OUT_OF_ORDER, outOfOrder);
        stated.samples = samples.build();
    }

    private static @Nullable String title(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.isEmpty()
                ? null
                : plain.substring(0, Math.min(plain.length(), LONGEST_TITLE)).strip();
    }

    private double at(String stream, int index) {
        Numbers numbers = streams.get(stream);
        return numbers == null || index >= numbers.size ? Double.NaN : numbers.at(index);
    }

    private Sport sport() {
        Object type = activity.getOrDefault("sport_type", activity.getOrDefault("type", ""));
        String plain = type.toString().toLowerCase(Locale.ROOT);
        return switch (plain) {
            case "run" -> Boolean.TRUE.equals(activity.get("trainer")) ? Sport.TREADMILL : Sport.RUN;
            case "trailrun" -> Sport.TRAIL_RUN;
            case "virtualrun" -> Sport.TREADMILL;
            case "walk" -> Sport.WALK;
            case "hike" -> Sport.HIKE;
            case "swim" -> Sport.SWIM;
            case "weighttraining" -> Sport.STRENGTH;
            case "" -> Sport.UNKNOWN;
            default -> plain.endsWith("ride") ? Sport.RIDE : Sport.OTHER;
        };
    }

    private static @Nullable Instant instant(Map<String, Object> of) {
        try {
            return of.get("start_date") instanceof String text ? Instant.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static double number(Map<String, Object> of, String name) {
        return of.get(name) instanceof Double value ? value : Double.NaN;
    }

    private static OptionalDouble optional(double value) {
        return value >= 0 ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static OptionalInt beats(double value) {
        return Appraisal.isHeartRate(value) ? OptionalInt.of((int) Math.rint(value)) : OptionalInt.empty();
    }

    /** A growing row of numbers. */
    private static final class Numbers {
        private double[] values = new double[64];
        private int size;

        void add(double value) {
            if (size == values.length) {
                values = java.util.Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        double at(int index) {
            return values[index];
        }
    }
}
