package io.milepost.activities.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads a training file of any supported type. The type is told by the content; the name is not trusted. Whatever the
 * file holds, the answer is its activities or one sentence, within {@link Limits}.
 */
public final class ActivityFiles {

    private final InstantSource clock;
    private final Limits limits;

    public ActivityFiles(InstantSource clock) {
        this(clock, Limits.STANDARD);
    }

    public ActivityFiles(InstantSource clock, Limits limits) {
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * Reads a file without loading more of it than the limit.
     *
     * @throws UncheckedIOException if the file system fails
     */
    public ReadResult read(Path file) {
        try {
            if (Files.size(file) > limits.fileBytes()) {
                return tooBig();
            }
            return read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ReadResult read(byte[] content) {
        if (content.length > limits.fileBytes()) {
            return tooBig();
        }
        try {
            Instant now = clock.instant();
            List<ParsedActivity> activities = new ArrayList<>();
            for (Stated stated : stated(unpacked(content))) {
                activities.add(Appraisal.of(stated, now));
            }
            return new ReadResult.Read(activities);
        } catch (UnreadableException e) {
            return e.result();
        }
    }

    private List<Stated> stated(byte[] content) throws UnreadableException {
        if (isBlank(content)) {
            throw new UnreadableException(ReadResult.Reason.EMPTY);
        }
        if (FitEnvelope.looksLikeFit(content)) {
            return FitReader.read(content, limits);
        }
        if (content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4) {
            throw new UnreadableException(ReadResult.Reason.ZIP);
        }
        if (VendorJsonReader.looksLikeVendorJson(content)) {
            return VendorJsonReader.read(content, limits);
        }
        return switch (XmlWalk.root(content)) {
            case "gpx" -> GpxReader.read(content, limits);
            case "TrainingCenterDatabase" -> TcxReader.read(content, limits);
            case XmlWalk.DOCUMENT_TYPE -> throw new UnreadableException(ReadResult.Reason.XML_ENTITIES);
            default -> throw new UnreadableException(ReadResult.Reason.UNKNOWN_TYPE);
        };
    }

    private byte[] unpacked(byte[] content) throws UnreadableException {
        if (content.length < 2 || (content[0] & 0xff) != 0x1f || (content[1] & 0xff) != 0x8b) {
            return content;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
            byte[] unpacked = in.readNBytes(limits.unpackedBytes());
            if (in.read() >= 0) {
                throw new UnreadableException(ReadResult.Reason.UNPACKS_TOO_BIG, limits.unpackedBytes() / 1e6);
            }
            return unpacked;
        } catch (IOException e) {
            throw new UnreadableException(ReadResult.Reason.PACKED_BADLY);
        }
    }

    private static boolean isBlank(byte[] content) {
        for (byte b : content) {
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    private ReadResult tooBig() {
        return ReadResult.Unreadable.because(ReadResult.Reason.TOO_BIG, limits.fileBytes() / 1e6);
    }
}
