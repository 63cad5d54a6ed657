package io.milepost.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Other programs of this machine, as far as tests need them. */
final class Programs {

    /** What a finished program left: its exit code and both its outputs, trimmed. */
    record Result(int exit, String out, String err) {
        boolean succeeded() {
            return exit == 0;
        }
    }

    private Programs() {}

    /** The first of these names that the PATH knows. */
    static Optional<Path> onPath(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(names)
                .flatMap(name ->
                        Stream.of(path.split(java.io.File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Runs a program to its end, for at most this long; one that takes longer is ended and counts as failed. */
    static Result run(long seconds, List<String> command) {
        try {
            Path out = Files.createTempFile("milepost", ".out");
            Path err = Files.createTempFile("milepost", ".err");
            try {
                Process process = new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
                process.getOutputStream().close();
                if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    return new Result(-1, read(out), "it took longer than " + seconds + " seconds");
                }
                return new Result(process.exitValue(), read(out), read(err));
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            return new Result(-1, "", String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result(-1, "", "interrupted");
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).strip();
    }
}
