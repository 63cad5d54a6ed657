package io.milepost.activities.archives;

import static io.milepost.activities.archives.ZipBytes.u16;
import static io.milepost.activities.archives.ZipBytes.u32;

import io.milepost.activities.archives.ArchiveException.Why;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Finds the files of a zip that lost its directory, as a download does that broke off: from header to header, as far as
 * they go. Where a header does not say how long its file is, the file is unpacked to find its end.
 */
final class ZipScan {

    static final long HEADER = 0x04034b50L;
    static final int HEADER_SIZE = 30;
    private static final long DESCRIPTOR = 0x08074b50L;
    private static final int LONGEST_DESCRIPTOR = 24;

    private final ZipBytes bytes;
    private final ArchiveLimits limits;
    private long unpacked;

    private ZipScan(ZipBytes bytes, ArchiveLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    static List<PackedFile> read(ZipBytes bytes, ArchiveLimits limits) throws IOException, ArchiveException {
        return new ZipScan(bytes, limits).read();
    }

    private List<PackedFile> read() throws IOException, ArchiveException {
        List<PackedFile> files = new ArrayList<>();
        long at = 0;
        while (at >= 0 && at + HEADER_SIZE <= bytes.size()) {
            byte[] header = bytes.at(at, HEADER_SIZE);
            if (u32(header, 0) != HEADER) {
                break;
            }
            if (files.size() == limits.entries()) {
                throw new ArchiveException(Why.TOO_MANY_FILES, limits.entries());
            }
            int nameLength = u16(header, 26);
            String name;
            try {
                name = ZipBytes.name(bytes.at(at + HEADER_SIZE, nameLength), 0, nameLength);
            } catch (EOFException e) {
                break;
            }
            long data = at + HEADER_SIZE + nameLength + u16(header, 28);
            int method = u16(header, 8);
            boolean locked = (u16(header, 6) & 1) != 0;
            long packed = u32(header, 18);
            if ((u16(header, 6) & 8) != 0 && packed == 0) {
                packed = method == 8 && !locked ? lengthOf(data) : -1;
            }
            if (packed < 0 || data + packed > bytes.size()) {
                files.add(new PackedFile(name, at, -1, 0, method, 0, locked));
                break;
            }
            files.add(new PackedFile(name, at, packed, u32(header, 22), method, -1, locked));
            at = next(data + packed);
        }
        return files;
    }

    /** How many packed bytes a deflated file takes; -1 where it never ends. */
    private long lengthOf(long data) throws IOException, ArchiveException {
        Inflater inflater = new Inflater(true);
        try {
            byte[] in = new byte[65_536];
            byte[] out = new byte[65_536];
            long position = data;
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    int count = bytes.read(position, in, in.length);
                    if (count <= 0) {
                        return -1;
                    }
                    position += count;
                    inflater.setInput(in, 0, count);
                }
                unpacked += inflater.inflate(out);
                if (unpacked > limits.unpackedBytes()) {
                    throw new ArchiveException(Why.TOTAL_TOO_BIG, limits.unpackedBytes() / 1e9);
                }
            }
            return inflater.getBytesRead();
        } catch (DataFormatException e) {
            return -1;
        } finally {
            inflater.end();
        }
    }

    /** The next header: at once, or after the few bytes that repeat a file's size; -1 for none. */
    private long next(long after) throws IOException {
        byte[] some = new byte[LONGEST_DESCRIPTOR + 4];
        int count = bytes.read(after, some, some.length);
        int from = count >= 4 && u32(some, 0) == DESCRIPTOR ? 4 : 0;
        for (int i = from; i + 4 <= count; i++) {
            if (u32(some, i) == HEADER) {
                return after + i;
            }
        }
        return -1;
    }
}
