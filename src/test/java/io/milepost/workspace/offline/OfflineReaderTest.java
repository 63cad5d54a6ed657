package io.milepost.workspace.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.milepost.activities.BodyPart;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Niggle;
import io.milepost.activities.Sport;
import io.milepost.checkins.RecordCheckIn;
import io.milepost.checkins.RedFlag;
import io.milepost.roster.AthleteId;
import io.milepost.running.Distance;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OfflineReaderTest {

    private static final AthleteId ANA = new AthleteId(new UUID(0, 7));
    private static final String KEY = "8d3a2f6e-2f5c-4a0e-9b50-0b3c5cf0a111";

    @Test
    void aRunIsReadWithItsOwnDayAndWhatHurt() {
        var read = read("""
                {"id": "%s", "kind": "log", "sport": "run", "day": "2026-10-01", "metres": 8200.5, "seconds": 2950,
                 "effort": 5, "feel": 4, "niggles": [{"place": "achilles", "level": 2}], "words": " into the wind "}""");

        assertThat(read)
                .isEqualTo(new OfflineEntry.Log(
                        UUID.fromString(KEY),
                        new LogActivity(
                                Sport.RUN,
                                LocalDate.of(2026, 10, 1),
                                null,
                                Distance.metres(8_200.5),
                                Duration.ofSeconds(2_950),
                                null,
                                new Impression(5, 4, List.of(new Niggle(BodyPart.ACHILLES, 2)), "into the wind"),
                                false)));
    }

    @Test
    void aCheckInIsReadWithTheTimeThatItWasSaidAt() {
        var read = read("""
                {"id": "%s", "kind": "check-in", "at": "2026-10-01T05:03:00Z", "energy": 2, "sleep": null, "stress": 5,
                 "pain": 3, "painPlace": "knee", "redFlags": ["chest_pain"], "words": ""}""");

        assertThat(read)
                .isEqualTo(new OfflineEntry.Said(
                        UUID.fromString(KEY),
                        Instant.parse("2026-10-01T05:03:00Z"),
                        new RecordCheckIn(
                                ANA,
                                2,
                                null,
                                null,
                                null,
                                5,
                                3,
                                BodyPart.KNEE,
                                false,
                                false,
                                Set.of(RedFlag.CHEST_PAIN),
                                "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"%s\", \"kind\": \"log\", \"sport\": \"run\", \"day\": \"2026-10-01\", \"metres\": 105000, \"seconds\": 3300}",
                "{\"id\": \"%s\", \"kind\": \"log\", \"sport\": \"run\", \"day\": \"yesterday\", \"seconds\": 10}",
                "{\"id\": \"%s\", \"kind\": \"log\", \"sport\": \"run\", \"day\": \"2026-10-01\", \"seconds\": -1}",
                "{\"id\": \"%s\", \"kind\": \"log\", \"sport\": \"flying\", \"day\": \"2026-10-01\", \"seconds\": 10}",
                "{\"id\": \"%s\", \"kind\": \"log\", \"sport\": \"run\", \"day\": \"2026-10-01\", \"seconds\": 9, \"effort\": 11}",
                "{\"id\": \"%s\", \"kind\": \"check-in\", \"at\": \"now\", \"energy\": 3}",
                "{\"id\": \"%s\", \"kind\": \"check-in\", \"at\": \"2026-10-01T05:03:00Z\"}",
                "{\"id\": \"%s\", \"kind\": \"poem\"}",
                "{\"kind\": \"log\"}"
            })
    void whatCannotBeIsRefused(String entry) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(entry));
    }

    @Test
    void whatHasNoKeyCannotBeAnswered() {
        assertThat(OfflineReader.key(json("{\"id\": \"mine\"}"))).isEmpty();
        assertThat(OfflineReader.key(json("[]"))).isEmpty();
        assertThat(OfflineReader.key(json("{\"id\": \"" + KEY + "\"}"))).contains(UUID.fromString(KEY));
    }

    private static OfflineEntry read(String entry) {
        return OfflineReader.read(json(entry.replace("%s", KEY)), ANA);
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }
}
