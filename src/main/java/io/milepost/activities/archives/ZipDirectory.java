package io.milepost.activities.archives;

import static io.milepost.activities.archives.ZipBytes.u16;
import static io.milepost.activities.archives.ZipBytes.u32;
import static io.milepost.activities.archives.ZipBytes.u64;

import io.milepost.activities.archives.ArchiveException.Why;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the directory at the end of a zip file, the large kind (zip64) included. */
final class ZipDirectory {

    private static final long END = 0x06054b50L;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final long LARGE_LOCATOR = 0x07064b50L;
    private static final int LARGE_LOCATOR_SIZE = 20;
    private static final long LARGE_END = 0x06064b50L;
    private static final long ENTRY = 0x02014b50L;
    private static final int ENTRY_SIZE = 46;
    private static final int LARGE_EXTRA = 1;
    private static final long UNKNOWN = 0xffff_ffffL;
    private static final long LARGEST = 256_000_000;

    private final ZipBytes bytes;
    private final int mostEntries;

    private ZipDirectory(ZipBytes bytes, int mostEntries) {
        this.bytes = bytes;
        this.mostEntries = mostEntries;
    }

    /** What the directory lists; empty where there is no directory, or none that makes sense. */
    static Optional<List<PackedFile>> read(ZipBytes bytes, int mostEntries) throws IOException, ArchiveException {
        try {
            return new ZipDirectory(bytes, mostEntries).read();
        } catch (EOFException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private Optional<List<PackedFile>> read() throws IOException, ArchiveException {
        long end = end();
        if (end < 0) {
            return Optional.empty();
        }
        byte[] record = bytes.at(end, END_SIZE);
        long count = u16(record, 10);
        long size = u32(record, 12);
        long offset = u32(record, 16);
        if (count == 0xffff || size == UNKNOWN || offset == UNKNOWN) {
            byte[] locator = end >= LARGE_LOCATOR_SIZE
                    ? bytes.at(end - LARGE_LOCATOR_SIZE, LARGE_LOCATOR_SIZE)
                    : new byte[LARGE_LOCATOR_SIZE];
            if (u32(locator, 0) == LARGE_LOCATOR) {
                byte[] large = bytes.at(u64(locator, 8), 56);
                if (u32(large, 0) != LARGE_END) {
                    return Optional.empty();
                }
                count = u64(large, 32);
                size = u64(large, 40);
                offset = u64(large, 48);
            }
        }
        if (count > mostEntries) {
            throw new ArchiveException(Why.TOO_MANY_FILES, mostEntries);
        }
        if (count < 0 || size < 0 || size > LARGEST || offset < 0) {
            return Optional.empty();
        }
        return entries((int) count, bytes.at(offset, (int) size));
    }

    private long end() throws IOException {
        int length = (int) Math.min(bytes.size(), END_SIZE + LONGEST_COMMENT);
        long from = bytes.size() - length;
        byte[] tail = bytes.at(from, length);
        for (int i = length - END_SIZE; i >= 0; i--) {
            if (u32(tail, i) == END && i + END_SIZE + u16(tail, i + 20) <= length) {
                return from + i;
            }
        }
        return -1;
    }

    private static Optional<List<PackedFile>> entries(int count, byte[] directory) {
        List<PackedFile> entries = new ArrayList<>(count);
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (u32(directory, at) != ENTRY) {
                return Optional.empty();
            }
            int nameLength = u16(directory, at + 28);
            int extraLength = u16(directory, at + 30);
            long packed = u32(directory, at + 20);
            long claimed = u32(directory, at + 24);
            long header = u32(directory, at + 42);
            int extra = at + ENTRY_SIZE + nameLength;
            int large = large(directory, extra, extra + extraLength);
            if (claimed == UNKNOWN && large > 0) {
                claimed = u64(directory, large);
                large += Long.BYTES;
            }
            if (packed == UNKNOWN && large > 0) {
                packed = u64(directory, large);
                large += Long.BYTES;
            }
            if (header == UNKNOWN && large > 0) {
                header = u64(directory, large);
            }
            entries.add(new PackedFile(
                    ZipBytes.name(directory, at + ENTRY_SIZE, nameLength),
                    header,
                    Math.max(0, packed),
                    claimed,
                    u16(directory, at + 10),
                    u32(directory, at + 16),
                    (u16(directory, at + 8) & 1) != 0));
            at = extra + extraLength + u16(directory, at + 32);
        }
        return Optional.of(entries);
    }

    /** Where the large numbers of an entry stand, or -1. */
    private static int large(byte[] directory, int from, int until) {
        int at = from;
        while (at + 4 <= until) {
            if (u16(directory, at) == LARGE_EXTRA) {
                return at + 4;
            }
            at += 4 + u16(directory, at + 2);
        }
        return -1;
    }
}
