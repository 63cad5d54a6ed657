package io.milepost.activities;

import io.milepost.activities.archives.ArchiveException;
import io.milepost.activities.archives.ArchiveLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what is sent until it is imported: in stretches in the database, so that every node can go on with it, and never
 * whole in memory. Each stretch is a transaction of its own.
 */
@Component
class ArchiveStore {

    private static final int STRETCH = 2_000_000;
    private static final int DELETED_AT_ONCE = 20;

    private final ImportChunkRows chunks;
    private final TransactionTemplate transaction;

    ArchiveStore(ImportChunkRows chunks, PlatformTransactionManager transactions) {
        this.chunks = chunks;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Takes everything that comes.
     *
     * @return how many bytes
     * @throws ArchiveException if there are more than an archive may have; nothing is kept then
     */
    long take(ImportId batch, InputStream in) throws IOException, ArchiveException {
        long bytes = 0;
        for (int seq = 0; ; seq++) {
            byte[] stretch = in.readNBytes(STRETCH);
            if (stretch.length == 0) {
                return bytes;
            }
            bytes += stretch.length;
            if (bytes > ArchiveLimits.STANDARD.packedBytes()) {
                throw new ArchiveException(
                        ArchiveException.Why.ENTRY_TOO_BIG, ArchiveLimits.STANDARD.packedBytes() / 1e6);
            }
            ImportChunkRow row = new ImportChunkRow(batch, seq, stretch);
            transaction.executeWithoutResult(status -> chunks.save(row));
        }
    }

    /** Writes it into a file of this machine. */
    void write(ImportId batch, Path file) throws IOException {
        int count = chunks.countOf(batch.value());
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int seq = 0; seq < count; seq++) {
                out.write(chunks.at(batch.value(), seq)
                        .orElseThrow(() -> new IOException("A stretch of the archive is missing"))
                        .content());
            }
        }
    }

    void forget(ImportId batch) {
        int count = chunks.countOf(batch.value());
        for (int from = 0; from < count; from += DELETED_AT_ONCE) {
            int first = from;
            transaction.executeWithoutResult(
                    status -> chunks.deleteBetween(batch.value(), first, first + DELETED_AT_ONCE));
        }
    }
}
