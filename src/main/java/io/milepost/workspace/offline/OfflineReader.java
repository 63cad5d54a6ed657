package io.milepost.workspace.offline;

import io.milepost.activities.BodyPart;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Niggle;
import io.milepost.activities.Sport;
import io.milepost.checkins.RecordCheckIn;
import io.milepost.checkins.RedFlag;
import io.milepost.roster.AthleteId;
import io.milepost.running.Distance;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the entries that {@code /offline/store.js} keeps: distances in metres, times in seconds, places and flags by
 * their names in lower case. What has no key cannot be answered and is left out of everything.
 */
public final class OfflineReader {

    private static final double SHORTEST_METRES = 1;

    private OfflineReader() {}

    /** The key of an entry; empty for one that nobody can be answered about. */
    public static Optional<UUID> key(JsonNode entry) {
        try {
            return Optional.of(UUID.fromString(text(entry, "id")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * @param athlete whose entry it is
     * @throws IllegalArgumentException for one that says something impossible, or nothing that can be read
     */
    public static OfflineEntry read(JsonNode entry, AthleteId athlete) {
        UUID key = key(entry).orElseThrow(() -> new IllegalArgumentException("an entry has a key"));
        try {
            return switch (text(entry, "kind")) {
                case "log" -> new OfflineEntry.Log(key, log(entry));
                case "check-in" -> new OfflineEntry.Said(key, Instant.parse(text(entry, "at")), said(entry, athlete));
                default -> throw new IllegalArgumentException("nobody knows this kind: " + text(entry, "kind"));
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such time", e);
        }
    }

    private static LogActivity log(JsonNode entry) {
        double metres = entry.path("metres").asDouble(0);
        return new LogActivity(
                constant(Sport.class, text(entry, "sport")),
                LocalDate.parse(text(entry, "day")),
                null,
                metres < SHORTEST_METRES ? null : Distance.metres(metres),
                Duration.ofSeconds(entry.path("seconds").asLong(0)),
                null,
                new Impression(number(entry, "effort"), number(entry, "feel"), niggles(entry), text(entry, "words")),
                false);
    }

    private static List<Niggle> niggles(JsonNode entry) {
        List<Niggle> niggles = new ArrayList<>();
        for (JsonNode niggle : entry.path("niggles")) {
            niggles.add(new Niggle(
                    constant(BodyPart.class, text(niggle, "place")),
                    niggle.path("level").asInt(0)));
        }
        return niggles;
    }

    private static RecordCheckIn said(JsonNode entry, AthleteId athlete) {
        Set<RedFlag> flags = EnumSet.noneOf(RedFlag.class);
        for (JsonNode flag : entry.path("redFlags")) {
            flags.add(constant(RedFlag.class, flag.asString("")));
        }
        String place = text(entry, "painPlace");
        return new RecordCheckIn(
                athlete,
                number(entry, "energy"),
                number(entry, "sleep"),
                number(entry, "soreness"),
                number(entry, "mood"),
                number(entry, "stress"),
                entry.path("pain").asInt(0),
                place.isEmpty() ? null : constant(BodyPart.class, place),
                entry.path("strideChanged").asBoolean(false),
                entry.path("ill").asBoolean(false),
                flags,
                text(entry, "words"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }

    /** Empty where it is not said. */
    private static String text(JsonNode entry, String name) {
        JsonNode said = entry.path(name);
        return said.isString() ? said.asString() : "";
    }

    private static @Nullable Integer number(JsonNode entry, String name) {
        JsonNode said = entry.path(name);
        return said.isInt() ? Integer.valueOf(said.asInt()) : null;
    }
}
