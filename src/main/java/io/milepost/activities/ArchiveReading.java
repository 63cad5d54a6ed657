package io.milepost.activities;

import io.milepost.activities.ImportPieces.Piece;
import io.milepost.activities.archives.Archive;
import io.milepost.activities.archives.ArchiveException;
import io.milepost.activities.archives.ArchiveLimits;
import io.milepost.activities.archives.ListMapping;
import io.milepost.activities.archives.Sheet;
import io.milepost.activities.files.ActivityFiles;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Reads an import from where it stands to its end. Files are read beside each other, outside any transaction, while the
 * stretch before is written; memory holds two stretches at most. What was written is counted in the same transaction, so
 * that a run that was killed is taken up where it was.
 */
@Component
class ArchiveReading {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveReading.class);
    private static final int STRETCH = 40;
    private static final long STRETCH_BYTES = 24_000_000;

    private final ImportWriting writing;
    private final ArchiveStore store;
    private final ActivityPolicy policy;
    private final ActivityFiles reader;
    private final ExecutorService readers = Executors.newFixedThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors()),
            Thread.ofPlatform().daemon().name("archive-", 0).factory());

    ArchiveReading(ImportWriting writing, ArchiveStore store, ActivityPolicy policy, Clock clock) {
        this.writing = writing;
        this.store = store;
        this.policy = policy;
        this.reader = new ActivityFiles(clock);
    }

    /** A piece, looked at. */
    record Looked(int index, Piece piece, Optional<ReadFile> file) {}

    void run(ImportId id) {
        Optional<ImportWriting.Begun> begun = writing.begin(id);
        if (begun.isEmpty()) {
            return;
        }
        Path folder = null;
        try {
            folder = Files.createTempDirectory("milepost-import");
            Path file = folder.resolve("sent");
            store.write(id, file);
            ListMapping columns = begun.get().columns();
            if (columns == null) {
                readArchive(begun.get(), file, folder);
            } else {
                readList(begun.get(), file, columns);
            }
        } catch (ArchiveException e) {
            writing.stopShort(id, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(folder);
        }
        if (writing.isOver(id)) {
            store.forget(id);
        }
    }

    private void readArchive(ImportWriting.Begun begun, Path file, Path folder) throws IOException, ArchiveException {
        try (Archive archive = Archive.open(file, folder, ArchiveLimits.STANDARD)) {
            ImportKind kind = ImportKind.valueOf(archive.kind().name());
            ImportPieces pieces = ImportPieces.of(archive);
            if (writing.open(begun.id(), kind, pieces.size(), archive.skipped(), archive.isCut())) {
                readPieces(begun, pieces);
            }
        }
    }

    private void readList(ImportWriting.Begun begun, Path file, ListMapping columns)
            throws IOException, ArchiveException {
        AthleteProfile athlete = policy.requireVisible(begun.athlete());
        ImportPieces pieces = ImportPieces.of(Sheet.read(Files.readAllBytes(file)), columns, athlete.zone());
        if (writing.open(begun.id(), ImportKind.LIST, pieces.size(), 0, false)) {
            readPieces(begun, pieces);
        }
    }

    private void readPieces(ImportWriting.Begun begun, ImportPieces pieces) throws IOException, ArchiveException {
        AthleteId athlete = begun.athlete();
        int from = begun.done();
        List<CompletableFuture<Looked>> next = look(pieces, from);
        while (!next.isEmpty()) {
            List<CompletableFuture<Looked>> now = next;
            int until = from + now.size();
            ArchiveException noFurther = null;
            try {
                next = look(pieces, until);
            } catch (ArchiveException e) {
                noFurther = e;
            }
            List<Looked> looked = now.stream().map(CompletableFuture::join).toList();
            if (!writing.write(begun.id(), athlete, from, looked, pieces)) {
                return;
            }
            if (noFurther != null) {
                throw noFurther;
            }
            from = until;
        }
        writing.finish(begun.id());
    }

    /** Loads the next pieces and begins to read them. */
    private List<CompletableFuture<Looked>> look(ImportPieces pieces, int from) throws IOException, ArchiveException {
        List<CompletableFuture<Looked>> looked = new ArrayList<>();
        long bytes = 0;
        for (int i = from; i < pieces.size() && looked.size() < STRETCH && bytes < STRETCH_BYTES; i++) {
            int index = i;
            Piece piece;
            try {
                piece = pieces.piece(i);
            } catch (ArchiveException e) {
                if (looked.isEmpty()) {
                    throw e;
                }
                break;
            }
            if (piece instanceof ImportPieces.FilePiece file) {
                bytes += file.content().length;
                looked.add(CompletableFuture.supplyAsync(() -> new Looked(index, piece, read(file)), readers));
            } else {
                looked.add(CompletableFuture.completedFuture(new Looked(index, piece, Optional.empty())));
            }
        }
        return looked;
    }

    private Optional<ReadFile> read(ImportPieces.FilePiece file) {
        try {
            return Optional.of(ReadFile.of(reader, file.name(), file.content()));
        } catch (RuntimeException e) {
            LOG.error("A file of {} bytes in an archive could not be read", file.content().length, e);
            return Optional.empty();
        }
    }

    private static void delete(@org.jspecify.annotations.Nullable Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            LOG.warn("A folder of an import stays behind: {}", folder);
        }
    }

    @PreDestroy
    void finish() {
        readers.shutdownNow();
    }
}
