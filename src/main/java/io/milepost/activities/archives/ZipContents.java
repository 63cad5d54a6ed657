package io.milepost.activities.archives;

import static io.milepost.activities.archives.ZipBytes.u16;
import static io.milepost.activities.archives.ZipBytes.u32;

import io.milepost.activities.archives.ArchiveException.Why;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The files in one zip. One that is locked, damaged or a bomb is refused by itself and leaves the others readable, which
 * the JDK's own reader does not do. Nothing is ever written under a name that the archive chose.
 */
final class ZipContents implements Closeable {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int BLOCK = 65_536;

    /** Below this nothing is a bomb, however well it packs. */
    private static final long HARMLESS = 1_000_000;

    private final ZipBytes bytes;
    private final ArchiveLimits limits;
    private final List<PackedFile> files;
    private final boolean cut;
    private long unpacked;

    private ZipContents(ZipBytes bytes, ArchiveLimits limits, List<PackedFile> files, boolean cut) {
        this.bytes = bytes;
        this.limits = limits;
        this.files = List.copyOf(files);
        this.cut = cut;
    }

    static ZipContents open(Path path, ArchiveLimits limits) throws IOException, ArchiveException {
        ZipBytes bytes = new ZipBytes(path);
        try {
            Optional<List<PackedFile>> listed = ZipDirectory.read(bytes, limits.entries());
            if (listed.isPresent()) {
                return new ZipContents(bytes, limits, listed.get(), false);
            }
            List<PackedFile> found = ZipScan.read(bytes, limits);
            if (found.isEmpty()) {
                byte[] head = new byte[4];
                boolean zip = bytes.read(0, head, 4) == 4 && u32(head, 0) == ZipScan.HEADER;
                throw new ArchiveException(zip ? Why.BROKEN : Why.NOT_AN_ARCHIVE);
            }
            return new ZipContents(bytes, limits, found, true);
        } catch (IOException | ArchiveException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    List<PackedFile> files() {
        return files;
    }

    /** Whether the archive lost its end. */
    boolean isCut() {
        return cut;
    }

    /** Bytes unpacked so far. */
    long unpacked() {
        return unpacked;
    }

    /** The first bytes of a file, as many as there are up to the length; none of one that cannot be unpacked. */
    byte[] head(PackedFile file, int length) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(length);
        try {
            unpack(file, out, length, false);
        } catch (ArchiveException e) {
            return new byte[0];
        }
        return out.toByteArray();
    }

    byte[] read(PackedFile file, int most) throws IOException, ArchiveException {
        ByteArrayOutputStream out = new ByteArrayOutputStream((int) Math.clamp(file.claimed(), 1_024, 4_000_000));
        unpack(file, out, most, true);
        return out.toByteArray();
    }

    void extract(PackedFile file, Path to, long most) throws IOException, ArchiveException {
        try (OutputStream out = Files.newOutputStream(to)) {
            unpack(file, out, most, true);
        }
    }

    /** @param whole whether to go to the end and check it; else it is enough to have as many bytes as asked for */
    private void unpack(PackedFile file, OutputStream out, long most, boolean whole)
            throws IOException, ArchiveException {
        if (file.locked()) {
            throw new ArchiveException(Why.LOCKED);
        }
        if (file.isCut()) {
            throw new ArchiveException(Why.ENTRY_CUT);
        }
        if (file.method() != STORED && file.method() != DEFLATED) {
            throw new ArchiveException(Why.ENTRY_METHOD);
        }
        if (whole && file.claimed() > most) {
            throw new ArchiveException(Why.ENTRY_TOO_BIG, most / 1e6);
        }
        long data = data(file);
        Unpacking unpacking = new Unpacking(out, most, whole);
        try {
            if (file.method() == STORED) {
                stored(file, data, unpacking);
            } else {
                deflated(file, data, unpacking);
            }
        } catch (DataFormatException e) {
            throw new ArchiveException(Why.ENTRY_BROKEN);
        }
        if (whole && file.crc() >= 0 && unpacking.crc.getValue() != file.crc()) {
            throw new ArchiveException(Why.ENTRY_BROKEN);
        }
    }

    private long data(PackedFile file) throws IOException, ArchiveException {
        try {
            byte[] header = bytes.at(file.header(), ZipScan.HEADER_SIZE);
            long data = file.header() + ZipScan.HEADER_SIZE + u16(header, 26) + u16(header, 28);
            if (u32(header, 0) != ZipScan.HEADER || data + file.packed() > bytes.size()) {
                throw new ArchiveException(Why.ENTRY_BROKEN);
            }
            return data;
        } catch (EOFException e) {
            throw new ArchiveException(Why.ENTRY_BROKEN);
        }
    }

    private void stored(PackedFile file, long data, Unpacking unpacking) throws IOException, ArchiveException {
        byte[] block = new byte[BLOCK];
        long done = 0;
        while (done < file.packed() && !unpacking.enough()) {
            int count = bytes.read(data + done, block, (int) Math.min(BLOCK, file.packed() - done));
            if (count <= 0) {
                throw new ArchiveException(Why.ENTRY_BROKEN);
            }
            done += count;
            unpacking.take(block, count, done);
        }
    }

    private void deflated(PackedFile file, long data, Unpacking unpacking)
            throws IOException, ArchiveException, DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            byte[] in = new byte[(int) Math.clamp(file.packed(), 1, BLOCK)];
            byte[] block = new byte[unpacking.whole ? BLOCK : 512];
            long done = 0;
            while (!inflater.finished() && !unpacking.enough()) {
                if (inflater.needsInput()) {
                    int count = bytes.read(data + done, in, (int) Math.min(in.length, file.packed() - done));
                    if (count <= 0) {
                        throw new ArchiveException(Why.ENTRY_BROKEN);
                    }
                    done += count;
                    inflater.setInput(in, 0, count);
                }
                int count = inflater.inflate(block);
                if (count == 0 && inflater.needsDictionary()) {
                    throw new ArchiveException(Why.ENTRY_BROKEN);
                }
                unpacking.take(block, count, inflater.getBytesRead());
            }
        } finally {
            inflater.end();
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** Takes what is unpacked, and stops at each limit. */
    private final class Unpacking {

        private final OutputStream out;
        private final long most;
        private final boolean whole;
        private final CRC32 crc = new CRC32();
        private long size;

        Unpacking(OutputStream out, long most, boolean whole) {
            this.out = out;
            this.most = most;
            this.whole = whole;
        }

        boolean enough() {
            return !whole && size >= most;
        }

        void take(byte[] block, int count, long packedSoFar) throws IOException, ArchiveException {
            int wanted = whole ? count : (int) Math.min(count, most - size);
            size += wanted;
            unpacked += wanted;
            crc.update(block, 0, wanted);
            if (size > HARMLESS && size > packedSoFar * limits.ratio()) {
                throw new ArchiveException(Why.BOMB, limits.ratio());
            }
            if (size > most) {
                throw new ArchiveException(Why.ENTRY_TOO_BIG, most / 1e6);
            }
            if (unpacked > limits.unpackedBytes()) {
                throw new ArchiveException(Why.TOTAL_TOO_BIG, limits.unpackedBytes() / 1e9);
            }
            out.write(block, 0, wanted);
        }
    }
}
