package io.milepost.activities.archives;

import io.milepost.activities.Impression;
import io.milepost.activities.archives.ArchiveException.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Garmin's {@code *_summarizedActivities.json}: distances in centimetres, times in milliseconds. It is read one activity
 * after the other, as a heavy user's takes a hundred megabytes.
 */
final class GarminSummaries {

    private static final String LIST = "summarizedActivitiesExport";
    private static final double CENTIMETRES = 100;
    private static final double MILLISECONDS = 1_000;

    /** Reads one activity of many: what follows it is the next one. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private GarminSummaries() {}

    static boolean isIn(PackedFile file) {
        return file.name().endsWith("_summarizedActivities.json");
    }

    /** @param from the number of the first activity */
    static List<Told> read(byte[] json, int from) throws ArchiveException {
        List<Told> told = new ArrayList<>();
        try (JsonParser parser = MAPPER.createParser(json)) {
            boolean inList = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME && LIST.equals(parser.currentName())) {
                    inList = parser.nextToken() == JsonToken.START_ARRAY;
                } else if (inList && token == JsonToken.START_OBJECT) {
                    JsonNode activity = MAPPER.readTree(parser);
                    told.add(told(activity, from + told.size()));
                } else if (token == JsonToken.END_ARRAY) {
                    inList = false;
                }
                if (told.size() > Sheet.MOST_ROWS) {
                    throw new ArchiveException(Why.TOO_MANY_FILES, Sheet.MOST_ROWS);
                }
            }
        } catch (JacksonException e) {
            if (told.isEmpty()) {
                throw new ArchiveException(Why.LIST_BROKEN);
            }
        }
        return told;
    }

    private static Told told(JsonNode activity, int line) {
        Told.Draft draft = new Told.Draft(line);
        OptionalDouble begin = number(activity, "beginTimestamp", 1);
        if (begin.isEmpty()) {
            begin = number(activity, "startTimeGmt", 1);
        }
        draft.start =
                begin.isEmpty() ? Optional.empty() : Optional.of(Instant.ofEpochMilli((long) begin.getAsDouble()));
        draft.title = text(activity, "name");
        draft.sport = SportWords.sport(text(activity, "activityType").orElse("").replace('_', ' '));
        draft.race = text(activity, "eventTypeId").filter("1"::equals).isPresent()
                || text(activity, "eventType").filter("race"::equals).isPresent();
        draft.words = text(activity, "description")
                .map(text ->
                        text.length() > Impression.LONGEST_WORDS ? text.substring(0, Impression.LONGEST_WORDS) : text);
        OptionalDouble effort = number(activity, "workoutRpe", 10);
        draft.effort = effort.isPresent() && effort.getAsDouble() >= 1 && effort.getAsDouble() <= 10
                ? OptionalInt.of((int) Math.round(effort.getAsDouble()))
                : OptionalInt.empty();
        draft.distance = number(activity, "distance", CENTIMETRES);
        draft.timer = number(activity, "duration", MILLISECONDS);
        draft.elapsed = number(activity, "elapsedDuration", MILLISECONDS);
        draft.ascent = number(activity, "elevationGain", CENTIMETRES);
        draft.averageHeartRate = beats(activity, "avgHr");
        draft.maxHeartRate = beats(activity, "maxHr");
        return draft.told();
    }

    private static Optional<String> text(JsonNode activity, String name) {
        JsonNode value = activity.get(name);
        return value == null || !(value.isString() || value.isNumber())
                ? Optional.empty()
                : Told.Draft.text(value.asString());
    }

    /** A number above zero, in a hundredth or thousandth of its unit. */
    private static OptionalDouble number(JsonNode activity, String name, double share) {
        JsonNode value = activity.get(name);
        return value == null || !value.isNumber() || !(value.asDouble() > 0)
                ? OptionalDouble.empty()
                : OptionalDouble.of(value.asDouble() / share);
    }

    private static OptionalInt beats(JsonNode activity, String name) {
        OptionalDouble value = number(activity, name, 1);
        return value.isEmpty() || value.getAsDouble() < 30 || value.getAsDouble() > 250
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(value.getAsDouble()));
    }
}
