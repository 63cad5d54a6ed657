package io.milepost.activities.archives;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a zip file, read from anywhere in it, and the little-endian numbers in them. */
final class ZipBytes implements Closeable {

    private static final Charset OLD = Charset.forName("windows-1252");

    private final FileChannel file;
    private final long size;

    ZipBytes(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.READ);
        size = file.size();
    }

    long size() {
        return size;
    }

    /** @throws EOFException where the file ends before */
    byte[] at(long position, int length) throws IOException {
        if (position < 0 || length < 0 || position + length > size) {
            throw new EOFException();
        }
        byte[] bytes = new byte[length];
        if (read(position, bytes, length) < length) {
            throw new EOFException();
        }
        return bytes;
    }

    /** Reads as much as there is. */
    int read(long position, byte[] into, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(into, 0, length);
        while (buffer.hasRemaining()) {
            int count = file.read(buffer, position + buffer.position());
            if (count < 0) {
                break;
            }
        }
        return buffer.position();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    static int u16(byte[] bytes, int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }

    static long u32(byte[] bytes, int at) {
        return u16(bytes, at) | (long) u16(bytes, at + 2) << 16;
    }

    static long u64(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes, at, Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getLong();
    }

    /** A name in UTF-8, or, where it is none, in the letters of old. */
    static String name(byte[] bytes, int at, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, at, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, at, length, OLD);
        }
    }
}
