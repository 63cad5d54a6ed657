package io.milepost.connections.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A key of this machine's own, for a Milepost that nobody configured: made once, readable for its owner alone. */
final class KeyFile {

    static final String NAME = "secret.key";

    private KeyFile() {}

    /** The key in the folder's file; a new one where there is none yet. */
    static String in(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                create(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written beside it and moved, so that nobody ever reads half a key. */
    private static void create(Path file) throws IOException {
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), NAME, ".draft", ownerOnly());
        try {
            Files.writeString(draft, Sealer.newKey() + "\n", StandardCharsets.US_ASCII);
            Files.move(draft, file);
        } catch (FileAlreadyExistsException e) {
            // Another process was quicker; its key counts.
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
