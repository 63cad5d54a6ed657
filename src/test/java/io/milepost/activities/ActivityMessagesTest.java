package io.milepost.activities;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.activities.archives.ArchiveException;
import io.milepost.activities.archives.DateOrder;
import io.milepost.activities.archives.DurationUnit;
import io.milepost.activities.archives.Holds;
import io.milepost.activities.archives.LengthUnit;
import io.milepost.activities.archives.ListMapping;
import io.milepost.activities.files.ReadResult;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keys that are made of enum names, which no search for literals finds. */
class ActivityMessagesTest {

    @Test
    void everySportRemarkReasonAndLevelHasItsWords() throws IOException {
        Stream<String> keys = Stream.of(
                        Arrays.stream(Sport.values()).map(Sport::key),
                        Arrays.stream(Remark.Kind.values()).map(Remark.Kind::key),
                        Arrays.stream(ReadResult.Reason.values()).map(ReadResult.Reason::key),
                        Arrays.stream(ArchiveException.Why.values()).map(ArchiveException.Why::key),
                        Arrays.stream(ImportState.values()).map(ImportState::key),
                        Arrays.stream(ImportKind.values()).map(ImportKind::key),
                        Arrays.stream(EntryOutcome.values()).map(EntryOutcome::key),
                        Arrays.stream(Holds.values()).map(Holds::key),
                        Arrays.stream(DateOrder.values()).map(DateOrder::key),
                        Arrays.stream(LengthUnit.values()).map(LengthUnit::key),
                        Arrays.stream(DurationUnit.values()).map(DurationUnit::key),
                        Arrays.stream(ListMapping.Problem.values()).map(ListMapping.Problem::key),
                        Arrays.stream(ActivityQuery.Kind.values())
                                .map(kind -> "activities.filter." + kind.name().toLowerCase(java.util.Locale.ROOT)),
                        IntStream.rangeClosed(1, 10).mapToObj(level -> "activities.effort." + level),
                        IntStream.rangeClosed(1, 5).mapToObj(level -> "activities.feel." + level))
                .flatMap(each -> each);
        assertThat(messages().stringPropertyNames()).containsAll(keys.toList());
    }

    @Test
    void aRemarksSentenceShowsEachOfItsFigures() throws IOException {
        Properties messages = messages();
        for (Remark.Kind kind : Remark.Kind.values()) {
            for (int i = 0; i < kind.units().size(); i++) {
                assertThat(messages.getProperty(kind.key())).as(kind.key()).contains("{" + i + "}");
            }
        }
    }

    private static Properties messages() throws IOException {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(
                        ActivityMessagesTest.class.getResourceAsStream("/messages/activities.properties")),
                StandardCharsets.UTF_8)) {
            Properties messages = new Properties();
            messages.load(in);
            return messages;
        }
    }
}
