package io.milepost.activities;

import io.milepost.activities.files.ActivityFiles;
import io.milepost.activities.files.ParsedActivity;
import io.milepost.activities.files.ReadResult;
import io.milepost.activities.files.SampleBlob;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A training file, read and packed for keeping. Made outside any transaction, as reading takes long.
 *
 * @param parts the activities in it; none where it is unreadable
 * @param unreadable why nothing came of it; null where something did
 */
record ReadFile(
        String name, String sha256, byte[] content, List<Part> parts, ReadResult.@Nullable Unreadable unreadable) {

    /** @param samples as {@link SampleBlob} */
    record Part(ParsedActivity parsed, byte[] samples) {}

    static ReadFile of(ActivityFiles reader, String name, byte[] content) {
        return switch (reader.read(content)) {
            case ReadResult.Unreadable unreadable -> new ReadFile(name, "", content, List.of(), unreadable);
            case ReadResult.Read read ->
                new ReadFile(
                        name,
                        OriginalFiles.sha256(content),
                        content,
                        read.activities().stream().map(ReadFile::part).toList(),
                        null);
        };
    }

    static Part part(ParsedActivity parsed) {
        return new Part(parsed, SampleBlob.encode(parsed.samples()));
    }
}
